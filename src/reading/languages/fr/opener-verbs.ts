// French verbs that open a list of fields, in all their forms: what a text provides for, and what is talked about.
import type { Tense } from '../language.ts';
import { conjugate } from './conjugate.ts';

/** What stands between a verb and its preposition: « porte également sur ». */
const ADVERBS =
  'également|aussi|notamment|principalement|essentiellement|surtout|entre autres|en particulier|ni|pas';

const FINITE: ReadonlySet<Tense> = new Set(['present', 'past', 'future', 'conditional']);

/** Where adverbs are worth their phrases. */
const OFTEN: ReadonlySet<Tense> = new Set(['present', 'past', 'future']);

/** What a text provides for; the participle would tell of what was done. */
const PROVIDES =
  'couvrir|englober|embrasser|inclure|comporter|recouvrir|prévoir|instaurer|instituer|encadrer|régir|réglementer|gouverner|régler|définir|énumérer|recenser|lister|mentionner|détailler|stipuler|viser|ambitionner|permettre|autoriser|faciliter|favoriser|encourager|promouvoir|stimuler|dynamiser|renforcer|développer|approfondir|intensifier|consolider|élargir|densifier|concerner|intéresser|ouvrir|impliquer|offrir|mettre en place|mettre sur pied|jeter les bases|poser les bases|poser les jalons|donner lieu à|donner accès à|donner la priorité à|faire la part belle à|faire une place à|faire une large place à|faire une belle place à|faire une grande place à|accorder une large place à|réserver une large place à|limiter à|se limiter à|se borner à|se cantonner à|mettre l’accent sur|avoir pour objet|avoir pour but|avoir pour objectif|avoir pour finalité|avoir pour vocation|avoir vocation à|passer par|se traduire par|offrir un cadre à|servir de cadre à|servir de base à|accorder une place à|réserver une place à|fixer le cadre|fixer les conditions|fixer les modalités|définir le cadre|définir les conditions|définir les modalités|préciser les conditions|arrêter les conditions|rassembler|ajouter|énoncer|esquisser|poursuivre|conforter|étoffer|accroître|améliorer|resserrer|nouer|relancer|garantir|assurer|confier|prévoir de|prévoir d’|comporter un volet|comporter un chapitre|contenir un volet|contenir un chapitre|comprendre un volet|avoir pour ambition|se fixer pour objectif|proposer|charger';

/** The same with a preposition; adverbs may stand before it. */
const PROVIDES_WITH: readonly (readonly [verbs: string, prepositions: string])[] = [
  ['porter', 'sur'],
  ['étendre', 'à|au|aux|jusqu’à'],
  ['concentrer|focaliser|axer|centrer', 'sur'],
  ['articuler|tourner|organiser', 'autour de|autour d’|autour du|autour des'],
  ['traiter|parler', 'de|d’|du|des'],
  ['toucher', 'à|au|aux'],
  ['rapporter', 'à|au|aux'],
  ['avoir trait', 'à|au|aux'],
  ['avoir rapport', 'à|au|aux|avec'],
  ['reposer', 'sur'],
  ['engager', 'à'],
  ['aller', 'de|du|des|d’'],
  ['consister', 'en|à|dans'],
  ['contribuer|aider|viser|tendre|chercher|servir|aspirer', 'à|au|aux'],
  ['intéresser', 'à|au|aux'],
  ['déployer|décliner', 'en|dans|autour de'],
];

/** What was talked about. */
const TALKS =
  'aborder|évoquer|passer en revue|faire le point sur|faire le tour de|mettre sur la table|échanger sur|échanger leurs vues sur|échanger des vues sur|procéder à un échange de vues sur|procéder à un tour d’horizon|plancher sur|revenir sur|mettre l’accent sur|convenir d’approfondir|convenir de développer|convenir de renforcer|convenir d’intensifier|convenir d’élargir|convenir de relancer|convenir de coopérer|convenir de travailler ensemble|décider de renforcer|décider d’intensifier|décider de développer|décider d’élargir|décider d’approfondir|souhaiter renforcer|souhaiter développer|souhaiter approfondir|entendre renforcer|vouloir renforcer|vouloir développer|vouloir intensifier|vouloir approfondir|manifester leur intérêt pour|exprimer leur intérêt pour|souligner l’importance de|réaffirmer leur volonté';

const TALKS_WITH: readonly (readonly [verbs: string, prepositions: string])[] = [
  ['discuter|débattre|entretenir|parler|traiter', 'de|d’|du|des|sur'],
  ['concerter|consulter|pencher|entretenir|accorder|attarder|arrêter', 'sur'],
];

const formsOf = (verbs: string, tenses: (tense: Tense) => boolean): string[] =>
  conjugate(verbs)
    .filter(({ tense }) => tenses(tense))
    .map(({ form }) => form);

const withPreposition = (
  pairs: readonly (readonly [string, string])[],
  tenses: (tense: Tense) => boolean,
  adverbs: readonly string[] = [],
): string[] =>
  pairs.flatMap(([verbs, prepositions]) =>
    conjugate(verbs)
      .filter(({ tense }) => tenses(tense))
      .flatMap(({ form, tense }) =>
        prepositions
          .split('|')
          .flatMap((preposition) => [
            `${form} ${preposition}`,
            ...(OFTEN.has(tense) ? adverbs : []).map((adverb) => `${form} ${adverb} ${preposition}`),
          ]),
      ),
  );

const isActive = (tense: Tense) => tense !== 'participle';

/** « prévoit », « portera notamment sur ». */
export const providing: string = [
  ...formsOf(PROVIDES, isActive),
  ...withPreposition(PROVIDES_WITH, () => true, ADVERBS.split('|')),
].join('|');

/** « ont évoqué », « abordent », « se sont entretenus de ». */
export const discussing: string = [
  ...formsOf(TALKS, (tense) => FINITE.has(tense) || tense === 'progressive'),
  ...formsOf(TALKS, (tense) => tense === 'participle').flatMap((form) =>
    ['a', 'ont', 'avait', 'avaient', 'auraient', 'aurait'].map((have) => `${have} ${form}`),
  ),
  ...withPreposition(TALKS_WITH, () => true),
].join('|');
