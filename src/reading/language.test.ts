// The language of a text is told by its letters and small words, and left open where nothing tells it.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { detectLanguage } from './language.ts';

const sentences: [lang: string, text: string][] = [
  ['fr', 'Le ministre de la Défense a signé un accord avec le Kazakhstan.'],
  ['en', 'The two ministers signed a memorandum of understanding in Ankara.'],
  ['es', 'La ministra firmó el acuerdo con el Reino de Marruecos en Rabat.'],
  ['ru', 'Министры обороны двух стран подписали план сотрудничества на 2024 год.'],
  ['uk', 'Міністри оборони підписали угоду про військову співпрацю між двома державами.'],
  ['kk', 'Қорғаныс министрлері әскери ынтымақтастық туралы келісімге қол қойды.'],
  ['ky', 'Эки өлкөнүн коргоо министрлери аскердик кызматташтык жөнүндө келишимге кол коюшту.'],
  ['uz', 'Икки давлат мудофаа вазирлари ҳарбий ҳамкорлик тўғрисида битим имзолади.'],
  ['uz', 'Ikki davlat mudofaa vazirlari harbiy hamkorlik to‘g‘risida kelishuv imzoladi.'],
  ['tr', 'İki ülkenin savunma bakanları askerî iş birliği anlaşmasını imzaladı ve ayrıldı.'],
  ['az', 'İki ölkənin müdafiə nazirləri hərbi əməkdaşlıq haqqında saziş imzalayıblar.'],
  ['ar', 'وقّع وزيرا الدفاع في البلدين اتفاقية للتعاون العسكري بين الجانبين.'],
  ['hy', 'Երկու երկրների պաշտպանության նախարարները ստորագրեցին համաձայնագիր։'],
  ['ka', 'ორი ქვეყნის თავდაცვის მინისტრებმა ხელი მოაწერეს შეთანხმებას.'],
];
for (const [lang, text] of sentences)
  test(`tells ${lang}: ${text.slice(0, 30)}…`, () => assert.equal(detectLanguage(text), lang));

test('says so when it cannot be told', () => {
  assert.equal(detectLanguage('2023-12-12 / 145 €'), 'und');
  assert.equal(detectLanguage(''), 'und');
});

test('what a page declares decides only where the text does not', () => {
  assert.equal(detectLanguage('12.12.2023', 'tr'), 'tr');
  assert.equal(detectLanguage('Le ministre de la Défense a signé un accord avec le Qatar.', 'en'), 'fr');
});

test('any text has an answer', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[a-z]{2,3}$/.test(detectLanguage(text))));
});

const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus');
test('tells every document of the corpus', { skip: !existsSync(corpus) && 'no ../shared/corpus' }, () => {
  const wrong: string[] = [];
  for (const name of readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.txt'),
  )) {
    const lang = detectLanguage(readFileSync(path.join(corpus, name), 'utf8'));
    if (lang !== path.dirname(name)) wrong.push(`${name}: ${lang}`);
  }
  assert.deepEqual(wrong, []);
});
