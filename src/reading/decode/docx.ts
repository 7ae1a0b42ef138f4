// A Word document (.docx) → canonical text, through the HTML that mammoth makes of it.
import mammoth from 'mammoth';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Decoded } from './decoded.ts';
import { decodeHtml } from './html/html.ts';
import { refuseZipBomb } from './zip.ts';

/** Refusals: `zip-bomb`, `damaged-file`, `no-text`. */
export async function decodeDocx(bytes: Uint8Array, name: string): Promise<Decoded> {
  await refuseZipBomb(bytes, name);
  const decoded = {
    ...decodeHtml(await convert(bytes, name), { wholeIsArticle: true }),
    format: 'docx' as const,
  };
  // The HTML is ours: its offsets lead nowhere in the file.
  delete decoded.segments;
  if (decoded.text.trim() === '')
    throw new Refusal('no-text', `${name} holds no text.`, { next: 'Look whether its pages are pictures.' });
  return decoded;
}

async function convert(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      // Pictures would be carried along as text.
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        externalFileAccess: false,
      },
    );
    return value;
  } catch {
    throw new Refusal('damaged-file', `${name} is not a whole Word document.`, {
      next: 'Open and save it again, or save it as PDF.',
    });
  }
}
