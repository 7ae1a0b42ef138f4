// Final clauses of real treaties read twice: the authentic French or English half by Foedera, the Dutch translation by a small
// reader of this bench. Where both state a length, a renewal, a notice, a place or a day of signature, do they agree?
//   node bench/dutch.ts          shares a language; every disagreement is listed
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readBytes } from '../src/reading/read-bytes.ts';
import type { Claim } from '../src/vocabulary/claim.ts';
import { plainDuration } from '../src/reading/evaluate/values.ts';
import type { Clauses } from './dutch-clauses.ts';
import { readDutch } from './dutch-clauses.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../shared/groundtruth/dutch');

interface Entry {
  bwbv: string;
  lang: string;
  title_orig: string | null;
}

const DUTCH =
  /\b(?:het|een|van|de|der|zal|zijn|worden|wordt|voor|niet|deze|dit|verdrag|overeenkomst|partij(?:en)?|regering)\b/giu;
const OTHER =
  /\b(?:the|of|and|shall|this|that|which|les|des|du|la|le|et|sera|une|dans|pour|par|agreement|convention)\b/giu;

/** Paragraph by paragraph: those in which more Dutch words stand than French or English ones; short ones go with the one before. */
const halves = (text: string): { authentic: string; dutch: string } => {
  const kept = { authentic: [] as string[], dutch: [] as string[] };
  let last: keyof typeof kept = 'authentic';
  for (const paragraph of text.replace(/^<meta[^>]*>/u, '').split(/\n\s*\n/u)) {
    const [nl, other] = [paragraph.match(DUTCH)?.length ?? 0, paragraph.match(OTHER)?.length ?? 0];
    if (nl + other > 2) last = nl > other ? 'dutch' : 'authentic';
    else if (/^#+\s*Artikel\b/u.test(paragraph)) last = 'dutch';
    else if (/^#+\s*Article\b/u.test(paragraph)) last = 'authentic';
    else if (/^Gedaan\b/iu.test(paragraph)) last = 'dutch';
    else if (/^(?:Fait|Done)\b/iu.test(paragraph)) last = 'authentic';
    kept[last].push(paragraph.replaceAll(/^#+\s*/gmu, ''));
  }
  return { authentic: kept.authentic.join('\n\n'), dutch: kept.dutch.join('\n\n') };
};

/** Of several signatures the one told last: the closing formula. */
const ours = (claims: readonly Claim[]): Clauses => {
  const terms = claims.filter((claim) => claim.t === 'term');
  const first = terms.find(({ dur, indef }) => dur !== undefined || indef === true);
  const noticed = terms.filter(({ notice }) => notice !== undefined);
  const signed = claims
    .filter(
      (claim) =>
        claim.t === 'event' &&
        claim.step === 'signed' &&
        claim.place !== undefined &&
        claim.mod === undefined,
    )
    .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
    .at(-1);
  const found: Clauses = {};
  const term = first === undefined ? undefined : (first.dur ?? 'indefinite');
  if (term !== undefined) found.term = term;
  if (terms.some(({ renewal }) => renewal === 'tacit')) found.renewal = 'tacit';
  if (noticed[0]?.notice !== undefined) found.notice = noticed.map(({ notice }) => notice).join(' ');
  if (signed?.t === 'event') {
    if (signed.place !== undefined) found.place = signed.place;
    if (signed.date !== undefined) found.date = signed.date;
  }
  return found;
};

/** Dutch names of the places of signature, as the authentic texts write them. */
const EXONYMS: Record<string, string> = {
  "'s-gravenhage": 'the hague|la haye|hague|haye',
  'den haag': 'the hague|la haye',
  parijs: 'paris',
  londen: 'london|londres',
  brussel: 'brussels|bruxelles',
  genève: 'geneva|geneve|genève',
  wenen: 'vienna|vienne',
  belgrado: 'belgrade|beograd',
  lissabon: 'lisbon|lisbonne',
  moskou: 'moscow|moscou',
  athene: 'athens|athènes',
  straatsburg: 'strasbourg|strasburg',
  kopenhagen: 'copenhagen|copenhague',
  boekarest: 'bucharest|bucarest',
  boedapest: 'budapest',
  warschau: 'warsaw|varsovie',
  praag: 'prague',
  bern: 'berne|bern',
  luxemburg: 'luxembourg|luxemburg',
  caïro: 'cairo|le caire|caire',
  algiers: 'algiers|alger',
  peking: 'beijing|peking|pékin',
  kairo: 'cairo|le caire',
  khartoem: 'khartoum',
  'addis abeba': 'addis ababa|addis-abeba',
};

const plain = (name: string) => name.toLowerCase().replaceAll('’', "'");
const samePlace = (a: string, b: string): boolean => {
  const [left, right] = [plain(a), plain(b)];
  const known = EXONYMS[right]?.split('|') ?? [right];
  return known.some((name) => left.includes(name) || name.includes(left));
};

const agrees = (field: keyof Clauses, mine: string, theirs: string): boolean => {
  if (field === 'place') return samePlace(mine, theirs);
  if (field === 'notice') return mine.split(' ').some((one) => plainDuration(one) === plainDuration(theirs));
  if (field === 'term') return plainDuration(mine) === plainDuration(theirs);
  return mine === theirs;
};

const FIELDS = ['term', 'renewal', 'notice', 'place', 'date'] as const;

async function main(): Promise<void> {
  if (!existsSync(path.join(FOLDER, 'index.json'))) {
    console.log('Skipped: the folder of treaties with Dutch translations is not here.');
    return;
  }
  const index = JSON.parse(readFileSync(path.join(FOLDER, 'index.json'), 'utf8')) as Entry[];
  const tally = new Map<string, { both: number; same: number; onlyDutch: number; onlyOurs: number }>();
  const differing: string[] = [];
  for (const { bwbv, lang } of index.filter((entry) => entry.lang === 'fr' || entry.lang === 'en')) {
    const { authentic, dutch } = halves(readFileSync(path.join(FOLDER, `${bwbv}.md`), 'utf8'));
    const theirs = readDutch(dutch);
    let mine: Clauses = {};
    for await (const item of readBytes(Buffer.from(authentic), { name: `${bwbv}.txt` }))
      if ('reading' in item) mine = ours(item.reading.claims);
    for (const field of FIELDS) {
      const key = `${lang} ${field}`;
      const count = tally.get(key) ?? { both: 0, same: 0, onlyDutch: 0, onlyOurs: 0 };
      tally.set(key, count);
      const [a, b] = [mine[field], theirs[field]];
      if (a === undefined && b === undefined) continue;
      if (a === undefined || b === undefined) {
        count[a === undefined ? 'onlyDutch' : 'onlyOurs']++;
        differing.push(`  ${bwbv} ${key}: ours ${a ?? '–'}, Dutch ${b ?? '–'}`);
        continue;
      }
      count.both++;
      if (agrees(field, a, b)) count.same++;
      else differing.push(`! ${bwbv} ${key}: ours ${a}, Dutch ${b}`);
    }
  }
  for (const [key, { both, same, onlyDutch, onlyOurs }] of [...tally].sort())
    console.log(
      `${key.padEnd(12)} agree ${String(same).padStart(3)} of ${String(both).padStart(3)}` +
        ` (${both === 0 ? '–' : `${((100 * same) / both).toFixed(1)} %`}), only Dutch ${onlyDutch}, only ours ${onlyOurs}`,
    );
  console.log('\nWhere they differ (! both state it):');
  for (const line of differing.sort()) console.log(line);
}

await main();
