// PDF → canonical text with the page and the box of every line; a page without text layer says so.
import { Refusal } from '../../../vocabulary/refusal.ts';
import type { Finding } from '../../../vocabulary/reading.ts';
import type { Decoded } from '../decoded.ts';
import { LIMITS } from '../limits.ts';
import { linesOfPage } from './page-lines.ts';
import type { PageLine, TextPiece } from './page-lines.ts';
import { flowParagraphs } from './paragraphs.ts';

/** Loaded when the first PDF comes: 0.2 s. */
const library = () => import('unpdf');

type Pdf = Awaited<ReturnType<Awaited<ReturnType<typeof library>>['getDocumentProxy']>>;

/** Refusals: `encrypted`, `damaged-file`, `too-many-pages`, `too-slow`, `no-text-layer`. */
export async function decodePdf(bytes: Uint8Array, name: string): Promise<Decoded> {
  const pdf = await open(bytes, name);
  try {
    if (pdf.numPages > LIMITS.pdfPages) throw tooManyPages(name, pdf.numPages);
    const { lines, empty } = await readPages(pdf, name);
    if (lines.length === 0) throw noTextLayer(name, pdf.numPages);
    const { text, segments, parts } = flowParagraphs(lines);
    return {
      format: 'pdf',
      text,
      segments,
      declared: {},
      parts,
      findings: empty.length > 0 ? [pagesWithoutText(empty)] : [],
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array, name: string): Promise<Pdf> {
  const { getDocumentProxy } = await library();
  try {
    // pdf.js takes the bytes over, so it gets its own.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      stopAtErrors: false,
      maxImageSize: 1,
    });
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new Refusal('encrypted', `${name} is locked with a password.`, {
        next: 'Save it without password and read that.',
      });
    throw new Refusal('damaged-file', `${name} is not a whole PDF: ${(error as Error).message}`, {
      next: 'Download it again, or print it to a new PDF.',
    });
  }
}

async function readPages(pdf: Pdf, name: string): Promise<{ lines: PageLine[]; empty: number[] }> {
  const lines: PageLine[] = [];
  const empty: number[] = [];
  const started = performance.now();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    if (performance.now() - started > LIMITS.pdfMilliseconds) throw tooSlow(name, number);
    const found = await readPage(pdf, number);
    if (found.length === 0) empty.push(number);
    for (const line of found) lines.push(line);
  }
  return { lines, empty };
}

/** A page that cannot be read counts as empty: one broken page does not lose the others. */
async function readPage(pdf: Pdf, number: number): Promise<PageLine[]> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const height = page.view[3]! - page.view[1]!;
    page.cleanup();
    return linesOfPage(withinLimit(items.filter((item) => 'str' in item) as TextPiece[]), number, height);
  } catch {
    return [];
  }
}

function withinLimit(pieces: TextPiece[]): TextPiece[] {
  let characters = 0;
  return pieces.filter(({ str }) => (characters += str.length) <= LIMITS.pdfPageCharacters);
}

/** `3, 5–7` */
function sayPages(pages: number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

const pagesWithoutText = (pages: number[]): Finding => ({
  code: 'no-text-layer',
  message: `No text on page ${sayPages(pages)}: a picture of a page, or blank. What it says is not read.`,
});

const noTextLayer = (name: string, pages: number) =>
  new Refusal(
    'no-text-layer',
    `${name} has no text: its ${pages === 1 ? 'page is a picture' : `${pages} pages are pictures`}.`,
    {
      next: 'Have the pages recognised (OCR) and read the result.',
    },
  );

const tooManyPages = (name: string, pages: number) =>
  new Refusal('too-many-pages', `${name} has ${pages} pages; at most ${LIMITS.pdfPages} are read.`, {
    status: 413,
    next: 'Split it into its documents.',
  });

const tooSlow = (name: string, page: number) =>
  new Refusal(
    'too-slow',
    `${name} took more than ${LIMITS.pdfMilliseconds / 1000} s; it was given up at page ${page}.`,
    {
      next: 'Split it, or print it to a new PDF.',
    },
  );
