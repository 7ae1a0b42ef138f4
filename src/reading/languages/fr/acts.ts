// French words for what is done to agreements: verbs in all their forms, nouns of action, bills and laws.
import type { Act, PhraseList } from '../language.ts';
import { verbLines } from './conjugate.ts';

const VERBS: readonly (readonly [Act, string])[] = [
  ['sign', 'signer|cosigner|contresigner|souscrire|sceller'],
  ['initial', 'parapher'],
  ['conclude', 'conclure|passer'],
  [
    'adopt',
    'adopter|approuver|voter|entériner|valider|avaliser|donner son assentiment à|donner son feu vert à|donner son aval à|marquer son accord sur|marquer son accord pour|donner son accord à|donner son approbation à',
  ],
  ['ratify', 'ratifier'],
  ['authorise', 'autoriser'],
  ['examine', 'examiner|étudier|pencher sur|délibérer sur'],
  ['take_note', 'prendre acte|prendre connaissance|informer de'],
  ['table', 'déposer|soumettre'],
  ['promulgate', 'promulguer'],
  ['publish', 'publier'],
  ['enter_force', 'entrer en vigueur|prendre effet|entrer en application'],
  ['notify', 'notifier'],
  ['amend', 'amender|modifier|réviser|revoir|compléter'],
  ['renew', 'renouveler|reconduire|proroger|prolonger'],
  ['replace', 'remplacer|substituer à|annuler et remplacer'],
  [
    'expire',
    'expirer|venir à échéance|arriver à échéance|arriver à terme|venir à expiration|arriver à expiration',
  ],
  ['suspend', 'suspendre|geler'],
  [
    'denounce',
    'dénoncer|résilier|mettre fin à|mettre un terme à|rompre|révoquer|mettre fin aux|mettre un terme aux|mettre fin au|mettre un terme au',
  ],
  ['terminate', 'abroger'],
  ['reject', 'rejeter|refuser de ratifier|repousser'],
  ['join', 'adhérer à|rejoindre|adhérer au'],
  ['negotiate', 'négocier|mener les pourparlers|mener des pourparlers'],
  ['finalise', 'finaliser|mettre la dernière main à'],
  ['request', 'solliciter'],
];

/** Passive or intransitive participles with their preposition cut: « a été mis fin ». */
const NOUNS: readonly (readonly [Act, string])[] = [
  ['sign', 'signature(s)|paraphe'],
  ['conclude', 'conclusion'],
  ['adopt', 'adoption|approbation|assentiment'],
  ['ratify', 'ratification'],
  ['promulgate', 'promulgation'],
  ['publish', 'publication'],
  ['enter_force', 'entrée en vigueur'],
  ['amend', 'révision|modification'],
  ['renew', 'renouvellement|reconduction|prorogation|prolongation'],
  ['expire', 'expiration|échéance'],
  ['suspend', 'suspension'],
  ['denounce', 'dénonciation|rupture|résiliation|fin de'],
  ['terminate', 'abrogation'],
  ['join', 'adhésion'],
  ['negotiate', 'négociation(s)|pourparlers'],
];

export const acts: PhraseList<'act'> = [
  ...VERBS.flatMap(([act, verbs]) => verbLines(verbs, (tense) => ({ act, tense }))),
  ...NOUNS.map(([act, nouns]) => [nouns, { act, tense: 'noun' as const, noun: true }] as const),
  ['remontant à|datant de|daté(e/s) du|daté(e/s) de', { act: 'date', tense: 'participle' }],
  ['a recueilli l’assentiment|recueilli l’assentiment', { act: 'adopt', tense: 'participle' }],
  ['voté en faveur', { act: 'adopt', tense: 'participle' }],
  ['négociant|négociations en cours', { act: 'negotiate', tense: 'progressive' }],
  ["en vigueur jusqu'au|valable jusqu'au|en vigueur jusqu'à|valide jusqu'au|valable jusqu'à", { act: 'expire', tense: 'future' }],
  ['fait(e) à|fait(e) au|fait(e) en', { act: 'done_at', tense: 'participle' }],
  [
    'marqué son accord|marque son accord|donné son accord|donné son feu vert|donné son aval|donné son assentiment|donné son approbation',
    { act: 'adopt', tense: 'participle' },
  ],
];

export const bills: PhraseList<'bill'> = [
  [
    'projet de décret|projet(s) de loi|proposition(s) de loi|avant-projet|avant-projet de loi|projet de loi organique|projet de ratification',
    {},
  ],
  ['décret(s)|décret-loi|ordonnance', { law: true }],
  ['loi|loi fédérale|loi organique|loi d’autorisation|loi de ratification|dahir', { law: true }],
];
