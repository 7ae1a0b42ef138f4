// French function words, numbers, units, months and words of time.
import type { Marker, PhraseList, PhraseValues } from '../language.ts';

const MARKS: Partial<Record<Marker, string>> = {
  with: 'avec',
  between: 'entre|liant|unissant',
  and: "et|puis|et puis|ainsi que|ainsi qu'|de même que|&",
  or: 'ou',
  by: 'par|de la part de',
  at: 'à|au|aux|en|dans|près de|sur|au large de|chez|lieu|auprès de|auprès du|auprès des',
  from: 'depuis|dès|à partir de|à compter du|à compter de',
  to: "vers|jusqu'au|jusqu'à|au|à",
  of: "de|d'|du|des",
  about:
    'relatif|relative|relatifs|relatives|concernant|portant|sur|visant|instituant|régissant|encadrant|tendant|définissant|fixant|déterminant|organisant|consacré à|consacrée à|dédié à|dédiée à|en matière|pour',
  determiner:
    "le|la|les|l'|un|une|des|ce|cet|cette|ces|leur|leurs|son|sa|ses|notre|nos|ledit|ladite|du|au|aux|quelque",
  indefinite: 'un|une',
  demonstrative: 'ce|cet|cette|ces|ledit|ladite|présent|présente|susvisé',
  possessive: 'son|sa|ses|leur|leurs|notre|nos',
  pronoun: "il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celui|celle|l'|y",
  relative: "qui|que|qu'|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|duquel|à laquelle",
  auxiliary:
    'soit|soient|a|ont|est|sont|avait|avaient|était|étaient|fut|furent|ayant|étant|été|eut|eu|ait|aient|aura|auront|sera|seront|avoir|être|serait|seraient|aurait|auraient|vient|viennent',
  passive: 'été|est|sont|fut|furent|être|sera|seront|était|étaient',
  just: "parvenus à|parvenu à|parviennent à|sont parvenus à|réussi à|ont réussi à|fini par|vient, à son tour, d’|vient, à son tour, de|vient à son tour de|vient à son tour d’|vient également de|vient également d’|vient enfin de|vient enfin d’|vient officiellement de|vient ainsi de|vient ainsi d’|viennent également de|viennent ainsi de|vient tout juste de|viennent tout juste de|vient d'achever de|vient de|viennent de|venait de|venaient de|vient d'|viennent d'",
  named:
    'dénommé|dénommée|dénommés|baptisé|baptisée|baptisés|intitulé|intitulée|nommé|nommée|surnommé|nom de code|appelé|appelée',
  basis:
    "dans le cadre|en vertu|au titre|conformément|en application|sur la base|aux termes|se fonde|s'appuie|prévu par|prévue par|prévus par",
  charged: 'chargé|chargée|chargés|enjoint|mandaté|mandatée',
  future:
    "va|vont|sera|seront|aura|auront|bientôt|prochain|prochaine|prochainement|prochains|prochaines|demain|s'apprête|s'apprêtent|début de",
  obligation: 'doit|doivent|devra|devront|devrait|devraient|devait|devaient|appelé à|appelée à|appelés à',
  possibility:
    'soit|soient|pourrait|pourraient|peut|peuvent|pourra|éventuel|éventuelle|serait|seraient|aurait|auraient|permettrait',
  negation: "pas|non|jamais|aucun|aucune|ni|refusé de|faute d'avoir|faute de|sans avoir|pas encore|nul|nulle",
  hearsay: 'aurait|auraient|serait|seraient',
  plan: "avaient l'intention de|avait l'intention de|intention de|il est envisagé de|est envisagé de|envisageait de|envisageaient de|prévoyait de|prévoyaient de|s'apprête à|s'apprêtent à|s'apprêtait à|destiné à|destinée à|appelé à|habilité à|habilitée à|mandaté pour|en vue de|promis de|s'est dit prêt à|vise à|prévoit de|prévoit d'|charge|autorise|autorise à|chargé de|habilite|prévu|prévue|prévus|prévues|attendu|attendue|attendus|entend|compte|envisage|projette|sera soumis|programmé|programmée|à venir|prévoient de|ont convenu de|convenu de|convenus de|convenues de|convenu d'|convenus d'|convenues d'|décidé d'|se sont engagés à|s'engagent à|s'engage à|espérons|espère|espèrent|ont l'intention de|a l'intention de|entendent|envisagent|projettent|comptent|prêts à|prêt à|espérant|décidé de|appelé|appelés|annoncé pour|s'est engagé à|reste à",
  condition: 'si|une fois|lorsque les conditions|à condition|sous réserve',
  proposal:
    'propose|proposer|proposait|proposent|proposé|proposition de|recommande|recommander|recommandé|recommandent|suggère|souhaite|invite|plaide pour|préconise',
  progress:
    "en phase de|au stade de|au stade des|en phase finale de|phase finale de|phase finale des|en pleine|fait l'objet de|font l'objet de|en cours|en train de|poursuivent|poursuit|finalisation|à l'étude",
  besides: 'outre|en plus de|en plus du|en plus des|aux côtés de|aux côtés du|aux côtés des',
  excluding:
    "hormis|excepté|sauf|à l'exception|contrairement|au lieu de|et non|sous l'égide|sous les auspices|sous le parrainage|sous la médiation|avec la médiation|grâce à la médiation|en présence|à l'instar",
  including: 'dont|notamment|y compris',
  counterpart:
    'homologue|homologues|son homologue|alter ego|vis-à-vis|son hôte|son collègue|sa collègue|son pair|son invité|son invitée|leur hôte|sa consœur|son confrère|collègue|pendant',
  respectively: 'respectivement',
  both: 'les deux pays|les deux parties|les deux États|les deux nations|deux pays|deux parties|les deux gouvernements|deux gouvernements|des deux pays|les deux capitales|nos deux pays|deux États|deux armées|bilatéral|bilatérale|bilatéraux|bilatérales|les deux armées|les deux hommes|les deux ministres|les Parties|deux responsables|deux capitales|mutuel|réciproque',
  older: "précédent|précédente|ancien|ancienne|antérieur|antérieure|premier|jusqu'alors|déjà liés|jusqu'ici",
  newer: 'nouveau|nouvel|nouvelle|nouveaux',
  also: "également|aussi|par ailleurs|en outre|d'autre part|de plus|au préalable|déjà|officiellement|récemment|définitivement|enfin|bien|ensuite|d'ailleurs|lui-même|notamment|solennellement|conjointement|discrètement|formellement|unilatéralement|hier|unanimement",
  subordinate: "que|qu'|lorsque|tandis que|alors que|afin de|pour que|après que|si",
  conjunction: 'mais|or|car|cependant|toutefois|pourtant|tandis|alors',
  party: 'Partie|Parties|partie|parties|parties contractantes',
  article: 'article|art.|chapitre',
  draft: "projet de|projet d'|un projet",
  particle:
    "de|du|d'|des|al|el|ben|bin|ibn|ould|ag|von|van|der|den|da|dos|di|della|le|la|y|bint|abu|abou|née|wa|l'|ul|ur|af|av|zu|mac|of|n'|m'|o'",
  same_source: 'même source|même communiqué',
  joint:
    'conjoint|conjointe|conjoints|conjointes|communs|communes|bilatéral|bilatérale|multinational|multinationale|multinationaux|combiné|combinés|interallié|trilatéral|binational',
  postponed: 'reporté|reportée|reportés|ajourné|ajournée|différé|différée',
  stock: "actuellement|aujourd'hui|jusqu'à présent|à ce jour|déjà|encore|depuis|actuelle",
  observer: 'observateurs|observateur|à titre d’observateur|qualité d’observateur',
  tongue: 'langue|langues',
  country: 'pays|États|nations',
  phase: 'phase|étape|volet|séquence',
  undergone: 'été|fut|furent',
  earlier: 'avait|avaient|auparavant|plus tôt|précédemment|naguère|antérieurement|eut|eurent',
  home: 'nos|notre|national|nationale|nationaux|nationales|nôtres',
  abroad:
    "à l'étranger|étranger|étrangère|étrangers|étrangères|d'autres pays|pays tiers|pays étrangers|hors de nos frontières|pays amis|pays partenaires",
  foresee:
    "prévoit|prévoient|prévoyait|prévoyant|envisage|envisagent|ouvre la voie à|permettra|permettraient|stipule|projet de|projet d'|projets de|projets d'|projette|en vue de|en vue d'|donné son feu vert à|donné son feu vert|donnait son feu vert|feu vert à|autorisé l'envoi|autorisé|autorise|autorisant|approuvé|annonce l'envoi|quota|dans la limite d'un contingent|contingent de",
};

export const markers: PhraseList<'marker'> = (Object.entries(MARKS) as [Marker, string][]).map(
  ([marker, phrases]) => [phrases, { markers: [marker] }] as const,
);

const UNITS =
  'zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' ',
  );
const TENS: Record<string, number> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  'soixante-dix': 70,
  septante: 70,
  'quatre-vingt(s)': 80,
  huitante: 80,
  octante: 80,
  'quatre-vingt-dix': 90,
  nonante: 90,
  'dix-sept': 17,
  'dix-huit': 18,
  'dix-neuf': 19,
  'soixante et onze': 71,
};
for (const [at, unit] of UNITS.entries())
  if (at > 0 && at < 17) TENS[`soixante-${unit.split('|')[0]}`] ??= 60 + at;
for (const [at, unit] of UNITS.entries())
  if (at > 9 && at < 17) TENS[`quatre-vingt-${unit.split('|')[0]}`] = 80 + at;
const ABOUT: Record<string, number> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
};

export const numbers: PhraseList<'number'> = [
  ...UNITS.map((unit, value) => [unit, { value }] as const),
  ...Object.entries(TENS).map(([word, value]) => [word, { value }] as const),
  ...Object.entries(ABOUT).map(
    ([word, value]) =>
      [
        `une ${word} de|une ${word} d'|une ${word}|un ${word} de|un ${word} d'|un ${word}`,
        { value, quality: 'approx' as const },
      ] as const,
  ),
];
export const multipliers: PhraseList<'multiplier'> = [
  ['cent(s)', { value: 100 }],
  ['mille|mil', { value: 1000 }],
  ['million(s) de|million(s)|million(s) d’', { value: 1e6 }],
  ['milliard(s) de|milliard(s)|milliard(s) d’', { value: 1e9 }],
];
export const qualities: PhraseList<'quality'> = [
  [
    "environ|quelque|quelques|près de|près d'|à peu près|autour de|approximativement|un peu moins de|presque|de l'ordre de",
    { quality: 'approx' },
  ],
  ["plus de|plus d'|au moins|au minimum|au-delà de|pas moins de|minimum|supérieur à", { quality: 'min' }],
  [
    "jusqu'à|au plus|au maximum|moins de|pas plus de|à concurrence de|un maximum de|dans la limite de",
    { quality: 'max' },
  ],
];
qualities satisfies PhraseList<'quality'>;

const ORDINALS =
  'premier|première deuxième|second|seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième'.split(
    ' ',
  );
/** Days after which a text enters into force. */
const HIGH_ORDINALS: PhraseList<'ordinal'> = [
  ['trentième', { value: 30 }],
  ['quarante-cinquième', { value: 45 }],
  ['soixantième', { value: 60 }],
  ['quatre-vingt-dixième', { value: 90 }],
];

export const ordinals: PhraseList<'ordinal'> = [
  ...ORDINALS.map((phrases, at) => [phrases, { value: at + 1 }] as const),
  ...HIGH_ORDINALS,
];

export const units: PhraseList<'unit'> = [
  [
    'an(s)|année(s)|(nouvelles/nouvelle/autres/autre/premières/prochaines) années|nouvelle année|autre année|années (supplémentaires/consécutives/successives/pleines/entières/civiles/additionnelles)|année supplémentaire|ans (supplémentaires/consécutifs/de plus/additionnels)',
    { unit: 'Y' },
  ],
  [
    'mois|mois (supplémentaires/consécutifs/calendaires/francs/pleins)|autres mois|nouveaux mois',
    { unit: 'M' },
  ],
  ['semaine(s)', { unit: 'W' }],
  ['jour(s)|journée(s)|jours (ouvrables/ouvrés/calendaires/francs/civils/consécutifs)', { unit: 'D' }],
  ['heures', { unit: 'H' }],
];
export const durations: PhraseList<'duration'> = [
  ['quinquennal(e)|quinquennaux|un quinquennat|un lustre', { iso: 'P5Y' }],
  ['décennal(e)|décennaux|une décennie|la prochaine décennie', { iso: 'P10Y' }],
  ['deux décennies', { iso: 'P20Y' }],
  ['trois décennies', { iso: 'P30Y' }],
  ['un demi-siècle', { iso: 'P50Y' }],
  ['un siècle', { iso: 'P100Y' }],
  ['quadriennal(e)|quadriennaux', { iso: 'P4Y' }],
  ['un semestre|une demi-année|semestriel(le)', { iso: 'P6M' }],
  ['deux semestres', { iso: 'P12M' }],
  ['un trimestre', { iso: 'P3M' }],
  ['deux trimestres', { iso: 'P6M' }],
  ['un an et demi', { iso: 'P18M' }],
  ['deux ans et demi', { iso: 'P30M' }],
  ['une quinzaine de jours|une quinzaine', { iso: 'P15D' }],
  ['une dizaine d’années', { iso: 'P10Y' }],
  ['triennal(e)|triennaux', { iso: 'P3Y' }],
  ['biennal(e)|biennaux|bisannuel(le)', { iso: 'P2Y' }],
  [
    'd’année en année|annuellement|d’un an sur l’autre|d’une année sur l’autre|d’une année à l’autre',
    { iso: 'P1Y' },
  ],
];

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
export const months: PhraseList<'month'> = [
  ...MONTHS.map((month, at) => [month, { month: at + 1 }] as const),
  ['janv.|janv', { month: 1 }],
  ['févr.|févr|fév.', { month: 2 }],
  ['sept.', { month: 9 }],
  ['oct.', { month: 10 }],
  ['nov.', { month: 11 }],
  ['déc.', { month: 12 }],
].map(([phrase, value]) => [phrase as string, value as { month: number }] as const);
export const weekdays: PhraseList<'weekday'> = [
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
].map((day, at) => [day, { day: at + 1 }] as const);
const DECADES = [
  [1950, 'cinquante'],
  [1960, 'soixante'],
  [1970, 'soixante-dix'],
  [1980, 'quatre-vingt'],
  [1990, 'quatre-vingt-dix'],
  [2000, 'deux mille'],
  [2010, 'deux mille dix'],
] as const;
export const seasons: PhraseList<'season'> = [
  ['au printemps|printemps', { season: 21 }],
  ['à l’été|cet été|été dernier|l’été', { season: 22 }],
  ['à l’automne|automne|cet automne', { season: 23 }],
  ['hiver|cet hiver', { season: 24 }],
  ['premier trimestre|1er trimestre', { season: 33 }],
  ['deuxième trimestre|second trimestre|2e trimestre', { season: 34 }],
  ['troisième trimestre|3e trimestre', { season: 35 }],
  ['quatrième trimestre|dernier trimestre|4e trimestre', { season: 36 }],
  ['premier semestre|1er semestre', { season: 40 }],
  ['second semestre|deuxième semestre|2e semestre', { season: 41 }],
  ...DECADES.map(
    ([decade, inWords]) => [`années ${decade}|années ${decade % 100}|années ${inWords}`, { decade }] as const,
  ),
];
/** « il y a trois ans », « deux mois plus tard ». */
const COUNTED = 'un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze'.split(
  '|',
);
const agoAndLater = (many: string, one: string, value: (count: number) => PhraseValues['relative_date']) =>
  COUNTED.flatMap((word, at) => {
    const count = at + 1;
    const spelled = [count === 1 ? one : `${word} ${many}`, `${count} ${many}`];
    return [
      [
        spelled
          .flatMap((span) => [
            `il y a ${span}`,
            `voici ${span}`,
            `voilà ${span}`,
            `il y a tout juste ${span}`,
            `il y a exactement ${span}`,
          ])
          .join('|'),
        value(-count),
      ] as const,
      [spelled.map((span) => `${span} plus tard`).join('|'), { ...value(count), before: true }] as const,
      [spelled.map((span) => `${span} plus tôt`).join('|'), { ...value(-count), before: true }] as const,
    ];
  });

export const relativeDates: PhraseList<'relative_date'> = [
  ...agoAndLater('ans', 'un an', (offset) => ({ unit: 'year', offset })),
  ...agoAndLater('mois', 'un mois', (offset) => ({ unit: 'month', offset })),
  ...agoAndLater('semaines', 'une semaine', (offset) => ({ unit: 'week', offset })),
  ...agoAndLater('jours', 'un jour', (days) => ({ days })),
  [
    "aujourd'hui|ce jour|ce matin|ce soir|cette nuit|dans la matinée|cet après-midi|en début d’après-midi|en fin de journée|plus tôt dans la journée|il y a quelques heures",
    { days: 0 },
  ],
  ['hier|hier soir|la veille au soir', { days: -1 }],
  ['avant-hier', { days: -2 }],
  ['demain', { days: 1 }],
  ['après-demain', { days: 2 }],
  ['la veille', { days: -1, before: true }],
  ['le lendemain', { days: 1, before: true }],
  ['le même jour|cette date|à cette date|ce jour-là', { days: 0, before: true }],
  ['surlendemain', { days: 2, before: true }],
  ['avant-veille', { days: -2, before: true }],
  ['le mois suivant|mois suivant', { unit: 'month', offset: 1, before: true }],
  ['le mois précédent|mois précédent', { unit: 'month', offset: -1, before: true }],
  ['an plus tard', { unit: 'year', offset: 1, before: true }],
  [
    'l’année précédente|année précédente|an plus tôt|an auparavant',
    { unit: 'year', offset: -1, before: true },
  ],
  ['la même année|cette année-là', { unit: 'year', offset: 0, before: true }],
  ['ce week-end|cette fin de semaine', { unit: 'weekend', offset: 0 }],
  ['week-end|fin de semaine', { unit: 'weekend', offset: -1 }],
  ['semaine passée|la semaine dernière|la semaine passée', { unit: 'week', offset: -1 }],
  ['semaine prochaine', { unit: 'week', offset: 1 }],
  [
    'cette semaine|en début de semaine|début de semaine|plus tôt dans la semaine',
    { unit: 'week', offset: 0 },
  ],
  ['mois dernier|le mois passé', { unit: 'month', offset: -1 }],
  [
    'ce mois-ci|mois courant|mois en cours|début du mois|fin du mois|fin de mois|milieu du mois|mi-mois',
    { unit: 'month', offset: 0 },
  ],
  ['mois prochain', { unit: 'month', offset: 1 }],
  [
    "l'an dernier|l'année dernière|an dernier|année dernière|l'an passé|l'année passée",
    { unit: 'year', offset: -1 },
  ],
  [
    "cette année|la fin de l'année|fin d'année|début d'année|le début de l'année|l'année en cours|année en cours",
    { unit: 'year', offset: 0 },
  ],
  ["l'an prochain|l'année prochaine", { unit: 'year', offset: 1 }],
];
export const directions: PhraseList<'direction'> = [
  ['dernier|dernière|passé|écoulé', { offset: -1 }],
  ['prochain|prochaine', { offset: 1 }],
];

export const currencies: PhraseList<'currency'> = [
  ["euro(s)|€|d'euros", { code: 'EUR' }],
  [
    'dollar(s)|$|dollars américains|dollars des États-Unis|dollars US|USD|de dollars|de dollars américains|de dollars US|de dollars des États-Unis',
    { code: 'USD' },
  ],
  ['francs suisses|franc suisse|CHF', { code: 'CHF' }],
  ['franc(s)', { code: '', byState: { CH: 'CHF', DJ: 'DJF', GN: 'GNF', RW: 'RWF', BI: 'BIF', CD: 'CDF' } }],
  ['francs CFA|FCFA|F CFA|de francs CFA|milliards de FCFA|de FCFA', { code: 'XOF' }],
  ['francs djiboutiens', { code: 'DJF' }],
  ['dollars canadiens|de dollars canadiens', { code: 'CAD' }],
  ['dollars australiens|de dollars australiens', { code: 'AUD' }],
  ['de francs suisses', { code: 'CHF' }],
  ['yens|yen|de yens', { code: 'JPY' }],
  ['shillings|de shillings|shillings kényans|de shillings kényans', { code: 'KES' }],
  ['riyals|de riyals|rials', { code: 'SAR' }],
  ['zlotys|de zlotys', { code: 'PLN' }],
  ['yuan(s)|de yuans|RMB', { code: 'CNY' }],
  ['rouble(s)|de roubles', { code: 'RUB' }],
  ['livre(s) sterling|de livres sterling', { code: 'GBP' }],
  ['livres|de livres', { code: '', byState: { TR: 'TRY', GB: 'GBP', EG: 'EGP', LB: 'LBP', SY: 'SYP' } }],
  ['dirham(s)|de dirhams', { code: 'MAD', byState: { MA: 'MAD', AE: 'AED' } }],
  [
    'dinar(s)|de dinars',
    { code: 'DZD', byState: { TN: 'TND', DZ: 'DZD', KW: 'KWD', JO: 'JOD', IQ: 'IQD', LY: 'LYD', RS: 'RSD' } },
  ],
  ['tenge(s)|de tenges', { code: 'KZT' }],
  ['livres turques|de livres turques|lires turques', { code: 'TRY' }],
  ['couronnes|de couronnes', { code: '', byState: { SE: 'SEK', NO: 'NOK', DK: 'DKK', CZ: 'CZK' } }],
  ['roupies|de roupies', { code: 'INR', byState: { IN: 'INR', PK: 'PKR' } }],
];

/** Capitalised words of offices, organs and calendars that are never part of a person’s name. */
export const notNames: PhraseList<'not_name'> = [
  [
    "Mle|République|Royaume|Gouvernement|Ministre|Ministère|Président|Général|Défense|Affaires|Étrangères|Forces|Armées|Nationale|National|Armée|Marine|Commission|Comité|Conseil|État|Etat|États|Etats|Union|Organisation|Partie|Parties|Accord|Article|Traité|Protocole|Convention|Loi|Décret|Journal|Officiel|Assemblée|Sénat|Parlement|Chambre|Université|Académie|École|Ecole|Centre|Institut|Hôpital|Base|Camp|Aéroport|Palais|Région|Province|Ambassade|Agence|Cour|Banque|Groupe|Société|Opération|Exercice|Force|Mission|Africom|OTAN|ONU|Le|La|Les|L'|Un|Une|Des|Du|De|Et|À|A|Au|Aux|En|Dans|Par|Pour|Sur|Selon|Ce|Cet|Cette|Ces|Il|Elle|Ils|Elles|Nous|Vous|Je|On|Mais|Or|Donc|Car|Si|Que|Qui|Son|Sa|Ses|Leur|Leurs|Afrique|Europe|Asie|Amérique|Sahel|Maghreb|Méditerranée|Caspienne|Atlantique|Pacifique|Nord|Sud|Est|Ouest|Noël|Ramadan|Monde|Afp|AFP|APS|RFI|TASS|Reuters|Facebook|Twitter|Telegram|Rapport|Communiqué|Madame|Monsieur|Honorables|Excellence|Mesdames|Messieurs|Chef|Commandement|Secrétaire|Directeur|Division|Brigade|Régiment|Bataillon|Fédération|Confédération|Communauté|Lors|Après|Avant|Depuis|Pendant|Avec|Sans|Sous|Dont|Où|Quand|Comme|Aucun|Aucune|Tout|Toute|Tous|Toutes|Plus|Outre|Ainsi|Alors|Enfin|Ensuite|Puis|Car|Hier|Aujourd|Demain|Lire|Texte|Éditorial|Coopération|Intérieur|Finances|Justice|Santé|Économie|Pdt|Trésor|Faso|Primature|Haute|Haut|Grand|Grande|Saint|Sainte|Kremlin|Fait|Signé|Berne|Son|Mon|Ma|Mes|Nos|Notre|Votre|Vos|Cher|Chère|Vu|Vus|Considérant|Participants|Participant|Article|Protection|Civile|Civil|Intégration|Diaspora|Développement|Infrastructures|Tourisme|Numérique|Environnement|Agriculture|Commerce|Culture|Sports|Sport|Énergie|Transports|Industrie|Information",
    {},
  ],
];
