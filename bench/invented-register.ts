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
const word = (random: () => number) =>
  Array.from(
    { length: 2 + Math.floor(random() * 2) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
  ).join('');
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const name = (random: () => number) => `${capital(word(random))} ${capital(word(random) + word(random))}`;
const day = (random: () => number) =>
  `${1992 + Math.floor(random() * 34)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;

/** A word of a vocabulary of about 60,000, common ones often. */
const filler = (random: () => number) =>
  random() < 0.6 ? pick(COMMON, random) : word(random) + (random() < 0.3 ? word(random) : '');

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

interface World {
  agreements: { parties: string[]; signed: string; subject: (typeof SUBJECTS)[number] }[];
  people: { name: string; country: string; role: Role }[];
}

export function makeWorld(documents: number, random: () => number): World {
  const agreements = Array.from({ length: Math.ceil(documents / 8) }, () => {
    const parties = [...new Set([pick(STATES, random), STATES[Math.floor(random() * STATES.length)]!])];
    return {
      parties: parties.length > 1 ? parties : [...parties, 'MT'],
      signed: day(random),
      subject: SUBJECTS[Math.floor(random() * SUBJECTS.length)]!,
    };
  });
  const people = Array.from({ length: Math.ceil(documents / 10) }, () => ({
    name: name(random),
    country: pick(STATES, random),
    role: OFFICES[Math.floor(random() * OFFICES.length)]!,
  }));
  return { agreements, people };
}

/** Ten claims to a document, each quoting a stretch of its text. */
export function inventDocument(
  world: World,
  number: number,
  random: () => number,
): { bytes: Uint8Array; reading: Reading } {
  const agreement = world.agreements[Math.floor(random() * world.agreements.length)]!;
  const people = [0, 1].map(() => world.people[Math.floor(random() * world.people.length)]!);
  const body = Array.from({ length: 260 }, () => filler(random)).join(' ');
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
      step: STEPS[Math.floor(random() * STEPS.length)]!,
      by: `${agreement.parties[0]}:parliament`,
      date: day(random),
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
      date: day(random),
      place: capital(word(random)),
      evidence: at(60),
    },
  ] as Claim[];
  const outlet = OUTLETS[number % OUTLETS.length]!;
  const reading: Reading = {
    format: 'text',
    lang: number % 2 ? 'en' : 'fr',
    title: `${capital(filler(random))} ${filler(random)} ${filler(random)} ${agreement.parties.join(' ')}`,
    published: { date: day(random), from: 'given' },
    outlet,
    text,
    parts: [{ kind: 'body', start: 0, end: text.length }],
    claims,
    findings: [],
  };
  return { bytes: Buffer.from(text), reading };
}
