// French verb forms by tense, as press and treaties use them: third persons, participles, infinitives. Data for the lexicon.
import type { Tense, VerbForm } from '../language.ts';
import { IRREGULAR } from './irregular-verbs.ts';

const of = (tense: Tense, ...forms: string[]): VerbForm[] => forms.map((form) => ({ form, tense }));
const agreeing = (participle: string): string[] =>
  participle.endsWith('s')
    ? [participle, `${participle}e`, `${participle}es`]
    : [participle, `${participle}e`, `${participle}s`, `${participle}es`];

/** Stems of one verb: présent il/ils, imparfait, futur, participes; enough to build every third person. */
interface Stems {
  infinitive: string;
  present: [string, string];
  imperfect: string;
  future: string;
  participle: string;
  simple?: string[];
}

const forms = (stems: Stems): VerbForm[] => [
  ...of('infinitive', stems.infinitive),
  ...of('present', ...stems.present),
  ...of('past', `${stems.imperfect}ait`, `${stems.imperfect}aient`, ...(stems.simple ?? [])),
  ...of('participle', ...agreeing(stems.participle)),
  ...of('future', `${stems.future}a`, `${stems.future}ont`),
  ...of('conditional', `${stems.future}ait`, `${stems.future}aient`),
  ...of('progressive', `${stems.imperfect}ant`),
];

/** A mute e before the last consonant opens: mener, mène; céder, cède. */
const opened = (stem: string): string => stem.replace(/[eé]([bcdfglmnprstv]|[bcdgptv]r|gn|gu)$/, 'è$1');

/** signer, annoncer, déroger, mener, céder, payer. */
const er = (infinitive: string): Stems => {
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const mute = /[ou]y$/.test(stem) ? `${stem.slice(0, -1)}i` : opened(stem);
  return {
    infinitive,
    present: [`${mute}e`, `${mute}ent`],
    imperfect: soft,
    future: /é[^aeiouyéè]+$/.test(stem) ? infinitive : `${mute}er`,
    participle: `${stem}é`,
    simple: [`${soft}a`, `${stem}èrent`],
  };
};
const ir = (infinitive: string): Stems => {
  const stem = infinitive.slice(0, -2);
  return {
    infinitive,
    present: [`${stem}it`, `${stem}issent`],
    imperfect: `${stem}iss`,
    future: infinitive,
    participle: `${stem}i`,
    simple: [`${stem}irent`],
  };
};

const ENDS = Object.keys(IRREGULAR).sort((a, b) => b.length - a.length);

/** No other verb ends in them: `installer` is none of aller. */
const ALONE = new Set(['aller', 'avoir', 'être']);

const irregular = (infinitive: string): Stems | undefined => {
  const end = ENDS.find((known) => (ALONE.has(known) ? infinitive === known : infinitive.endsWith(known)));
  if (end === undefined) return undefined;
  const before = infinitive.slice(0, -end.length);
  const [il, ils, imperfect, future, participle, ...simple] = (IRREGULAR[end] as string)
    .split(' ')
    .map((form) => before + form) as [string, string, string, string, string, ...string[]];
  return { infinitive, present: [il, ils], imperfect, future, participle, simple };
};

const stemsOf = (verb: string): Stems => irregular(verb) ?? (verb.endsWith('er') ? er(verb) : ir(verb));

/** `mettre fin à`: the first word is conjugated, the rest stands; `|`-separated verbs give all their forms. */
export const conjugate = (verbs: string): VerbForm[] =>
  verbs.split('|').flatMap((verb) => {
    const [head, ...rest] = verb.trim().split(' ');
    const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
    return forms(stemsOf(head as string)).map(({ form, tense }) => ({ form: form + tail, tense }));
  });

/** Lexicon lines of a list of verbs that share a value. */
export const verbLines = <V>(verbs: string, valueOf: (tense: Tense) => V): (readonly [string, V])[] =>
  conjugate(verbs).map(({ form, tense }) => [form, valueOf(tense)] as const);
