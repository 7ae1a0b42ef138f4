// What the benchmarks read: the project's own examples, and the corpus where it is at hand; pages and PDFs made from them.
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makePdf } from '../src/reading/decode/samples.ts';

const root = path.resolve(import.meta.dirname, '..');
const corpus = path.resolve(root, '../shared/corpus');

/** French and English texts; `from` says which. */
export function findTexts(): { from: string; texts: { name: string; text: string }[] } {
  const [from, pattern] = existsSync(corpus)
    ? [corpus, '{fr,en}/*.txt']
    : [path.join(root, 'examples'), '**/{fr,en}-*.txt'];
  const names = globSync(pattern, { cwd: from }).sort();
  return {
    from: path.relative(root, from),
    texts: names.map((name) => ({ name, text: readFileSync(path.join(from, name), 'utf8') })),
  };
}

/** Each text cut or repeated to `size` characters, so that figures per document mean something. */
export const sized = (texts: { name: string; text: string }[], size: number) =>
  texts.map(({ name, text }) => ({ name, text: text.repeat(Math.ceil(size / text.length)).slice(0, size) }));

const MENU = Array.from(
  { length: 60 },
  (_, i) => `<li class="menu-item"><a href="/section/${i}/" class="link">Rubrique ${i}</a></li>`,
).join('\n');
const SCRIPT = `<script>${'window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)};'.repeat(80)}</script>`;
const TEASER =
  '<article class="teaser"><a href="/a/1"><img src="/i/1.jpg" srcset="/i/1.jpg 1x, /i/1@2x.jpg 2x" alt=""><h3>Un autre titre sur un autre sujet</h3></a><time datetime="2024-03-07">7 mars</time></article>';

/** A page of `size` characters as outlets write them: menus, scripts, styles and teasers around one text. */
export function makePage(text: string, size: number): string {
  const story = text
    .split(/\n+/)
    .map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('\n');
  const open = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Titre - Site</title><meta property="article:published_time" content="2024-03-07T08:30:00+03:00">${SCRIPT}<style>${'.a{color:red;margin:0 auto}'.repeat(100)}</style></head><body><nav><ul>${MENU}</ul></nav><main><article>${story}</article></main><aside class="related">`;
  const close = '</aside><footer>© 2024 Site</footer></body></html>';
  const teasers = Math.max(0, Math.ceil((size - open.length - close.length) / TEASER.length));
  return (open + TEASER.repeat(teasers)).slice(0, size - close.length) + close;
}

/** A PDF of about forty lines a page. */
export function makePdfOf(text: string, pages: number): Uint8Array {
  const words = text
    .normalize('NFC')
    .replace(/[^\u0020-\u00ff]/g, ' ')
    .split(/\s+/);
  const lines: string[] = [];
  for (let i = 0; lines.length < pages * 40; i += 12)
    lines.push(Array.from({ length: 12 }, (_, n) => words[(i + n) % words.length]).join(' '));
  return makePdf(Array.from({ length: pages }, (_, page) => lines.slice(page * 40, page * 40 + 40)));
}

/** Seconds of processor time this process has used: what a core gives, also on a machine that is busy otherwise. */
const processorSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/**
 * Runs `once` over all items again and again for `seconds` of processor time; items a second, after `warmUp` seconds of the same:
 * so long the compiler of the language works on what it finds to be hot, and its own work is counted too.
 */
export async function rate<T>(
  items: T[],
  once: (item: T) => unknown,
  seconds = 3,
  warmUp = seconds,
): Promise<number> {
  for (const item of items) await once(item);
  if (warmUp > 0) await rate(items, once, warmUp, 0);
  const started = processorSeconds();
  let done = 0;
  while (processorSeconds() - started < seconds)
    for (const item of items) {
      const result = once(item);
      if (result instanceof Promise) await result;
      done += 1;
    }
  return done / (processorSeconds() - started);
}

export const say = (what: string, figure: number, unit: string) =>
  console.log(`${what.padEnd(58)} ${Math.round(figure).toLocaleString('en').padStart(9)} ${unit}`);
