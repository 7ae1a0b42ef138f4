// French verb forms by tense, as press and treaties use them: third persons, participles, infinitives. Data for the lexicon.
import type { Tense, VerbForm } from '../language.ts';

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

/** signer, annoncer, déroger; -eler/-eter and é-er verbs are close enough once accents are folded. */
const er = (infinitive: string): Stems => {
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const mute = stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem.endsWith('el') ? `${stem}l` : stem;
  return {
    infinitive,
    present: [`${mute}e`, `${mute}ent`],
    imperfect: soft,
    future: mute === stem ? infinitive : `${mute}er`,
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

/** Irregular ends, longest first: the prefix is whatever stands before. */
/** `envoyer`, `renvoyer`. */
const ENVOYER: readonly [string, Omit<Stems, 'infinitive'>] = [
  'envoyer',
  { present: ['envoie', 'envoient'], imperfect: 'envoy', future: 'enverr', participle: 'envoyé' },
];
/** `combattre`, `abattre`. */
const BATTRE: readonly [string, Omit<Stems, 'infinitive'>] = [
  'battre',
  { present: ['bat', 'battent'], imperfect: 'batt', future: 'battr', participle: 'battu' },
];
/** `servir`, `desservir`. */
const SERVIR: readonly [string, Omit<Stems, 'infinitive'>] = [
  'servir',
  { present: ['sert', 'servent'], imperfect: 'serv', future: 'servir', participle: 'servi' },
];

/** `inclure`, `exclure`, `conclure`. */
const CLURE: readonly [string, Omit<Stems, 'infinitive'>] = [
  'clure',
  { present: ['clut', 'cluent'], imperfect: 'clu', future: 'clur', participle: 'clus' },
];

/** `joindre`, `rejoindre`. */
const JOINDRE: readonly [string, Omit<Stems, 'infinitive'>] = [
  'joindre',
  { present: ['joint', 'joignent'], imperfect: 'joign', future: 'joindr', participle: 'joint' },
];

const IRREGULAR: readonly (readonly [string, Omit<Stems, 'infinitive'>])[] = [
  [
    'recevoir',
    {
      present: ['reçoit', 'reçoivent'],
      imperfect: 'recev',
      future: 'recevr',
      participle: 'reçu',
      simple: ['reçut', 'reçurent'],
    },
  ],
  [
    'entretenir',
    {
      present: ['entretient', 'entretiennent'],
      imperfect: 'entreten',
      future: 'entretiendr',
      participle: 'entretenu',
      simple: ['entretint', 'entretinrent'],
    },
  ],
  [
    'tenir',
    {
      present: ['tient', 'tiennent'],
      imperfect: 'ten',
      future: 'tiendr',
      participle: 'tenu',
      simple: ['tint', 'tinrent'],
    },
  ],
  [
    'venir',
    {
      present: ['vient', 'viennent'],
      imperfect: 'ven',
      future: 'viendr',
      participle: 'venu',
      simple: ['vint', 'vinrent'],
    },
  ],
  [
    'mettre',
    {
      present: ['met', 'mettent'],
      imperfect: 'mett',
      future: 'mettr',
      participle: 'mis',
      simple: ['mit', 'mirent'],
    },
  ],
  [
    'prendre',
    {
      present: ['prend', 'prennent'],
      imperfect: 'pren',
      future: 'prendr',
      participle: 'pris',
      simple: ['prit', 'prirent'],
    },
  ],
  [
    'rompre',
    {
      present: ['rompt', 'rompent'],
      imperfect: 'romp',
      future: 'rompr',
      participle: 'rompu',
      simple: ['rompit'],
    },
  ],
  [
    'conclure',
    {
      present: ['conclut', 'concluent'],
      imperfect: 'conclu',
      future: 'conclur',
      participle: 'conclu',
      simple: ['conclurent'],
    },
  ],
  [
    'vendre',
    {
      present: ['vend', 'vendent'],
      imperfect: 'vend',
      future: 'vendr',
      participle: 'vendu',
      simple: ['vendit'],
    },
  ],
  [
    'suspendre',
    {
      present: ['suspend', 'suspendent'],
      imperfect: 'suspend',
      future: 'suspendr',
      participle: 'suspendu',
      simple: ['suspendit'],
    },
  ],
  [
    'rendre',
    {
      present: ['rend', 'rendent'],
      imperfect: 'rend',
      future: 'rendr',
      participle: 'rendu',
      simple: ['rendit'],
    },
  ],
  [
    'étendre',
    {
      present: ['étend', 'étendent'],
      imperfect: 'étend',
      future: 'étendr',
      participle: 'étendu',
      simple: ['étendit'],
    },
  ],
  [
    'suivre',
    {
      present: ['suit', 'suivent'],
      imperfect: 'suiv',
      future: 'suivr',
      participle: 'suivi',
      simple: ['suivit'],
    },
  ],
  [
    'souscrire',
    {
      present: ['souscrit', 'souscrivent'],
      imperfect: 'souscriv',
      future: 'souscrir',
      participle: 'souscrit',
    },
  ],
  [
    'offrir',
    {
      present: ['offre', 'offrent'],
      imperfect: 'offr',
      future: 'offrir',
      participle: 'offert',
      simple: ['offrit'],
    },
  ],
  [
    'accueillir',
    {
      present: ['accueille', 'accueillent'],
      imperfect: 'accueill',
      future: 'accueiller',
      participle: 'accueilli',
    },
  ],
  [
    'dire',
    { present: ['dit', 'disent'], imperfect: 'dis', future: 'dir', participle: 'dit', simple: ['dirent'] },
  ],
  [
    'faire',
    {
      present: ['fait', 'font'],
      imperfect: 'fais',
      future: 'fer',
      participle: 'fait',
      simple: ['fit', 'firent'],
    },
  ],
  [
    'voir',
    { present: ['voit', 'voient'], imperfect: 'voy', future: 'verr', participle: 'vu', simple: ['vit'] },
  ],
  [
    'réunir',
    { present: ['réunit', 'réunissent'], imperfect: 'réuniss', future: 'réunir', participle: 'réuni' },
  ],
  ['partir', { present: ['part', 'partent'], imperfect: 'part', future: 'partir', participle: 'parti' }],
  [
    'ouvrir',
    {
      present: ['ouvre', 'ouvrent'],
      imperfect: 'ouvr',
      future: 'ouvrir',
      participle: 'ouvert',
      simple: ['ouvrit'],
    },
  ],
  ['échoir', { present: ['échoit', 'échoient'], imperfect: 'éché', future: 'écherr', participle: 'échu' }],
  [
    'assortir',
    {
      present: ['assortit', 'assortissent'],
      imperfect: 'assortiss',
      future: 'assortir',
      participle: 'assorti',
    },
  ],
  [
    'inscrire',
    { present: ['inscrit', 'inscrivent'], imperfect: 'inscriv', future: 'inscrir', participle: 'inscrit' },
  ],
  [
    'convaincre',
    {
      present: ['convainc', 'convainquent'],
      imperfect: 'convainqu',
      future: 'convaincr',
      participle: 'convaincu',
    },
  ],
];

const stemsOf = (verb: string): Stems => {
  for (const [end, stems] of [...IRREGULAR, CLURE, ENVOYER, BATTRE, SERVIR, JOINDRE]) {
    if (!verb.endsWith(end)) continue;
    const before = verb.slice(0, -end.length);
    return {
      infinitive: verb,
      present: [before + stems.present[0], before + stems.present[1]],
      imperfect: before + stems.imperfect,
      future: before + stems.future,
      participle: before + stems.participle,
      ...(stems.simple ? { simple: stems.simple.map((form) => before + form) } : {}),
    };
  }
  return verb.endsWith('er') ? er(verb) : ir(verb);
};

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
