// An invented register of any size for measurements: documents of 2 kB whose claims share agreements, people and activities.
import { DOMAINS, STEPS, SUBJECTS, type Role } from '../src/vocabulary/codes.ts';
import type { Claim } from '../src/vocabulary/claim.ts';
import type { Reading } from '../src/vocabulary/reading.ts';

const STATES =
  'KZ QA TR UZ AZ KG TJ TM RU BY AM GE FR DE IT ES GB US CN IN PK IR SA AE EG MA DZ TN SN ML NE TD CI BF'.split(
    ' ',
  );
const SYLLABLES =
  'ka ra to mi sha lo ve nu ri zha be dor kan ul tay gul bek san dos yer al im ov eva chi mur'.split(' ');
const COMMON =
  'the of and between agreement cooperation military defence minister signed ratified training exercise officers forces visit delegation parliament senate protocol text entry into force said during meeting bilateral relations'.split(
    ' ',
  );
const OUTLETS = [
  'TASS',
  'Anadolu',
  'Kazinform',
  'AFP',
  'The Gazette',
  'Le Journal',
  'Trend',
  'Senate Press Service',
];

const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * random() * list.length)]!;
const any = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;
const word = (random: () => number) =>
  Array.from({ length: 2 + Math.floor(random() * 2) }, () => any(SYLLABLES, random)).join('');
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const name = (random: () => number) => `${capital(word(random))} ${capital(word(random) + word(random))}`;
const FIRST_YEAR = 1992;
const YEARS = 34;
const dayIn = (year: number, random: () => number) =>
  `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
const yearFrom = (first: number, random: () => number) =>
  first + Math.floor(random() * (FIRST_YEAR + YEARS - first));

/** Different words that texts are made of, besides names: about what 25 million words of news hold. */
const WORDS = 200_000;

const OFFICES: Role[] = [
  'min_defence',
  'min_foreign',
  'chief_staff',
  'dep_min_defence',
  'speaker',
  'senator',
  'amb',
  'officer',
];
/** Years in one office. */
const TENURE = 6;

interface Person {
  name: string;
  country: string;
  role: Role;
}

interface Agreement {
  parties: string[];
  signed: string;
  year: number;
  subject: (typeof SUBJECTS)[number];
}

export interface World {
  agreements: Agreement[];
  /** Those in office, by year. */
  people: Map<number, Person[]>;
  /** The commonest first. */
  words: string[];
  places: string[];
}

function inventAgreement(random: () => number): Agreement {
  const parties = [...new Set([pick(STATES, random), any(STATES, random)])];
  const year = yearFrom(FIRST_YEAR, random);
  return {
    parties: parties.length > 1 ? parties : [...parties, 'MT'],
    signed: dayIn(year, random),
    year,
    subject: any(SUBJECTS, random),
  };
}

function inventPeople(count: number, random: () => number): World['people'] {
  const people: World['people'] = new Map();
  for (let i = 0; i < count; i += 1) {
    const person = { name: name(random), country: pick(STATES, random), role: any(OFFICES, random) };
    const from = yearFrom(FIRST_YEAR - TENURE + 1, random);
    for (let year = from; year < from + TENURE; year += 1)
      people.set(year, [...(people.get(year) ?? []), person]);
  }
  return people;
}

/** An agreement to eight documents, a person to ten, a place to fifty; people hold an office for some years. */
export function makeWorld(documents: number, random: () => number): World {
  const words = new Set(COMMON);
  while (words.size < WORDS)
    words.add(words.size % 3 ? word(random) + word(random) : word(random) + any(SYLLABLES, random));
  return {
    agreements: Array.from({ length: Math.ceil(documents / 8) }, () => inventAgreement(random)),
    people: inventPeople(Math.ceil(documents / 10), random),
    words: [...words],
    places: Array.from({ length: Math.ceil(documents / 50) }, () => capital(word(random))),
  };
}

/** Half as often at each doubling of its rank, as words are in any language (Zipf). */
const filler = ({ words }: World, random: () => number) => words[Math.floor(words.length ** random()) - 1]!;

/** Ten claims to a document, each quoting a stretch of its text. */
export function inventDocument(
  world: World,
  number: number,
  random: () => number,
): { bytes: Uint8Array; reading: Reading } {
  const agreement = any(world.agreements, random);
  // Told in its year and, less and less, in those after it.
  const year = agreement.year + Math.floor(random() ** 3 * (FIRST_YEAR + YEARS - agreement.year));
  const people = [0, 1].map(() => any(world.people.get(year)!, random));
  const body = Array.from({ length: 260 }, () => filler(world, random)).join(' ');
  const text = `${number}. ${agreement.parties.join(' and ')} signed on ${agreement.signed}. ${people.map((p) => p.name).join(', ')}. ${body}`;
  const at = (start: number) => [{ start, end: start + 40, quote: text.slice(start, start + 40) }];
  const claims = [
    {
      t: 'agreement',
      id: 'a1',
      parties: agreement.parties,
      kind: 'agreement',
      subject: agreement.subject,
      evidence: at(0),
    },
    { t: 'event', of: 'a1', step: 'signed', date: agreement.signed, evidence: at(0) },
    {
      t: 'event',
      of: 'a1',
      step: any(STEPS, random),
      by: `${agreement.parties[0]}:parliament`,
      date: dayIn(year, random),
      evidence: at(10),
    },
    {
      t: 'term',
      of: 'a1',
      dur: 'P5Y',
      renewal: 'tacit',
      period: 'same',
      notice: 'P6M',
      ref: 'expiry',
      evidence: at(20),
    },
    { t: 'domains', of: 'a1', codes: [pick(DOMAINS, random), pick(DOMAINS, random)], evidence: at(30) },
    { t: 'cost', of: 'a1', rule: 'each_own', evidence: at(40) },
    ...people.map((p) => ({
      t: 'person',
      name: p.name,
      role: p.role,
      country: p.country,
      evidence: at(50),
    })),
    {
      t: 'activity',
      id: 'x1',
      kind: 'visit',
      parts: agreement.parties,
      date: dayIn(year, random),
      place: any(world.places, random),
      evidence: at(60),
    },
  ] as Claim[];
  const outlet = OUTLETS[number % OUTLETS.length]!;
  const reading: Reading = {
    format: 'text',
    lang: number % 2 ? 'en' : 'fr',
    title: `${capital(filler(world, random))} ${filler(world, random)} ${filler(world, random)} ${agreement.parties.join(' ')}`,
    published: { date: dayIn(year, random), from: 'given' },
    outlet,
    text,
    parts: [{ kind: 'body', start: 0, end: text.length }],
    claims,
    findings: [],
  };
  return { bytes: Buffer.from(text), reading };
}
