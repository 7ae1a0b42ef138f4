// French words that tell what becomes of a noun of action: « a donné lieu à la signature », « la signature a eu lieu ».
import type { PhraseList } from '../language.ts';
import type { Tense } from '../language.ts';
import { BETWEEN } from './acts.ts';
import { conjugate } from './conjugate.ts';

/** Verbs that lead to a noun of action as to their object, or have it done. */
const LEADING =
  'donner|porter|accorder|apporter|octroyer|délivrer|émettre|rendre|exprimer|obtenir|recevoir|décrocher|remporter|recueillir|arracher|procéder à|présider|présider à|assister à|donner lieu à|aboutir à|déboucher sur|mener à|conduire à|permettre|accueillir|abriter|célébrer|effectuer|réaliser|marquer|annoncer|confirmer|couronner|clore par|clore sur|conclure par|conclure avec|conclure sur|solder par|achever par|achever sur|achever avec|terminer par|terminer sur|terminer avec|clôturer par|sanctionner par|couronner par|ponctuer par|marquer par|ouvrir sur|prononcer|faire l’objet d’un|faire l’objet d’une|entraîner|rendre public|rendre publique|proclamer|décréter';

/** Verbs of which the noun of action is the subject. */
const TOLD =
  'avoir lieu|intervenir|dérouler|tenir|faire à|effectuer|réaliser|produire|survenir|être actée|être acquise|être effective|être chose faite|être prononcée|être donnée|être accordée|être annoncée|être décidée|être notifiée|être effectuée|être obtenue|être célébrée|être officialisée|être intervenue';

const PRESENT = new Set<Tense>(['present', 'past', 'participle']);

const leading: PhraseList<'happening'> = conjugate(LEADING).flatMap(({ form, tense }) =>
  PRESENT.has(tense) && form !== 'président'
    ? [[form, { before: true }] as const]
    : tense === 'future'
      ? [[form, { before: true, mod: 'planned' as const }] as const]
      : [],
);
/** « ont procédé, ce matin, à la signature ». */
const parted: PhraseList<'happening'> = conjugate('procéder|assister|présider|aboutir|prendre part').flatMap(
  ({ form, tense }) =>
    PRESENT.has(tense)
      ? [
          [
            BETWEEN.flatMap((word) => [`${form} ${word} à`, `${form}, ${word}, à`]).join('|'),
            { before: true },
          ] as const,
        ]
      : [],
);
const told: PhraseList<'happening'> = conjugate(TOLD).flatMap(({ form, tense }) =>
  tense === 'past' || tense === 'participle'
    ? [[form, {}] as const]
    : tense === 'future'
      ? [[form, { mod: 'planned' as const }] as const]
      : [],
);

export const happenings: PhraseList<'happening'> = [
  ...leading,
  ...parted,
  ...told,
  [
    'a été annoncé(e)|est annoncé(e)|annoncé(e) par|a été confirmé(e)|a été notifié(e)|a été décidé(e)|a été prononcé(e)|a été donnée|avait été donnée|a été accordée|avait été accordée|ont eu lieu|est intervenu(e)|était intervenu(e)|s’est faite|est faite|a été actée|a été effectuée|est chose faite|chose faite|est effective|est acquise',
    {},
  ],
  [
    'repoussé(e)|reporté(e)|ajourné(e)|différé(e)|retardé(e)|a été reporté(e)|est reporté(e)|a été repoussé(e)|est repoussé(e)|a été ajourné(e)|est ajourné(e)|a été différé(e)|a été décalé(e)|décalé(e)|remis(e) à plus tard|renvoyé(e) à plus tard|est attendu(e)|attendu(e)|est prévu(e)|prévu(e)|était prévu(e)|est programmée|programmé(e)|planifié(e)|devrait intervenir|devrait avoir lieu|doit intervenir|doit avoir lieu|devrait se tenir|devrait se faire|est imminente|imminent(e)|se fera|reste à venir|à venir|est fixée|fixé(e) au|fixé(e) pour|fixé(e) à|fixé(e) le|est envisagée|est escomptée|suivra|viendra|est pour bientôt|est en préparation|en préparation|ne saurait tarder|ne devrait plus tarder|approche',
    { mod: 'planned' },
  ],
  [
    'n’est pas à l’ordre du jour|pas à l’ordre du jour|n’est pas requise|pas requis(e)|n’est pas nécessaire|pas nécessaire|n’a pas eu lieu|pas eu lieu|se fait attendre|fait défaut|n’est pas acquise|pas envisagé(e)|n’est pas prévue|pas prévu(e)|tarde|pas intervenu(e)|achoppe|piétine|bloque|est bloquée|est au point mort',
    { mod: 'negated' },
  ],
  [
    'est en cours|en cours|suit son cours|se poursuit|se poursuivent|se poursuivaient|est engagée|est lancée|sont en cours|avance|avancent|progresse|progressent|sont engagées|ont repris|reprennent|s’éternisent|battent leur plein|vont bon train|traînent|s’enlisent|se prolongent',
    { mod: 'ongoing' },
  ],
  [
    'n’a pas été évoquée|pas été évoqué(e)|pas été soulevé(e)|pas été abordé(e)',
    { mod: 'negated', raised: true },
  ],
  [
    'sans attendre|en cas de|en cas d’|dans l’hypothèse d’une|en l’absence de',
    { before: true, mod: 'conditional' },
  ],
  [
    'pourrait intervenir|pourrait avoir lieu|pourrait suivre|pourrait se tenir|pourrait se faire',
    { mod: 'conditional' },
  ],
  [
    'recueilli|a vu|ont vu|avait vu|voit|verra|soldé(e/s) par|achevé(e) sur|conclue par|sanctionné(e/s) par|couronné(e/s) par|marqué(e/s) par|ponctué(e/s) par|clôturé(e) par|clos(e) par|suivi(e/s) de|avec à la clé|à la clé|salué|saluant|saluent|salue|à l’issue de|après|depuis|à la suite de|suite à|au lendemain de|à l’occasion de|lors de|fait suite à|au terme de|aboutissant à|grâce à|en marge de|moyennant|par suite de|d’où|témoin|point d’orgue',
    { before: true },
  ],
  [
    'il ne manque plus que|ne manque plus que|ne reste plus que|n’attend plus que|il manque|manque|reste|reste encore|dans l’attente de|attend|attendent|attendait|attendaient|en attendant|attendant|prépare|préparent|préparait|s’achemine vers|s’acheminent vers|ouvre la voie à|ouvrant la voie à|reste à obtenir|en vue de',
    { mod: 'planned', before: true },
  ],
  ...conjugate('échanger').flatMap(({ form, tense }) =>
    PRESENT.has(tense) ? [[form, { before: true, exchanges: true }] as const] : [],
  ),
  ['faute de|à défaut de|sans le|sans la|sans l’|n’a pas obtenu', { mod: 'negated', before: true }],
  [
    'a décidé|ont décidé|avait décidé|avaient décidé|décide|décident|a pris la décision|ont pris la décision|décision de|confirmé sa décision|notifié sa décision|annoncé sa décision|annoncé leur décision|résolu à|a choisi|ont choisi|sont convenus|ont convenu|se sont accordés pour|se sont mis d’accord pour|se sont entendus pour|ont résolu|s’est résolu à',
    { before: true, leads: 'decided' },
  ],
  [
    'demandé|demande|demandent|demander|réclamé|réclame|sollicité|sollicite|exigé|exige|souhaité|appelé à',
    { before: true, leads: 'asked' },
  ],
];
