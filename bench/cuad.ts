// Expiry dates out of lawyers' gold clauses (CUAD): term in whole months or years, counted by the engine, within a day?
//   node bench/cuad.ts          figures; every disagreement is listed with its clause
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { positionOn } from '../src/law/position-on.ts';
import { dayFromIso, isIsoDay } from '../src/time/day.ts';
import { readPeriod } from '../src/time/period.ts';
import type { LegalRecord, NoticeClause, RenewalClause } from '../src/vocabulary/legal-record.ts';

interface Contract {
  file: string;
  agreement: string;
  effective: string;
  expiration: string;
  renewal: string;
  notice: string;
  expiration_clause: string;
}

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const MORE: Record<string, number> = {
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'thirty-six': 36,
  sixty: 60,
  ninety: 90,
};
const numberOf = (word: string) =>
  /^\d+$/.test(word) ? Number(word) : (MORE[word] ?? NUMBERS.indexOf(word));
const WORDS = [...NUMBERS, ...Object.keys(MORE)].sort((a, b) => b.length - a.length).join('|');
/** `five (5) years`, `twenty-four (24) months`, `2 years`, `four (4) year anniversary`, `six (6) weeks`, `5-year` */
const LENGTH = new RegExp(
  `(?:\\b(\\d+|${WORDS})\\s*)?(?:\\(?(\\d+)\\)\\s*)?[\\s-]*(year|month|week|day)s?\\b`,
  'i',
);
/** `from the Effective Date`, `commencing on the date hereof` and the like: counted from the day of effect */
const FROM_EFFECT =
  /effective date|date hereof|date of (?:this|the) agreement|date of execution|execution date|date first (?:above )?(?:written|stated|set)/i;

/** `until December 31, 2018`, `ends at April 30, 2029`, `ending on June 30, 2010`: the text names its last day itself */
const NAMED_DAY =
  /\b(?:until|through|to|ends? (?:at|on)|ending on|expires? on|terminates? on)\s+(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/i;

function lengthIn(text: string): string | undefined {
  const match = LENGTH.exec(text);
  const count = match && numberOf((match[2] ?? match[1] ?? '').toLowerCase());
  return match && count && count > 0 ? `P${count}${match[3]![0]!.toUpperCase()}` : undefined;
}

const renewalOf = (text: string): RenewalClause | 'silent' => {
  const period = lengthIn(text);
  if (!period) return 'silent';
  const successive = /^succ?e?ssive|^succsive/i.test(text); // 'successive 2 years'
  return { kind: 'tacit', period, times: successive ? 'successive' : 'once' };
};

const noticeOf = (text: string): NoticeClause[] | 'silent' => {
  const period = lengthIn(text);
  return period ? [{ against: 'renewal', period, counted: 'receipt' }] : 'silent';
};

function recordOf(contract: Contract, period: string): LegalRecord {
  return {
    id: contract.file,
    parties: ['AA', 'BB'],
    acts: [{ act: 'entryIntoForce', date: contract.effective }],
    entryIntoForce: 'unknown',
    term: { kind: 'duration', period },
    renewal: renewalOf(contract.renewal),
    notice: noticeOf(contract.notice),
  };
}

const daysApart = (a: string, b: string) => dayFromIso(a) - dayFromIso(b);
const firstWords = (clause: string) => clause.replaceAll(/\s+/g, ' ').slice(2, 170);

function main(): void {
  const file = path.resolve(import.meta.dirname, '../../shared/groundtruth/cuad-lifecycle.json');
  if (!existsSync(file)) return console.log('no cuad-lifecycle.json beside the repository: skipped');
  const contracts = JSON.parse(readFileSync(file, 'utf8')) as Contract[];
  const dated = contracts.filter((one) => isIsoDay(one.effective) && isIsoDay(one.expiration));
  const named = dated.filter((one) => NAMED_DAY.test(one.expiration_clause.replaceAll(/\s+/g, ' ')));
  const counted = dated
    .filter((one) => !named.includes(one))
    .map((one) => ({ one, period: lengthIn(one.expiration_clause) }))
    .filter((item): item is { one: Contract; period: string } => /^P\d+[YM]$/.test(item.period ?? ''));
  const offs: { one: Contract; period: string; off: number; expiry: string; fromEffect: boolean }[] = [];
  for (const { one, period } of counted) {
    const { last } = positionOn(recordOf(one, period), { asOf: one.effective }).term;
    if (typeof last !== 'string' || !isIsoDay(last)) continue;
    const fromEffect = FROM_EFFECT.test(one.expiration_clause);
    offs.push({ one, period, off: daysApart(one.expiration, last), expiry: last, fromEffect });
  }
  const within = offs.filter(({ off }) => off === 0 || off === 1);
  const share = (off: number) => offs.filter((item) => item.off === off).length;
  console.log(`${contracts.length} contracts; ${dated.length} with a day of effect and of expiry`);
  console.log(`${named.length} whose gold clause names the last day itself: nothing to count`);
  console.log(`${offs.length} whose gold clause states whole months or years`);
  console.log(`  within a day: ${within.length}  (the eve: ${share(0)}, the anniversary: ${share(1)})`);
  const fromEffect = offs.filter((item) => item.fromEffect);
  const good = fromEffect.filter(({ off }) => off === 0 || off === 1).length;
  console.log(`  of ${fromEffect.length} that count from the day of effect in so many words: ${good}`);
  const notices = dated.filter((one) => readPeriod(lengthIn(one.notice) ?? '')).length;
  console.log(`${notices} with a notice period that is read`);
  for (const { one, period, off, expiry } of offs.filter((item) => item.off !== 0 && item.off !== 1))
    console.log(
      `  ${one.effective} + ${period} = ${expiry}, gold ${one.expiration} (${off > 0 ? '+' : ''}${off} days): ${firstWords(one.expiration_clause)}`,
    );
}

main();
