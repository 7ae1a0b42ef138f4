// English verb forms by tense, as press and treaties use them: third persons, participles, infinitives. Data for the lexicon.
import type { Tense, VerbForm } from '../language.ts';

/** Past tense and participle where they are not made with -ed. */
const IRREGULAR: Record<string, readonly [past: string, participle: string]> = {
  begin: ['began', 'begun'],
  become: ['became', 'become'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  draw: ['drew', 'drawn'],
  fly: ['flew', 'flown'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hand: ['handed', 'handed'],
  have: ['had', 'had'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  overtake: ['overtook', 'overtaken'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  sit: ['sat', 'sat'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  undertake: ['undertook', 'undertaken'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
  underwrite: ['underwrote', 'underwritten'],
  find: ['found', 'found'],
  strike: ['struck', 'struck'],
  tear: ['tore', 'torn'],
  throw: ['threw', 'thrown'],
  freeze: ['froze', 'frozen'],
  win: ['won', 'won'],
  seek: ['sought', 'sought'],
  bind: ['bound', 'bound'],
  fall: ['fell', 'fallen'],
  fight: ['fought', 'fought'],
  drive: ['drove', 'driven'],
  choose: ['chose', 'chosen'],
  rise: ['rose', 'risen'],
  stand: ['stood', 'stood'],
  think: ['thought', 'thought'],
  lose: ['lost', 'lost'],
  shut: ['shut', 'shut'],
  split: ['split', 'split'],
  let: ['let', 'let'],
  read: ['read', 'read'],
  undergo: ['underwent', 'undergone'],
  grow: ['grew', 'grown'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  hear: ['heard', 'heard'],
  oversee: ['oversaw', 'overseen'],
  quit: ['quit', 'quit'],
  spell: ['spelt', 'spelt'],
  swear: ['swore', 'sworn'],
  wind: ['wound', 'wound'],
  shake: ['shook', 'shaken'],
  greenlight: ['greenlit', 'greenlit'],
  'green-light': ['green-lit', 'green-lit'],
  sink: ['sank', 'sunk'],
  rewrite: ['rewrote', 'rewritten'],
  do: ['did', 'done'],
  cast: ['cast', 'cast'],
  shoot: ['shot', 'shot'],
  stick: ['stuck', 'stuck'],
  hit: ['hit', 'hit'],
};

/** Verbs of one stressed last syllable that double their consonant: permit, permitted. */
const DOUBLING =
  /^(?:permit|admit|commit|submit|transmit|remit|rebut|confer|defer|enrol|fulfil|instil|ban|bar|chat|grab|cap|tap|top|stop|ship|plan|equip|quip|transfer|refer|scrap|rip|occur|cancel|channel|model|travel|label|signal|quit|program|wrap|drop|initial|step|trim|pin|slip|nod|shred|swap|annul|ram|concur|incur)$/;

const third = (verb: string): string =>
  verb === 'have'
    ? 'has'
    : /^(?:(?:under)?go|veto|do)$/.test(verb)
      ? `${verb}es`
      : /(?:s|x|z|ch|sh)$/.test(verb)
        ? `${verb}es`
        : /[^aeiou]y$/.test(verb)
          ? `${verb.slice(0, -1)}ies`
          : `${verb}s`;
const past = (verb: string): string =>
  verb.endsWith('e')
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : DOUBLING.test(verb)
        ? `${verb}${verb.at(-1)}ed`
        : `${verb}ed`;
const progressive = (verb: string): string =>
  /[^e]e$/.test(verb)
    ? `${verb.slice(0, -1)}ing`
    : DOUBLING.test(verb) || /^(?:begin|cut|get|put|run|set|sit|shut|split|let|win)$/.test(verb)
      ? `${verb}${verb.at(-1)}ing`
      : `${verb}ing`;

const BE: readonly VerbForm[] = [
  ...['is', 'are'].map((form) => ({ form, tense: 'present' as const })),
  ...['was', 'were'].map((form) => ({ form, tense: 'past' as const })),
  { form: 'be', tense: 'infinitive' },
  { form: 'been', tense: 'participle' },
  { form: 'being', tense: 'progressive' },
];

const forms = (verb: string): readonly VerbForm[] => {
  if (verb === 'be') return BE;
  const [simple, participle] = IRREGULAR[verb] ?? [past(verb), past(verb)];
  return [
    { form: verb, tense: 'infinitive' },
    { form: third(verb), tense: 'present' },
    // One form serves past and participle in most verbs: the clause’s auxiliaries tell them apart.
    ...(simple === participle ? [] : [{ form: simple, tense: 'past' as const }]),
    { form: participle, tense: simple === participle ? 'past' : 'participle' },
    { form: progressive(verb), tense: 'progressive' },
  ];
};

/** `put an end to`: the first word is conjugated, the rest stands; `|`-separated verbs give all their forms. */
export const conjugate = (verbs: string): VerbForm[] =>
  verbs.split('|').flatMap((verb) => {
    const [head, ...rest] = verb.trim().split(' ');
    const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
    return forms(head as string).map(({ form, tense }) => ({ form: form + tail, tense }));
  });

/** Lexicon lines of a list of verbs that share a value. */
export const verbLines = <V>(verbs: string, valueOf: (tense: Tense) => V): (readonly [string, V])[] =>
  conjugate(verbs).map(({ form, tense }) => [form, valueOf(tense)] as const);
