// How fast documents are decoded on one core: text, HTML of 33 kB, PDF pages; parts, language and date besides.
import { decode, decodeText } from '../src/reading/decode/decode.ts';
import { detectLanguage } from '../src/reading/language.ts';
import { labelParts } from '../src/reading/lines.ts';
import { datePublication } from '../src/reading/metadata.ts';
import { findTexts, makePage, makePdfOf, rate, say, sized } from './material.ts';

const PAGE_SIZE = 33_000;
const PDF_PAGES = 20;

const { from, texts } = findTexts();
console.log(`${texts.length} texts of ${from}, per second of processor time, Node ${process.version}`);

const documents = sized(texts, 2500);
const pages = documents.map(({ text }) => makePage(text, PAGE_SIZE));
const pdfs = documents.slice(0, 5).map(({ text }) => makePdfOf(text, PDF_PAGES));

say('text of 2.5 kB: parts', await rate(documents, ({ text }) => labelParts(text)), 'documents/s');
say('text of 2.5 kB: language', await rate(documents, ({ text }) => detectLanguage(text)), 'documents/s');
say(
  'text of 2.5 kB: parts and date',
  await rate(documents, ({ text }) => {
    const decoded = decodeText(text);
    return datePublication(decoded, {}, labelParts(text, decoded));
  }),
  'documents/s',
);
say('HTML of 33 kB: canonical text and article', await rate(pages, (page) => decodeText(page)), 'pages/s');
say(
  'PDF: canonical text',
  PDF_PAGES * (await rate(pdfs, (pdf) => decode(pdf, { name: 'a.pdf' }))),
  'pages/s',
);
