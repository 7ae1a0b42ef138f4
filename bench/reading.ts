// How fast documents are read on one core, all rules on, beside taggers that only name parts of speech on the same texts.
import nlp from 'compromise';
import french from 'fr-compromise';
import { decode, decodeText } from '../src/reading/decode/decode.ts';
import { readDecoded } from '../src/reading/read.ts';
import { findTexts, makePage, makePdfOf, rate, say, sized } from './material.ts';

const PDF_PAGES = 20;

const { from, texts } = findTexts();
const documents = sized(texts, 2500);
const pages = documents.map(({ text }) => makePage(text, 33_000));
const pdfs = documents.slice(0, 5).map(({ text }) => makePdfOf(text, PDF_PAGES));
const given = { published: '2024-03-07' };

console.log(`${texts.length} texts of ${from}, per second of processor time, Node ${process.version}`);
const started = performance.now();
for (const { text } of documents.slice(0, 2)) readDecoded(decodeText(text), given);
say('first two documents (rules and lexicons loaded)', performance.now() - started, 'ms');

const readOne = ({ text }: { text: string }) => readDecoded(decodeText(text), given);
say('text of 2.5 kB, read, the first three seconds', await rate(documents, readOne, 3, 0), 'documents/s');
say('text of 2.5 kB, read, after that', await rate(documents, readOne, 3, 4), 'documents/s');
say('HTML of 33 kB, read', await rate(pages, (page) => readDecoded(decodeText(page), given)), 'pages/s');
say(
  'PDF, read',
  PDF_PAGES * (await rate(pdfs, async (pdf) => readDecoded(await decode(pdf, { name: 'a.pdf' }), given))),
  'pages/s',
);
/** Long texts, repeated: how the time grows with the length shows here. */
const LONG = 500_000;
const seconds = documents.map(({ name, text }) => {
  const long = decodeText(`${text}\n\n`.repeat(Math.ceil(LONG / text.length)).slice(0, LONG));
  const before = process.cpuUsage();
  readDecoded(long, given);
  const { user, system } = process.cpuUsage(before);
  return { name, perMegabyte: ((user + system) / 1e6) * (1e6 / LONG) };
});
const slowest = seconds.reduce((a, b) => (b.perMegabyte > a.perMegabyte ? b : a));
const mean = seconds.reduce((sum, one) => sum + one.perMegabyte, 0) / seconds.length;
say('texts of 500 kB, processor time, mean', mean * 1000, 'ms/MB');
say(`the slowest of them, ${slowest.name}`, slowest.perMegabyte * 1000, 'ms/MB');
say('memory in use at the end', process.memoryUsage().rss / 1e6, 'MB');

const frenchTexts = documents.filter(({ name }) => name.includes('fr-'));
const englishTexts = documents.filter(({ name }) => name.includes('en-'));
say('fr-compromise, tagging only', await rate(frenchTexts, ({ text }) => french(text).json()), 'documents/s');
say('compromise, tagging only', await rate(englishTexts, ({ text }) => nlp(text).json()), 'documents/s');
