// When two values of a field are the same: dates, durations, organs, names, sets, each by its own rule.

/** Lower case without diacritics, leading articles, quotation marks; white space single. */
export function plainName(value: unknown): string {
  return String(value ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼʻ`´]/g, "'")
    .replace(/[«»"“”„‹›]/g, ' ')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:le|la|les|un|une|the|an?|el|los|las|der|die|das|il|lo|gli|al|ال)\s+|l'|d')/, '');
}

/** A duration as months or days: P1Y = P12M, P2W = P14D, but P30D is not P1M. */
export function plainDuration(value: unknown): string {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(String(value ?? ''));
  if (!found) return String(value ?? '');
  const [years, months, weeks, days] = found.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return `${years * 12 + months}m${weeks * 7 + days}d`;
}

/** Organs that are one: an organ may stand in two groups (`assembly`: a parliament's only or lower chamber). */
const ORGAN_GROUPS: string[][] = [
  ['gov', 'government', 'cabinet', 'council_of_ministers', 'gov_council', 'executive', 'federal_council'],
  [
    'parliament',
    'assembly',
    'national_assembly',
    'milli_majlis',
    'tbmm',
    'grand_national_assembly',
    'jogorku_kenesh',
    'congress',
    'cortes',
  ],
  [
    'lower_house',
    'house',
    'chamber',
    'chamber_of_deputies',
    'house_of_representatives',
    'assembly',
    'national_assembly',
    'majilis',
    'duma',
    'state_duma',
    'legislative_chamber',
    'majlisi_namoyandagon',
    'lower_chamber',
  ],
  [
    'upper_house',
    'senate',
    'federation_council',
    'majlisi_milli',
    'upper_chamber',
    'council_of_federation',
    'house_of_lords',
  ],
  ['president', 'head_of_state', 'emir', 'king', 'sultan', 'monarch', 'amir'],
  ['mod', 'ministry_of_defence', 'defence_ministry', 'min_defence', 'defense_ministry'],
  ['mfa', 'foreign_ministry', 'ministry_of_foreign_affairs', 'min_foreign'],
  [
    'committee',
    'assembly_committee',
    'senate_committee',
    'parliament_committee',
    'commission',
    'house_committee',
  ],
];
const groupsOf = (organ: string) => ORGAN_GROUPS.flatMap((group, i) => (group.includes(organ) ? [i] : []));

/** Of several organs acting together, each has its match. */
export const sameOrgans = (a: unknown, b: unknown) =>
  asList(a).every((one) => asList(b).some((other) => sameOrgan(one, other))) &&
  asList(b).every((one) => asList(a).some((other) => sameOrgan(one, other)));

/** `KZ:gov` = `KZ:cabinet`; a State alone equals only itself. */
function sameOrgan(a: unknown, b: unknown): boolean {
  const [stateA = '', organA = ''] = String(a).split(':');
  const [stateB = '', organB = ''] = String(b).split(':');
  if (stateA.toUpperCase() !== stateB.toUpperCase()) return false;
  const [left, right] = [organA.toLowerCase(), organB.toLowerCase()];
  return left === right || groupsOf(left).some((group) => groupsOf(right).includes(group));
}

export const asList = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** Order and repetition do not count. */
export function sameSet(a: unknown, b: unknown): boolean {
  const left = new Set(asList(a).map(String));
  const right = new Set(asList(b).map(String));
  return left.size === right.size && [...left].every((item) => right.has(item));
}

/** A date agrees with any less precise form of itself: 2023-12-12 with 2023-12, 2023, XXXX-12-12, 2023~. */
export function datesAgree(a: string, b: string): boolean {
  const [left, right] = [bare(a), bare(b)];
  if (left === right) return true;
  // Of a range, a day inside agrees.
  if (left.includes('/') !== right.includes('/'))
    return left.includes('/') ? inside(right, left) : inside(left, right);
  const [partsA, partsB] = [left.split('-'), right.split('-')];
  return partsA.every((part, i) => partsB[i] === undefined || samePart(part, partsB[i]!));
}

const bare = (date: string) => date.replace(/[~?%]/g, '');
const samePart = (a: string, b: string) =>
  a.length === b.length && [...a].every((digit, i) => digit === b[i] || digit === 'X' || b[i] === 'X');

function inside(day: string, range: string): boolean {
  const [from = '', to = ''] = range.split('/').map((end) => (end === '..' ? '' : end));
  return (from === '' || day >= from.slice(0, day.length)) && (to === '' || day.slice(0, to.length) <= to);
}
