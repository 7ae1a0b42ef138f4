// Page furniture is told from the article in plain text and in HTML; nothing is lost, and treaties stay whole.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { decodeText } from './decode/decode.ts';
import { datelineEnd } from './dateline.ts';
import { labelParts } from './lines.ts';

const PROSE =
  'Le ministre de la Défense du Kazakhstan a reçu lundi à Astana son homologue turc, avec lequel il a signé un plan pour 2024.';
const MORE =
  'Le document prévoit des exercices communs, la formation des officiers et des échanges entre les deux armées.';

/** kind → trimmed text of each part, in order. */
const labelled = (text: string) =>
  labelParts(text).map(({ kind, start, end }): [string, string] => [kind, text.slice(start, end).trim()]);

const furniture: [name: string, text: string, kind: string, line: string][] = [
  [
    'a menu between bars',
    `Home | Politics | Society | Sport\n\nTitle of the story\n\n${PROSE}`,
    'menu',
    'Home | Politics | Society | Sport',
  ],
  ['a ticker', `$ - 86.4 | € - 93.4 | +17\n\n${PROSE}\n${MORE}`, 'menu', '$ - 86.4 | € - 93.4 | +17'],
  [
    'a related headline inside',
    `${PROSE}\n\nÀ lire aussi : Le Qatar investit à Astana\n\n${MORE}`,
    'related',
    'À lire aussi : Le Qatar investit à Astana',
  ],
  [
    'a newsletter box at the end',
    `${PROSE}\n\nNewsletter\n\nPour rester informé des actualités`,
    'newsletter',
    'Newsletter\n\nPour rester informé des actualités',
  ],
  [
    'comments',
    `${PROSE}\n\nYORUMLAR (2)\nkaptan: Asker gitti.\nali: Hayır.`,
    'comment',
    'YORUMLAR (2)\nkaptan: Asker gitti.\nali: Hayır.',
  ],
  [
    'an hour and a date',
    `Title of the story\n\n14 November 2024, 13:20\n\n${PROSE}`,
    'metadata',
    '14 November 2024, 13:20',
  ],
  [
    'an update line',
    `Dernière mise à jour à 11h09 le 23/12\n${PROSE}`,
    'metadata',
    'Dernière mise à jour à 11h09 le 23/12',
  ],
  [
    'a copyright line',
    `${PROSE}\n© 2024 Dépêches. Tous droits réservés.`,
    'legal',
    '© 2024 Dépêches. Tous droits réservés.',
  ],
  ['tags', `${PROSE}\nТегтер: #Сенат #Катар`, 'metadata', 'Тегтер: #Сенат #Катар'],
];
for (const [name, text, kind, line] of furniture)
  test(`labels ${name}`, () => {
    assert.deepEqual(
      labelled(text).filter(([found]) => found === kind),
      [[kind, line]],
    );
    assert.ok(labelled(text).some(([found, part]) => found === 'body' && part.includes(PROSE)));
  });

test('a run of headlines on other matters after the article is not the article', () => {
  const headlines = [
    'Mise à l’eau du plus grand porte-conteneurs au monde',
    'Le réseau 5G couvrira 430 millions de clients',
    'Qui va nourrir les villes ?',
    'La récolte de coton progresse dans le sud',
  ];
  const text = [PROSE, MORE, ...headlines].join('\n');
  assert.deepEqual(labelled(text).at(-1), ['related', headlines.join('\n')]);
});

test('a signature block after a treaty is the treaty', () => {
  const text = [
    'Le présent Accord entre en vigueur à la date de réception de la dernière notification écrite des Parties.',
    'Fait à Astana, le 14 octobre 2025, en deux exemplaires originaux, chacun en langues française et kazakhe.',
    '',
    'Pour le Gouvernement de la République du Sénégal',
    'Général Birame DIOP',
    'Ministre des Forces armées',
    'Pour le Gouvernement de la République du Kazakhstan',
    'Général-lieutenant Daouren KOSSANOV',
    'Ministre de la Défense',
  ].join('\n');
  assert.deepEqual([...new Set(labelled(text).map(([kind]) => kind))], ['body']);
});

test('a list of domains stays in the body', () => {
  const text = `Les Parties coopèrent dans les domaines suivants :\na) l’enseignement militaire ;\nb) les exercices ;\nc) (c) la santé.\n${PROSE}`;
  assert.ok(labelled(text).every(([kind]) => kind === 'body'));
});

test('a headline glued to the end of a paragraph is cut off', () => {
  const text = `${PROSE} À lire aussi : Le Qatar investit à Astana\n${MORE}`;
  assert.deepEqual(labelled(text)[1], ['related', 'À lire aussi : Le Qatar investit à Astana']);
  assert.equal(labelled(text)[2]![1], MORE);
});

test('"lire aussi" inside a sentence is the sentence', () => {
  const text = `${PROSE} On peut lire aussi dans ce texte que les deux pays coopèrent.\n${MORE}`;
  assert.ok(labelled(text).every(([kind]) => kind === 'body'));
});

const headlines = [
  'Home Secretary Visits Kyiv Today',
  'Accueil des troupes françaises à Abidjan',
  'Partager le fardeau de la défense',
  'Bulletin officiel n° 1234 du 3 mars 2020',
  'Publié au Journal officiel le 3 mars 2020',
  'Comment la France aide le Bénin',
  'Share of Defence in the Budget',
  'Le contrat porte sur 120 millions USD et 30 véhicules',
  'Réactions après la rupture avec Paris',
  'Photo de famille des ministres à Doha',
];
for (const headline of headlines)
  test(`« ${headline} » is a title, whatever its first word`, () => {
    assert.deepEqual(labelled(`${headline}\n\n${PROSE}\n${MORE}`)[0], ['title', headline]);
  });

const datelines: [line: string, dateline: string][] = [
  [
    'BRUXELLES 24 novembre 2023 (BELGA) – Le conseil des ministres a marqué son accord.',
    'BRUXELLES 24 novembre 2023 (BELGA) – ',
  ],
  [
    'ASTANA. KAZINFORM – Kazakhstan and Qatar are one step closer to a legal footing.',
    'ASTANA. KAZINFORM – ',
  ],
  [
    'Bakou, 16 décembre, Caspienne Actu. Réuni aujourd’hui, le parlement a ratifié.',
    'Bakou, 16 décembre, Caspienne Actu. ',
  ],
  [
    'New Delhi, Sep 30 (PTI) Soldiers from India and Kazakhstan began the exercise.',
    'New Delhi, Sep 30 (PTI) ',
  ],
  ['La Turquie – membre de l’OTAN – a signé un accord avec le Kazakhstan à Ankara.', ''],
  ['Tasarı, parlamentonun alt kanadı Mecliste 9 Ekim’de benimsenmişti. Şimdi sıra Senatoda.', ''],
];
for (const [line, dateline] of datelines)
  test(`dateline of « ${line.slice(0, 40)}… »`, () =>
    assert.equal(line.slice(0, datelineEnd(line, true)), dateline));

test('parts cover any text without gap or overlap', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(fc.constantFrom(PROSE, 'Newsletter', 'A | B | C', '\n', '\u202b12/05')),
      (noise, lines) => {
        const text = [noise, ...lines, noise].join('\n');
        let at = 0;
        for (const { start, end } of labelParts(text)) {
          assert.equal(start, at);
          assert.ok(end > start);
          at = end;
        }
        assert.equal(at, text.length);
      },
    ),
  );
});

const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus');
test(
  'no passage that states a fact of the corpus lies in furniture',
  { skip: !existsSync(corpus) && 'no ../shared/corpus' },
  () => {
    const carries = new Set(['title', 'dateline', 'body', 'caption', 'table']);
    const lost: string[] = [];
    for (const name of readdirSync(corpus, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(txt|html)$/.test(name)) continue;
      const decoded = decodeText(readFileSync(path.join(corpus, name), 'utf8'), { name });
      const parts = labelParts(decoded.text, decoded).filter(({ kind }) => !carries.has(kind));
      const { facts } = JSON.parse(
        readFileSync(path.join(corpus, name.replace(/\.\w+$/, '.json')), 'utf8'),
      ) as { facts: { quotes: string[] }[] };
      for (const quote of facts.flatMap(({ quotes }) => quotes)) {
        const places = [...decoded.text.matchAll(new RegExp(RegExp.escape(quote), 'g'))].map(
          ({ index }) => index,
        );
        if (places.every((at) => parts.some(({ start, end }) => start < at + quote.length && at < end)))
          lost.push(`${name}: ${quote}`);
      }
    }
    assert.deepEqual(lost, []);
  },
);
