// French words by which something is told to be said, and by whom: verbs, prepositions, nouns of speech.
import type { PhraseList } from '../language.ts';
import { conjugate } from './conjugate.ts';

/** What may be said without more: `le ministre a annoncé la signature`. */
const VERBS: readonly (readonly [string, string])[] = [
  [
    'announced',
    'annoncer|officialiser|dévoiler|proclamer|divulguer|faire savoir|rendre public|porter à la connaissance',
  ],
  [
    'indicated',
    'indiquer|faire état|faire part|laisser entendre|faire entendre|laisser filtrer|sous-entendre|donner à entendre',
  ],
  [
    'said',
    'déclarer|affirmer|assurer|expliquer|marteler|réaffirmer|réitérer|soutenir|prévenir|avertir|promettre|admettre|prétendre|argumenter|exposer|déplorer|regretter|confier|dire|faire valoir|alléguer|se targuer|certifier|professer|concéder|objecter|rétorquer|stipuler|proférer|annoncer la couleur|prédire|pronostiquer|présager|tabler|augurer|mettre en garde',
  ],
  ['considered', 'estimer|juger|considérer|qualifier|trouver que'],
  ['specified', 'préciser|détailler|spécifier|expliciter'],
  ['stressed', 'souligner|insister|mettre l’accent|mettre en exergue|faire ressortir'],
  ['recalled', 'rappeler|faire observer|faire remarquer|remémorer'],
  ['confirmed', 'confirmer|attester|corroborer|avérer|authentifier'],
  ['reported', 'relayer|signaler|révéler|relater|avancer que|croire savoir|rendre compte'],
  ['denied', 'démentir|nier|réfuter|récuser|balayer|s’inscrire en faux'],
];

/** Verbs that do other things too: they say where a quotation, an incise or `que` goes with them. */
const SPOKEN: readonly (readonly [string, string])[] = [
  [
    'said',
    'préconiser|applaudir|louer|fustiger|minimiser|relativiser|avancer|trancher|résumer|plaider|glisser|lancer|poursuivre|répliquer|rétorquer|réagir|ironiser|plaisanter|raconter|renchérir|nuancer|lâcher|asséner|observer|noter|relever|tempérer|enchaîner|souffler|commenter|témoigner|saluer|rassurer|souhaiter|espérer|énoncer|mentionner|constater|garantir|certifier|informer|communiquer|clamer|jurer|soupirer|arguer|pointer|ajouter|alerter',
  ],
  ['recalled', 'remarquer'],
  ['reported', 'rapporter'],
  [
    'said',
    'défendre|vanter|critiquer|présenter|évoquer|condamner|redire|répéter|promettre|détromper|corriger|exprimer|ordonner|menacer|conseiller|demander',
  ],
];

/** Forms of verbs that follow no pattern. */
const IRREGULAR: PhraseList<'saying'> = [
  [
    'écrit|écrivent|écrivait|reconnaît|reconnaissent|reconnaissait|croit savoir|croient savoir|convient|tient à préciser|tient à souligner|tient à rappeler',
    { verb: 'said', tense: 'present' },
  ],
  [
    'reconnu|écrit|tenu à préciser|tenu à souligner|tenu à rappeler|tenu à rassurer|cru savoir|pris la parole|mis en avant|voulu rassurer',
    { verb: 'said', tense: 'participle' },
  ],
  ['répond|répondent|répondait', { verb: 'answered', tense: 'present', spoken: true }],
  ['répondu', { verb: 'answered', tense: 'participle', spoken: true }],
  ['appris', { verb: 'reported', tense: 'participle', learnt: true }],
  ['apprend|apprenait|apprend-on', { verb: 'reported', tense: 'present', learnt: true }],
  ['parle de|parlent de|parle d’|parlent d’', { verb: 'reported', tense: 'present' }],
  [
    'a donné lecture|a donné la nouvelle|s’est déclaré|s’est déclarée|se déclare|s’est targué|s’est inscrit en faux|s’est défendu|s’est défendue|se défend de|s’est engagé à ce que|y est allé de|a tenu à|a tenu ces propos|a pris la défense|a pris la plume|a tweeté|a posté|a publié sur X|a écrit sur X|a écrit sur Twitter|s’est voulu rassurant|s’est voulue rassurante|s’est montré confiant|s’est montrée confiante|s’est montré rassurant|se veut rassurant|se veut confiant|s’est voulu optimiste|s’est montré optimiste|s’est prononcé|s’est prononcée|s’est exprimé|s’est exprimée|s’est inquiété|s’est inquiétée|s’est étonné|s’est étonnée|s’est indigné|s’est indignée',
    { verb: 'said', tense: 'past' },
  ],
  [
    's’est fait l’écho|se fait l’écho|se font l’écho|se sont fait l’écho',
    { verb: 'reported', tense: 'past' },
  ],
  ['pris acte', { verb: 'said', tense: 'participle' }],
  ['prend acte', { verb: 'said', tense: 'present' }],
  ['dément|démentent', { verb: 'denied', tense: 'present' }],
  [
    's’est félicité|s’est félicitée|s’est réjoui|s’est réjouie|se félicite|se réjouit|s’est dit|s’est dite|se dit',
    { verb: 'said', tense: 'past' },
  ],
];

/** `selon X`, `à en croire X`: the speaker follows. */
const SOURCES: PhraseList<'saying'> = [
  [
    "selon les dires de|selon les dires du|selon les mots de|selon les mots du|selon les termes de|selon les termes du|au témoignage de|sur la foi d'informations de|de l'avis des|à en juger par|sous la plume de|sous la plume du|dans les colonnes de|dans les colonnes du|au micro de|au micro du|par le biais d'un communiqué de|relayé par|relayée par|relayés par|rapporté par|rapportée par|rapportés par|selon|de l'aveu même de|de l'aveu même du|à entendre|si l'on en croit|dixit|par la voix de|par la voix du|d'après|à en croire|aux dires de|aux dires du|aux dires des|de l'aveu de|de l'aveu du|au dire de|au dire du|citant|qui cite|qui citait|en citant|cité par|citée par|cités par|citées par|de l'avis de|de l'avis du|se référant à|en référence à|sur la foi de|sur la foi du|aux termes d'un communiqué de|aux termes d'un communiqué du",
    { verb: 'according_to', tense: 'present', before: true },
  ],
  [
    'de source|de sources|de même source',
    { verb: 'according_to', tense: 'present', before: true, own: true },
  ],
];

/** Words that are no verbs: `pour X` opens a sentence, `L’annonce en a été faite par X`: what stands before it was said. */
const NOUNS: PhraseList<'attribution'> = [
  [
    'pour|aux yeux de|aux yeux du|aux yeux des|pour sa part|dans l’esprit de|dans l’esprit du',
    { verb: 'said', tense: 'present', before: true, opening: true },
  ],
  [
    "l'annonce|l'annonce en a été faite|l'annonce a été faite|l'information|la nouvelle|l'information émane|l'information provient|le chiffre|ce chiffre|ces chiffres|l'information a été communiquée|l'information a été donnée|l'information est|la nouvelle a été donnée|la nouvelle émane|la nouvelle provient|l'annonce émane|l'annonce vient|la précision émane|l'information vient|l'information a été rapportée|l'information a été révélée|l'information a été confirmée",
    { verb: 'reported', tense: 'noun', agent: true },
  ],
  [
    'c’est par ces mots que|c’est en ces termes que|en ces termes',
    { verb: 'said', tense: 'noun', before: true, back: true },
  ],
  ['ces mots|ces propos|cette déclaration|ces déclarations', { verb: 'said', tense: 'noun', agent: true }],
];

/** `lit-on dans la réponse`, `montre une ordonnance`: a text speaks. */
const WRITTEN: PhraseList<'saying'> = [
  ['montre|montrent|stipule|stipulent', { verb: 'shows', tense: 'present', spoken: true }],
  ['voit dans|voient dans|y voit|y voient', { verb: 'considered', tense: 'present' }],
  [
    'lit-on|peut-on lire|peut-on y lire|y lit-on|on peut y lire|on y lit|peut-on lire|on peut lire|il ressort|ressort',
    { verb: 'said', tense: 'present', learnt: true },
  ],
];

const USED = new Set(['present', 'past', 'participle']);

const formsOf = (verbs: readonly (readonly [string, string])[], spoken: boolean): PhraseList<'saying'> =>
  verbs.flatMap(([verb, list]) =>
    conjugate(list)
      // « dit » is taken for a present: « a dit » has its auxiliary all the same
      .filter(
        ({ form, tense }, _, all) =>
          USED.has(tense) &&
          !(tense === 'participle' && all.some((other) => other.tense === 'present' && other.form === form)),
      )
      .map(({ form, tense }) => [form, { verb, tense, ...(spoken ? { spoken } : {}) }] as const),
  );

export const sayings: PhraseList<'saying'> = [
  ...formsOf(VERBS, false),
  ...formsOf(SPOKEN, true),
  ...IRREGULAR,
  ...SOURCES,
  ...WRITTEN,
];

export const attributions: PhraseList<'attribution'> = NOUNS;

export const outlets: PhraseList<'outlet'> = [
  [
    'Monde|Figaro|Soir|Matin|Libre|Presse|Tribune|Dépêche|Écho|Échos|Courrier|Gazette|Observateur|Nouvelles|Quotidien|Hebdo|Actu|Actualité|Info|Infos|Nouvel|Parisien|Point|Express|Radio|TV|Télé|Télévision|Soleil|Patriote|Liberté|Expression|Journal|Times|Post|Herald|News|Daily|Standard|Star|Nation|Guardian|Telegraph|Watan|Khabar|Chorouk|Ahram|Moudjahid|Jazeera|Arabiya|Hayat|Hürriyet|Milliyet|Pravda|Izvestia|Kommersant|Zeitung|Spiegel|Corriere|Repubblica|País|Mundo|Média|Médias|Reporter|Mag|Magazine|Tageblatt|Wort|Blick|Dawn|Politico|Euractiv|Axios',
    {},
  ],
];

export const impersonals: PhraseList<'impersonal'> = [['on', {}]];

export const behalves: PhraseList<'behalf'> = [
  ['au nom de|au nom du|au nom des|pour le compte de|pour le compte du|côté|du côté', {}],
];
