// From where a document speaks: the State that "the government", "the minister" mean when no other is named.
import type { Annotated, Run } from '../annotated.ts';
import { ALL_CAPITALS, GLUED, PARAGRAPH_BEFORE } from '../tokens.ts';

export interface Home {
  /** The State of the whole document, if one can be told. */
  of: string | undefined;
  /** The State that a paragraph’s own dateline names, by sentence number. */
  bySentence: (string | undefined)[];
  /** All States that the document names, by how much speaks for their being its own. */
  ranked: readonly string[];
}

/** Organs whose State is where the document speaks from. */
const ACTING = new Set(['gov', 'council_of_ministers', 'parliament', 'assembly', 'senate', 'presidency']);
const SERVING = new Set(['min_defence', 'min_foreign', 'ministry', 'staff']);
const HEAD_TOKENS = 60;
/** A chamber that only one State has. */
const OWN_CHAMBER = 4;
const LATER_CHAMBER = 1.5;
const UNNAMED_CHAMBER = 0.4;
/** A paper of Karachi speaks from Pakistan; an address names what a text is about. */
const OF_OUTLET = 2.5;
const OF_ADDRESS = 1;

export const findHome = (source: Annotated): Home => {
  const bySentence: (string | undefined)[] = [];
  let current: string | undefined;
  for (const [index, sentence] of source.sentences.entries()) {
    if ((source.tokens.shape[sentence.from] as number) & PARAGRAPH_BEFORE)
      current = datelineState(source, sentence);
    bySentence[index] = current;
  }
  const ranked = rankNamed(source);
  return { of: bySentence.find((state) => state !== undefined) ?? ranked[0], bySentence, ranked };
};

/** `ALGER - `, `KIGALI. `, `BICHKEK, 10 mars — `, `RÉPUBLIQUE DU CAMEROUN`. */
const datelineState = (source: Annotated, sentence: Run): string | undefined => {
  const first =
    source.at('state', sentence.from) ??
    (allCapitals(source, sentence.from)
      ? source.within('state', sentence.from, Math.min(sentence.to, sentence.from + 5))[0]
      : undefined);
  if (first === undefined || first.value.form === 'demonym') return undefined;
  return allCapitals(source, first.from) ||
    standsAlone(source, sentence, first) ||
    opensDateline(source, first)
    ? first.value.code
    : undefined;
};

/** A review’s paragraph headed by a place: `Tachkent. Le 22 janvier …`. */
const standsAlone = (source: Annotated, sentence: Run, named: Run): boolean =>
  named.from === sentence.from && named.to === sentence.to - 1 && source.word(named.to) === '.';

/** `New Delhi, Sep 30 (PTI) –`, `Doha: `, `Islamabad (APP) –`. */
const opensDateline = (source: Annotated, place: Run & { value: { form: string } }): boolean => {
  if (place.value.form !== 'capital' && place.value.form !== 'city') return false;
  if (source.word(place.to) === ':' || source.word(place.to) === '(') return true;
  if (/^[–—-]$/.test(source.word(place.to))) return ((source.tokens.shape[place.to] as number) & GLUED) === 0;
  return source.word(place.to) === ',' && source.at('date', place.to + 1) !== undefined;
};

const allCapitals = (source: Annotated, token: number) =>
  ((source.tokens.shape[token] as number) & ALL_CAPITALS) !== 0;

/** `avec Paris`, but not `avec Paris, Bangui` or « avec Paris. Bangui ». */
const isPartner = (source: Annotated, at: number): boolean => {
  for (let back = at - 1; back >= at - 4 && !/^[,.;:]$/.test(source.word(back)); back--)
    if (source.is(back, 'with')) return true;
  return false;
};

/** Named right after another State and `and`. */
const isSecond = (source: Annotated, from: number): boolean =>
  source.any(from - 6, from, 'and') && source.within('state', from - 12, from).length > 0;

/** Whose ambassador, counterpart or delegation is told comes from elsewhere. */
export const isGuests = (source: Annotated, mention: Run & { value: { form: string } }): boolean => {
  const { from, to } = mention;
  if (source.is(from - 1, 'counterpart') || source.is(to, 'counterpart')) return true;
  const after = source.at('office', to) ?? source.at('organ', to);
  const at = source.is(from - 1, 'determiner') && !source.is(from - 1, 'of') ? from - 2 : from - 1;
  const before = source.is(at, 'of')
    ? (source.endingAt('office', at) ?? source.endingAt('organ', at))
    : (source.endingAt('office', from) ?? source.endingAt('organ', from));
  return [after, before].some(
    (m) =>
      m !== undefined &&
      ('post' in m.value
        ? m.value.post === 'ambassador' || m.value.post === 'attache'
        : m.value.organ === 'delegation' || m.value.organ === 'embassy'),
  );
};

/** What speaks for a State’s being the document’s own; a place gone to, an agent and a partner speak against it. */
const weightOf = (source: Annotated, mention: Run & { value: { form: string } }): number => {
  const { from } = mention;
  const { form } = mention.value;
  if (isPartner(source, from)) return -2;
  const oblique =
    source.is(from - 1, 'of') ||
    source.is(from - 1, 'at') ||
    source.any(from - 2, from, 'by') ||
    source.is(from - 2, 'at');
  // « l’ambassadeur de X », « son homologue Y », « une délégation Z »: those are guests
  if (isGuests(source, mention)) return -1;
  let weight = from < HEAD_TOKENS && !oblique ? 2 : 0.5;
  if (form === 'capital' && !oblique) weight += 2;
  if (form === 'institution') weight += 1;
  // Whoever publishes names itself first: `between the Republic of Poland and the Kingdom of Norway`.
  if (source.any(from - 6, from, 'between')) weight += isSecond(source, from) ? 0.75 : 1.5;
  const organ =
    (source.language.language.modifiersBefore === true ? source.at('organ', mention.to) : undefined) ??
    source.endingAt('organ', from) ??
    source.endingAt('organ', from - 1) ??
    source.endingAt('organ', from - 2);
  if (organ !== undefined && ACTING.has(organ.value.organ)) weight += 3;
  else if (organ !== undefined && SERVING.has(organ.value.organ)) weight += 1.5;
  if (from === source.sentences[0]?.from || (from === 1 && source.is(0, 'determiner'))) weight += 1;
  return weight;
};

/** Without a dateline: the State named most in the title and lead, its government and capitals counting twice. */
const rankNamed = (source: Annotated): string[] => {
  const votes = new Map<string, number>();
  for (const mention of source.all('state')) {
    votes.set(mention.value.code, (votes.get(mention.value.code) ?? 0) + weightOf(source, mention));
  }
  for (const code of source.beside.outlet) votes.set(code, (votes.get(code) ?? 0) + OF_OUTLET);
  for (const code of source.beside.address) votes.set(code, (votes.get(code) ?? 0) + OF_ADDRESS);
  const told = new Set<string>();
  for (const { from, value } of source.all('organ')) {
    const { country } = value;
    if (country === undefined || told.has(country)) continue;
    told.add(country);
    // Other States call their chambers so too (`House of Commons`): one that the text never names weighs little.
    const weight = from < HEAD_TOKENS ? OWN_CHAMBER : LATER_CHAMBER;
    votes.set(country, (votes.get(country) ?? 0) + (votes.has(country) ? weight : UNNAMED_CHAMBER));
  }
  return [...votes].sort((a, b) => b[1] - a[1]).map(([code]) => code);
};

export const homeAt = (source: Annotated, home: Home, token: number): string | undefined =>
  home.bySentence[source.sentenceOf[token] as number] ?? home.of;
