// French words for what is done to agreements: verbs in all their forms, nouns of action, bills and laws.
import type { Act, PhraseList } from '../language.ts';
import { verbLines } from './conjugate.ts';

const VERBS: readonly (readonly [Act, string])[] = [
  [
    'sign',
    'apposer leur signature|apposer sa signature|toper pour|revêtir de sa signature|revêtir de leur signature|signer|cosigner|contresigner|souscrire|sceller',
  ],
  ['initial', 'parapher'],
  ['conclude', 'conclure|passer'],
  [
    'adopt',
    'adopter|approuver|voter|entériner|valider|avaliser|donner son assentiment à|donner son feu vert à|donner son aval à|marquer son accord sur|marquer son accord pour|donner son accord à|donner son approbation à',
  ],
  ['ratify', 'ratifier|donner sa ratification à'],
  ['authorise', 'autoriser'],
  ['examine', 'prendre note de|entendre une communication sur|examiner|étudier|pencher sur|délibérer sur'],
  ['take_note', 'prendre acte|prendre connaissance|informer de'],
  ['table', 'déposer|soumettre|enregistrer'],
  ['promulgate', 'promulguer'],
  ['publish', 'paraître au|publier au|publier'],
  ['enter_force', 'entrer en vigueur|prendre effet|entrer en application'],
  ['notify', 'notifier'],
  [
    'amend',
    'actualiser|étendre|élargir|enrichir|amender|modifier|réviser|revoir|compléter|remanier|refondre|réactualiser|retoucher|étoffer|renégocier|aménager|mettre à jour',
  ],
  [
    'renew',
    'réactiver|reconduire tacitement|renouveler|reconduire|proroger|prolonger|reconduire pour|réactiver',
  ],
  [
    'replace',
    'remplacer|supplanter|succéder à|prendre la suite de|prendre la place de|prendre le relais de|substituer à|annuler et remplacer',
  ],
  [
    'expire',
    'expirer|venir à échéance|arriver à échéance|arriver à terme|venir à expiration|arriver à expiration',
  ],
  ['suspend', 'mettre en sommeil|suspendre|geler|mettre entre parenthèses'],
  [
    'denounce',
    'dénoncer|résilier|mettre fin à|mettre un terme à|rompre|révoquer|mettre fin aux|mettre un terme aux|mettre fin au|mettre un terme au',
  ],
  ['terminate', 'abroger|abroger et remplacer|mettre à néant'],
  ['reject', 'rejeter|refuser de ratifier|repousser|voter contre|retoquer|désapprouver'],
  ['join', 'intégrer|adhérer à|rejoindre|adhérer au'],
  [
    'negotiate',
    'discuter d’un|plancher sur|travailler à|travailler sur|plancher à|négocier|mener les pourparlers|mener des pourparlers',
  ],
  ['finalise', 'finaliser|boucler|parachever|mettre la dernière main à|mettre la touche finale à'],
  ['request', 'solliciter'],
];

/** Passive or intransitive participles with their preposition cut: « a été mis fin ». */
const NOUNS: readonly (readonly [Act, string])[] = [
  ['sign', 'signature(s)|paraphe'],
  ['conclude', 'conclusion'],
  [
    'adopt',
    'donner leur feu vert à|donner leur feu vert pour|donner leur aval à|donner leur assentiment à|dire oui à|plébisciter|accepter|adoption|approbation|assentiment',
  ],
  ['ratify', 'ratification'],
  ['promulgate', 'promulgation'],
  ['publish', 'publication'],
  ['enter_force', 'entrée en vigueur'],
  ['amend', 'révision|modification'],
  ['renew', 'renouvellement|reconduction|prorogation|prolongation'],
  [
    'expire',
    'cesser d’être applicable|cessera d’être applicable|cessera de produire effet|cessera d’être en vigueur|cessera de produire ses effets|cessera d’avoir effet|a cessé de produire effet|est devenu caduc|devenu caduc|devenir caduc|caducité|prendre fin|cesser d’être en vigueur|cesser de produire ses effets|parvenir à échéance|parvenir à son terme|expiration|échéance',
  ],
  ['suspend', 'suspension'],
  [
    'denounce',
    'se retirer de|retirer de|claquer la porte de|tourner la page de|remettre en cause|sortir de|rompre avec|dénonciation|rupture|résiliation|fin de',
  ],
  ['terminate', 'abrogation'],
  ['join', 'adhésion'],
  ['negotiate', 'négociation(s)|pourparlers'],
];

/** `mettre fin à` also without its preposition: « a mis fin samedi à l’accord ». */
const withShort = (verbs: string): string =>
  verbs
    .split('|')
    .flatMap((verb) =>
      /^\S+ .+ (à|au|aux|pour|sur)$/.test(verb) ? [verb, verb.replace(/ \S+$/, '')] : [verb],
    )
    .join('|');

export const acts: PhraseList<'act'> = [
  ...VERBS.flatMap(([act, verbs]) => verbLines(withShort(verbs), (tense) => ({ act, tense }))),
  ...NOUNS.map(([act, nouns]) => [nouns, { act, tense: 'noun' as const, noun: true }] as const),
  ['remontant à|datant de|daté(e/s) du|daté(e/s) de', { act: 'date', tense: 'participle' }],
  [
    "obtenu le feu vert|reçu l'aval|obtenu l'aval|reçu le feu vert|est passé|est passée|été avalisé|feu vert à|l'assentiment de",
    { act: 'adopt', tense: 'participle' },
  ],
  ['a recueilli l’assentiment|recueilli l’assentiment', { act: 'adopt', tense: 'participle' }],
  ['voté en faveur', { act: 'adopt', tense: 'participle' }],
  [
    "demandé l'ouverture|demande l'ouverture|a demandé la conclusion",
    { act: 'request', tense: 'participle' },
  ],
  ['négociant|négociations en cours', { act: 'negotiate', tense: 'progressive' }],
  [
    "applicable jusqu'au|s'applique jusqu'au|produit ses effets jusqu'au|valable jusqu'au|en vigueur jusqu'à|court jusqu'en|courra jusqu'en|court jusqu'au|valable jusqu'en|en vigueur jusqu'en|valide jusqu'au|valable jusqu'à",
    { act: 'expire', tense: 'future' },
  ],
  ['dit oui|approuvé par|adopté par', { act: 'adopt', tense: 'participle' }],
  ['se prononcer sur|se prononcer', { act: 'adopt', tense: 'infinitive' }],
  ['a été avalisé|eu raison de', { act: 'adopt', tense: 'participle' }],
  ['en vigueur depuis|applicable depuis', { act: 'enter_force', tense: 'participle' }],
  [
    'instruments de ratification ont été échangés|instruments ont été échangés|ont été échangés|ont été échangées|notes ont été échangées|lettres ont été échangées|instruments de ratification ont été remis|échange des instruments de ratification|échangé leurs instruments de ratification|échangé les instruments de ratification|échangé les instruments|échangé leurs instruments|échange des instruments|échangent les instruments|échangé les lettres',
    { act: 'exchange', tense: 'participle' },
  ],
  [
    'note verbale|accompli les procédures|achevé ses procédures|accompli ses procédures|achèvement de ses procédures|accomplissement de ses procédures',
    { act: 'notify', tense: 'participle' },
  ],
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
  [
    'décision autorisant|décision approuvant|décision prenant acte|décision portant|résolution autorisant|résolution approuvant|résolution portant|arrêté portant|arrêté approuvant|arrêté royal portant|décret royal portant',
    { law: true },
  ],
  ['loi|loi fédérale|loi organique|loi d’autorisation|loi de ratification|dahir', { law: true }],
];

/** What leads to a noun of action, and what is told of it behind: « a donné lieu à la signature », « la signature a eu lieu ». */
export const happenings: PhraseList<'happening'> = [
  [
    'a eu lieu|eut lieu|ont eu lieu|est intervenu(e)|était intervenu(e)|intervenu(e)|s’est déroulé(e)|s’est tenu(e)|s’est faite|a été actée|a été effectuée|est chose faite|avait eu lieu|eu lieu|est effective|est acquise',
    {},
  ],
  [
    'est attendu(e)|attendu(e)|est prévu(e)|prévu(e)|est programmée|aura lieu|auront lieu|interviendra|devrait intervenir|devrait avoir lieu|doit intervenir|doit avoir lieu|est annoncée|est imminente|se fera|reste à venir|est fixée|est envisagée|est escomptée|suivra|viendra',
    { mod: 'planned' },
  ],
  [
    'n’est pas à l’ordre du jour|pas à l’ordre du jour|n’a pas été évoquée|pas été évoqué(e)|n’est pas requise|pas requis(e)|n’est pas nécessaire|pas nécessaire|n’a pas eu lieu|se fait attendre|fait défaut|n’est pas acquise|pas envisagé(e)|n’est pas prévue|tarde',
    { mod: 'negated' },
  ],
  [
    'est en cours|en cours|suit son cours|se poursuit|se poursuivent|est engagée|est lancée|sont en cours|avance|progresse',
    { mod: 'ongoing' },
  ],
  ['pourrait intervenir|pourrait avoir lieu|pourrait suivre', { mod: 'conditional' }],
  [
    'procédé à|procéder à|procède à|procèdent à|procédé hier à|présidé|présidé à|assisté à|donné lieu à|s’est conclu(e) par|s’est conclu(e) avec|conclue par|s’est soldé(e) par|soldé(e/s) par|s’est achevé(e) par|s’est terminé(e) par|achevé(e) sur|sanctionné(e/s) par|couronné(e/s) par|marqué(e/s) par|ponctué(e/s) par|clôturé(e) par|clos(e) par|abouti à|débouché sur|suivi(e/s) de|permis|vu|accueilli|avec à la clé|célébré|salué|saluant|à l’issue de|après|depuis|à la suite de|suite à|au lendemain de|à l’occasion de|lors de|fait suite à|au terme de|aboutissant à',
    { before: true },
  ],
  [
    'il manque|manque|reste|reste encore|dans l’attente de|attend|attendent|en attendant',
    { mod: 'planned', before: true },
  ],
  ['faute de|à défaut de|sans attendre', { mod: 'negated', before: true }],
];
