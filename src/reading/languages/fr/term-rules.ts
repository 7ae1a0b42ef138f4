// French clauses on how long an agreement lasts and how it is renewed. Each rule with sentences it must read.
import type { PhraseRule, TermGives } from '../phrase-rule.ts';
import { exitRules } from './exit-rules.ts';

/** Verbs and nouns of renewal, as the first words of a pattern. */
const RENEW =
  '(renouvel* | reconduit* | reconduct* | reconduir* | reconduis* | prorog* | prolong* | tacitement|reconduction)';

const RENEW_ANCHOR =
  'renouvelé|renouvelée|renouvelés|renouvelle|renouvellera|renouveler|renouvelable|renouvelables|renouvellement|renouvellements|reconduit|reconduite|reconduits|reconduire|reconduction|reconductions|reconductible|reconductibles|prorogé|prorogée|prorogés|proroger|prorogation|prorogeable|prorogeables|proroge|prolongé|prolongée|prolonger|prolonge|prolongera|prolongation|prolongations|prolongeable|reconduira|prorogera|renouvelera|tacitement|poursuivra|poursuit|continuera|prolongeant|reconduisant|prorogeant';

const ITSELF =
  "(automatiquement|tacitement|d'office|de lui-même|d'elle-même|d'eux-mêmes|d'elles-mêmes|tout seul|toute seule|tous seuls|de soi-même|de plein droit|ipso facto|mécaniquement|sans autre formalité|sans formalité|par tacite|de manière tacite|de façon tacite|de manière automatique|de façon automatique)";

/** Other things that last, and delays. */
const NOT_A_TERM =
  "(mandat|mandats|élu|élus|élue|nommé|nommés|fonctions|juges|membres|autorisations|stage|stages|formation|formations|cours|cursus|scolarité|études|mission|séjour|visite|exercice|manœuvres|détachement|l'expiration|l'issue|délai|dans un|au moins une fois|entretien|entretiens|réunion|tournée|négociations|pourparlers|prison|guerre|conflit|travaux|chantier|contrat de formation)";

export const termRules: readonly PhraseRule<TermGives>[] = [
  {
    id: 'fr.term.duration',
    anchor:
      'durée|conclu|conclue|valable|valide|vaut|vigueur|courait|court|durer|reconduit|période|dure|portera|prévoit|validité',
    pattern:
      "(pour une durée|d'une durée|une durée|durée|pendant une durée|pour une période|pour une nouvelle durée|pour une première période|pour une nouvelle période|pour une période initiale|une période|la validité|une validité) (initiale|maximale|minimale|déterminée|totale|ferme|limitée|fixe)? (de l'accord|du présent accord|de validité|prévue|de son application|de la convention|du mémorandum|du protocole|du traité)? (de|d'|est de|est d'|sera de|sera d'|est fixée à|fixée à|est limitée à|est établie à|portée à|: | est)? $dur:duration",
    unless: NOT_A_TERM,
    gives: { dur: '$dur' },
    examples: [
      'Il est conclu pour une durée de cinq (5) ans.',
      'Le texte prévoit une durée initiale de cinq ans.',
      'La durée est fixée à dix ans.',
      'La durée du présent Accord est de trois ans.',
    ],
    counter: [
      'Il reste cinq ans.',
      'Le mandat du Président a la durée de cinq ans.',
      'le mois suivant l’expiration d’une période de deux mois',
    ],
  },
  {
    id: 'fr.term.length-is',
    nature: 'length',
    anchor: 'durée|validité',
    pattern: "(la|sa) (durée|validité) ..5 (est|sera) (de|d'|fixée à|fixée à) $dur:duration",
    unless: NOT_A_TERM,
    gives: { dur: '$dur' },
    examples: ['La durée de validité est de trois ans.'],
    counter: ['La durée du stage est de trois ans.'],
  },
  {
    id: 'fr.term.length-set',
    nature: 'length',
    anchor: 'durée|validité|renouvelable|renouvelables|reconductible|reconductibles|prorogeable|prorogeables',
    pattern:
      '((fixé* | porté* | portent|portant|ramené* | limité* | établi* | arrêté*) ..3 (à|de) $dur:duration ,? ..2 (la|sa|leur) (durée|validité)|(la|sa|leur|dont la) (durée|validité) ..10 (est|a été|sera|fut|était|étant) ..1 (fixée|portée|limitée|ramenée|établie|arrêtée|prévue) (à|pour) $dur:duration|(durée|validité) ..3 (: | = | – | \\|) $dur:duration|pour (une durée de)? $dur:duration (renouvelable|reconductible|prorogeable|renouvelables|reconductibles|prorogeables))',
    unless: NOT_A_TERM,
    gives: { dur: '$dur' },
    examples: [
      'Les deux pays ont fixé à six ans la durée de leur protocole.',
      'Sa durée a été fixée à sept ans.',
      'Il est signé pour quatre ans renouvelables.',
    ],
    counter: ['La durée de la formation a été fixée à deux ans.'],
  },
  {
    id: 'fr.term.lasting-after-name',
    nature: 'length',
    anchor: 'durée|validité|étale|étalée|échelonné|réparti',
    pattern:
      "(accord|traité|pacte|convention|protocole|plan|programme|partenariat|bail|mémorandum|arrangement|entente) ..14 (, d'une durée de|, d'une validité de|, d'une durée totale de|étalé* sur|échelonné* sur|réparti* sur|dont la durée est de) $dur:duration",
    unless: NOT_A_TERM,
    gives: { dur: '$dur' },
    examples: [
      'Le partenariat de défense entre Londres et Nairobi, d’une durée de quatre ans, expire en 2027.',
    ],
  },
  {
    id: 'fr.term.valid-for',
    anchor:
      'conclu|conclue|conclus|valides|valent|vaudront|valait|courent|courront|courant|tient|tiendra|opposable|obligatoire|opérationnel|application|lie|liera|engagera|appliquée|déployé|courrait|étend|prévu|valable|valables|valide|vaut|vaudra|vigueur|courait|court|courra|durer|dure|durera|porte|prolongé|prorogé|reconduit|renouvelé|signé|signée|validité|applicable|appliqué|exécutoire|passé|engage|engagement|couvre|étale|étalera|étend',
    pattern:
      "(conclu|conclue|conclus|passé|valable|valables|valide|valides|vaut|valent|vaudra|vaudront|valait|courait|court|courent|courra|courront|courant|tient|tiendra|opposable|obligatoire|exécutoire|opérationnel|durer|dure|durera|demeure en vigueur|demeurera en vigueur|reste en vigueur|restera en vigueur|est en vigueur|sera en vigueur|entre en vigueur pour|prévu pour|renouvelé|signé|signée|a une validité|d'une validité|validité|en application|est applicable|sera applicable|demeure applicable|lie les deux pays|lie les deux États|lie les parties|liera les deux pays|liera les parties|engage les deux pays|engage les parties|engagera les deux pays|reste applicable|restera applicable|demeure valable|demeurera valable|demeure valide|reste valable|restera valable|s'étend|s'étale|s'étalera|couvre|engagement|courrait|s'applique|s'appliquera|appliqué|appliquée|déployé|porte sa durée) (ensuite|initialement|désormais|d'abord|au total|ainsi|encore|dans un premier temps)? (pour|pendant|sur|durant|de|d')? (une durée de|une durée initiale de|une période de|une période initiale de|une première période de|les|d')? (prochaines|prochains|premières)? $dur:duration",
    unless: NOT_A_TERM,
    gives: { dur: '$dur' },
    examples: [
      'L’accord vaut pour trois (3) ans.',
      'Prévu pour durer cinq ans, l’accord se poursuivra.',
      'un échange de lettres, valable un an',
      'Le protocole est applicable trois ans.',
    ],
    counter: [
      'Le protocole est applicable depuis trois ans.',
      'Il entre en vigueur trente jours après sa signature.',
    ],
  },
  {
    id: 'fr.term.came-to-end-after',
    anchor:
      'échéance|terme|expiration|expiré|fin|tombe|tombera|expire|expirera|expirait|éteint|éteindra|achève|achèvera',
    pattern:
      "(échéance|à terme|à son terme|expiration|expiré|prend fin|prendra fin|expire|expirera|expirait|tombe|tombera|s'éteint|s'éteindra|s'achève|s'achèvera) ..4 (au bout de|au bout d'|au terme de|à l'issue de) (ses|les)? $dur:duration",
    unless: '(dénonciation|dénoncé|préavis|notification|retrait)',
    gives: { dur: '$dur' },
    examples: ['l’accord du 3 mai 2012, venu à échéance au bout de quatre ans'],
  },
  {
    id: 'fr.term.renewed-by',
    anchor: 'renouvelé|prolongé|reconduit|prorogé',
    pattern:
      '(a renouvelé|ont renouvelé|a prolongé|ont prolongé|ont reconduit|a reconduit|ont prorogé|a prorogé|été renouvelé|été prolongé|été reconduit|été prorogé) ..16 (pour|de) (une durée de|une période de|une nouvelle période de|une nouvelle durée de)? $dur:duration',
    gives: { dur: '$dur' },
    examples: [
      'Le Portugal a renouvelé en avril son programme de coopération dans le domaine de la défense, pour cinq ans.',
    ],
  },
  {
    id: 'fr.term.prolonged-by',
    nature: 'prolongation',
    anchor:
      'prorogation|prolongation|reconduction|renouvellement|prolongeant|prorogeant|reconduisant|renouvelant|prolonge|proroge',
    pattern:
      "(prorogation|prolongation|reconduction|renouvellement|prolongeant|prorogeant|reconduisant|renouvelant|qui prolonge|qui proroge) ,? (pour|de) (une durée de|une période de|d'|une nouvelle période de)? $dur:duration",
    unless: '(option|possibilité|tacite|tacites|automatique|automatiques|possible|chaque)',
    gives: { dur: '$dur' },
    examples: [
      'Le Conseil a approuvé la prorogation, pour deux ans, de la Convention.',
      'un protocole prolongeant de six ans l’accord de 2014',
    ],
    counter: ['renouvelable par tacite reconduction, sauf préavis de trois mois'],
  },
  {
    id: 'fr.term.produces-for',
    anchor: 'effets|effet|appliquera|applique|régira|liera',
    pattern:
      "(produit ses effets|produira ses effets|produit effet|sort ses effets|s'applique|s'appliquera|régira la coopération|liera les Parties|lie les Parties) (pendant|durant|pour) (une durée de|une période de)? $dur:duration",
    gives: { dur: '$dur' },
    examples: ['Il produit ses effets pendant deux (2) ans.'],
  },
  {
    id: 'fr.term.successive',
    anchor: 'successives|successifs|consécutives|périodes|tranches|fois|année|tant|longtemps|ans',
    pattern: `((renouvel* | reconduit* | reconduct* | prorog* | prolong* | tacitement|reconduction) ..12 (périodes|durées|tranches|termes) ..4 (successives|successifs|consécutives)|(renouvel* | reconduit* | reconduct* | prorog* | prolong*) ..8 (par|pour des|pour de) (nouvelles|mêmes)? (périodes|tranches|durées)|d'année en année|chaque fois pour|à chaque fois|tacites reconductions successives|renouvel* ..6 aussi longtemps que|(renouvel* | reconduit* | prorog* | prolong*) ..3 (chaque année|tous les ans))`,
    gives: { times: 'successive' },
    examples: [
      'Il est renouvelé pour des périodes successives de deux ans.',
      'Il est reconduit tacitement d’année en année.',
      'sa durée est prolongée d’elle-même par périodes d’un an',
    ],
    counter: ['renouvelable par tacite reconduction pour une période égale', 'Il est renouvelable une fois.'],
  },
  {
    id: 'fr.term.years-in-years-successive',
    anchor: 'ans|années|mois',
    pattern: `${RENEW} ..6 de $each:duration en $again:duration`,
    gives: { times: 'successive' },
    examples: ['La Convention sera renouvelée tacitement de cinq ans en cinq ans, sauf dénonciation.'],
  },
  {
    id: 'fr.term.once',
    anchor: 'fois|seule|unique',
    pattern:
      '((renouvel* | reconduct* | reconduit* | prorog* | prolong*) ..3 une (seule)? fois|(renouvel* | reconduct* | reconduit* | prorog* | prolong* | renouvellement|reconduction) ..4 une (seule|unique) (nouvelle)? (période|durée))',
    gives: { times: 'once' },
    examples: ['deux (2) ans, renouvelables une fois par accord écrit', 'reconductible une seule fois'],
    counter: ['renouvelable deux fois'],
  },
  {
    id: 'fr.term.twice',
    anchor: 'fois',
    pattern: '(renouvel* | reconduct* | reconduit* | prorog* | prolong*) ..3 deux fois',
    gives: { times: 2 },
    examples: ['un accord de trois ans, renouvelable deux fois'],
  },
  {
    id: 'fr.term.named-length',
    nature: 'epithet',
    anchor:
      'accord|traité|pacte|convention|protocole|plan|programme|partenariat|bail|contrat|mémorandum|arrangement|feuille',
    pattern:
      "(accord|traité|pacte|convention|protocole|plan|programme|partenariat|bail|mémorandum|arrangement|feuille de route) (-cadre)? (militaire|bilatéral|sécuritaire|de défense|de sécurité|stratégique|de coopération|de coopération militaire|de coopération de défense|de partenariat|d'action|de travail|de développement|d'activités)? (d'une durée)? (de|d'|sur|pour|à)? $dur:duration",
    gives: { dur: '$dur' },
    examples: [
      'Les deux pays ont signé un accord militaire de dix ans.',
      'un plan de coopération de trois ans',
    ],
  },
  {
    id: 'fr.term.concluded-for',
    anchor: 'pour|durera|engage|lie|liera|porte|portant|sur|durant|pendant',
    pattern:
      "(signé|signée|conclu|conclue|paraphé|scellé|durera|dure|s'étend|étalé|étalée|engage* | lie|lient|liera|lieront|unit|oblige* | attach* | portant|prévu|prévue|entré* en vigueur|a pris effet|prend effet|entre en vigueur|renouvelé* | accordé* | ouvert* | concédé*) ..10 (pour|sur|pendant|durant) (une durée de|une période de|les|ces)? (prochaines|prochains)? $dur:duration",
    unless:
      '(mandat|formation|stage|cours|études|exercice|visite|mission|négociations|pourparlers|depuis|sauf|préavis|prison|délai|$dur:duration (après|plus tard|avant|auparavant|plus tôt))',
    gives: { dur: '$dur' },
    examples: ['L’accord, conclu pour dix ans, prévoit des exercices.', 'Le plan, étalé sur cinq ans.'],
  },
  {
    id: 'fr.term.agreement-of',
    nature: 'epithet',
    anchor: 'quinquennal|quinquennale|décennal|décennale|triennal|triennale|biennal|biennale',
    pattern: '$dur:duration',
    gives: { dur: '$dur' },
    examples: ['Les deux pays ont signé un accord quinquennal.'],
  },
  {
    id: 'fr.term.indefinite',
    anchor:
      'sans|déterminée|aucun|aucune|tant|indéterminée|indéterminé|illimitée|illimité|indéfinie|indéfini|indéfiniment|limitée|limité|limite|limites|limitation|terme|échéance|durée|expiration|perpétuel|perpétuité|permanent|butoir|longtemps|dénoncé|dénoncée|dénoncera|dénonce|résilié|fin|dénonciation',
    pattern:
      "((durée|période|temps|validité) ..1 (: )? (indéterminée|illimitée|indéfinie|indéterminé|illimité|indéfini)|sans limites dans le temps|sans limite dans le temps|sans limites de temps|sans durée déterminée|sans durée fixe|sans terme|sans échéance|sans date d'expiration|sans date d'échéance|sans date butoir|sans date de fin|illimité dans le temps|illimitée dans le temps|à titre perpétuel|à perpétuité|à durée indéterminée|pas de terme|pas de durée|pas d'échéance|pas de date d'expiration|pas de limite de durée|pas de limite de temps|pas limitée dans le temps|n'a pas de terme|aucune échéance|aucun terme|aucune durée|aucune date d'expiration|aucune date de fin|aucune limite dans le temps|(en vigueur|valable|valide|applicable|s'applique|s'appliquera|ses effets|maintenu|maintenue|vivra|vit|vaut|vaudra|tient|tiendra|subsiste|subsistera|court|courra|dure|durera) ..3 (aussi longtemps que|aussi longtemps qu'|tant que|tant qu'|jusqu'à ce que|jusqu'à ce qu'|jusqu'à sa dénonciation|jusqu'à dénonciation|jusqu'à nouvel ordre|jusqu'à nouvel avis|jusqu'à sa résiliation)|sans limitation de durée|sans limite de durée|sans limitation de temps|sans limite de temps|aucune limite de durée|aucune limite de temps|durée n'est pas limitée|durée n'est pas fixée|n'est pas limité dans le temps|indéfiniment (en vigueur|valable)|en vigueur indéfiniment|aucun terme n'est fixé|sans terme fixe)",
    gives: { indef: true },
    examples: [
      'Il est conclu pour une durée indéterminée.',
      'pour une durée illimitée',
      'Sa durée n’est pas limitée.',
      'L’accord est conclu sans limitation de durée.',
    ],
  },
  {
    id: 'fr.term.tacit',
    anchor: `seul|seule|seuls|manière|façon|tacite|tacites|tacitement|automatiquement|office|prorogeables|automatique|automatiques|même|mêmes|plein|lui-même|elle-même|ipso|formalité`,
    pattern: `(tacite reconduction|reconduction tacite|tacites reconductions|tacite prorogation|prolongation tacite|prolongation automatique|prolongations automatiques|renouvellements automatiques|reconductions automatiques|reconductions tacites|renouvellements tacites|renouvellement automatique|reconduction automatique|prorogation tacite|prorogation automatique|tacite renouvellement|renouvellement tacite|reconduite tacitement|accord tacite|(${RENEW.slice(1, -1)}|se poursuit|se poursuivra|continue* ) ..4 ${ITSELF}|${ITSELF} ..3 (renouvel* | prorog* | reconduit* | reconduct* | prolong*))`,
    gives: { renewal: 'tacit' },
    examples: [
      'Il se renouvelle automatiquement.',
      'renouvelable par tacite reconduction',
      'Il sera reconduit d’office.',
      'Il est tacitement reconduit.',
      'Sa durée est prolongée d’elle-même.',
      'La durée est de dix ans, avec des prolongations automatiques de cinq ans.',
    ],
    counter: ['plus de reconduction express'],
  },
  {
    id: 'fr.term.tacit-unless',
    anchor: `${RENEW_ANCHOR}|étendu|étendue`,
    pattern:
      "((s'il n'est pas dénoncé|s'il n'a pas été dénoncé|si aucune des|si aucun des|si ni l'une|si personne|si nul|si les parties ne|s'il n'y a pas d'opposition|sans opposition|à défaut d'opposition|à défaut de préavis|à défaut de notification|à défaut d'une|à défaut de|sauf dénonciation|sauf avis|sauf opposition|sauf notification|faute de dénonciation|faute de|en l'absence de|à moins que|tant qu'aucune) ..40 (renouvel* | prorog* | reconduit* | prolong*)|(renouvel* | prorog* | reconduit* | reconduct* | reconduis* | prolong* | étendu* | s'étend*) ..25 (si ..6 ne s'y oppos* | sauf (si|dénonciation|avis|opposition|notification|préavis|décision|volonté|que)|sauf|à moins que|à moins d'|tant que|si aucune|si aucun|pour autant qu'aucune|pour autant qu'aucun|à condition qu'aucune|tant qu'aucune|si ni|si personne|si nul|faute d'opposition|faute de dénonciation|à défaut d'opposition|à défaut de dénonciation|en l'absence de|en l'absence d'))",
    gives: { renewal: 'tacit' },
    examples: [
      'Il sera considéré comme renouvelé si aucune des Parties ne le dénonce.',
      'renouvelable pour une période de cinq ans, sauf dénonciation',
    ],
  },
  {
    id: 'fr.term.express',
    anchor: `${RENEW_ANCHOR}|conviennent|conviendront|décideront|statueront`,
    pattern:
      "((renouvel* | reconduit* | reconduct* | prorog* | prolong*) ..18 (d'un commun accord|de commun accord|par accord|par consentement|d'accord parties|d'accord entre|par échange de notes|par échange de lettres|par un échange de|par simple échange|par voie d'échange|par un simple échange|par simple accord|par nouvel accord|par un nouvel accord|par un accord|par un commun accord|décidé* ..2 en commun|décidé* ..2 d'un commun accord|de concert|par consentement écrit|par consentement mutuel|du consentement|avec le consentement|moyennant le consentement|après consultation|après concertation|si les deux|s'il plaît aux|si elles le|s'ils en conviennent|si les gouvernements|si les parties en conviennent|si les deux parties en conviennent|si elles en conviennent|si les parties le|si les deux pays|avec l'accord|moyennant l'accord|moyennant un accord|sous réserve de l'accord|après accord|par une notification écrite|par entente|par voie d'accord|par avenant|par un avenant|sur accord|par décision|par convention|d'un accord commun|par protocole|expressément|express|expresse|de façon expresse|de manière expresse|à la demande)|d'un commun accord ..8 (renouvel* | reconduit* | prorog* | prolong*)|(conviennent|conviendront|décident|décideront|s'entendront|s'entendent|statueront) ..8 (renouvel* | reconduc* | prorogation|prolongation|proroger|prolonger|reconduire))",
    gives: { renewal: 'express' },
    examples: [
      'Il pourra être reconduit si les Parties en conviennent par échange de notes.',
      'Il est renouvelable d’un commun accord.',
      'deux (2) ans, renouvelables une fois par accord écrit des Parties',
      'Il peut être prolongé si les deux Parties en conviennent par écrit.',
    ],
  },
  {
    id: 'fr.term.no-more-tacit',
    nature: 'refusal',
    anchor: 'reconduction',
    pattern: '(plus de|pas de|sans|aucune) (reconduction tacite|tacite reconduction)',
    gives: { renewal: 'express' },
    examples: ['plus de reconduction tacite'],
  },
  {
    id: 'fr.term.renewed-for',
    anchor: 'périodes|période|tranches|durée|année|années|durées|termes|an|ans|mois',
    pattern:
      "(renouvel* | reconduit* | reconduct* | reconduis* | prorog* | prolong* | se poursuit|se poursuivra|reconductions) ..10 (pour|par|de|d'|tous les|chaque) (des|une|de|d'|chaque|leur|les|de nouvelles|de nouveau)? (nouvelle|nouvelles|mêmes|périodes|période|tranches|durée|durées|termes|autre|autres)? (périodes|période|durée|tranches)? (successives|successive|supplémentaires|supplémentaire|consécutives|additionnelles|additionnelle|ultérieures|ultérieure)? (de|d')? $period:duration",
    unless: '(sauf|préavis|avant|à moins|si aucune)',
    gives: { period: '$period', renewal: 'unspecified' },
    examples: [
      'Il est renouvelé pour des périodes successives de deux ans.',
      'prorogeables d’office par tranches de cinq ans',
      'renouvelable par périodes d’un an',
    ],
    counter: ['Il est renouvelable, sauf préavis de trois mois.'],
  },
  {
    id: 'fr.term.renewed-same',
    anchor:
      'autant|égale|équivalente|même|mêmes|identique|identiques|égales|équivalentes|similaire|similaires|analogues|analogue',
    pattern:
      '(renouvel* | reconduit* | reconduct* | reconductible|prorog* | prolong* | étendu*) ..12 (d’autant|durée égale|période équivalente|période égale|période identique|même durée|périodes de même durée|mêmes périodes|même longueur|même période|périodes égales|périodes identiques|durées égales|durées identiques|périodes équivalentes|durée équivalente|durée identique|périodes de même longueur|périodes similaires|période similaire|durée similaire|périodes analogues|période analogue|mêmes durées|mêmes conditions de durée|autant)',
    gives: { period: 'same', renewal: 'unspecified' },
    examples: [
      'renouvelable automatiquement pour une période équivalente',
      'reconduit d’office pour des périodes de même longueur',
      'Il est reconductible pour une durée égale.',
    ],
  },
  {
    id: 'fr.term.years-in-years',
    anchor: 'ans|années|mois',
    pattern: `${RENEW} ..6 de $period:duration en $again:duration`,
    gives: { period: '$period', renewal: 'unspecified' },
    examples: [
      'La Convention sera renouvelée tacitement de cinq ans en cinq ans, sauf dénonciation.',
      'il se prolonge automatiquement de deux ans en deux ans',
    ],
  },
  {
    id: 'fr.term.new-year',
    anchor: 'année',
    pattern:
      "(renouvel* | reconduit* | prorog* | prolong* | reconduction) ..14 (pour|d')? (une nouvelle année|une autre année|une année supplémentaire|l'année suivante|une année de plus)",
    gives: { period: 'P1Y', renewal: 'unspecified' },
    examples: [
      'Il sera prorogé ensuite par tacite reconduction et chaque fois pour une nouvelle année.',
      'Il est reconduit, chaque fois pour l’année suivante, si aucune des Parties ne s’y oppose.',
    ],
  },
  {
    id: 'fr.term.year-to-year',
    anchor: 'année|ans|annuellement',
    pattern:
      "(d'année en année|chaque année par tacite reconduction|(reconduit|renouvelé|prorogé|reconduite|renouvelée|prolongé|renouvelle|reconduction|renouvelable|reconductible) (automatiquement|tacitement)? (chaque année|tous les ans|annuellement))",
    gives: { period: 'P1Y', renewal: 'unspecified' },
    examples: ['Il est reconduit tacitement d’année en année.'],
  },
  {
    id: 'fr.term.renewable',
    anchor: RENEW_ANCHOR,
    pattern:
      '(renouvelable|reconductible|renouvelables|reconductibles|prorogeable|prolongeable|reconduit à|peut être prolongé|peut être renouvelé|peut être prorogé|peut être reconduit|pourra être prolongé|pourra être renouvelé|pourra être prorogé|pourra être reconduit|pouvant être prolongé|pouvant être renouvelé|pouvant être reconduit|possibilité de renouvellement|possibilité de reconduction|possibilité de prolongation|option de renouvellement|option de prolongation|option de reconduction|option de prorogation|assorti* d’une option|possibilité de prorogation|possibilité d’extension|possibilité de le renouveler|possibilité de le prolonger|possibilité de le proroger|pouvant être reconduit|pouvant être prorogé|pourra être reconduit|pourra être étendu|sera renouvelable|prolongation possible|renouvellement possible|renouvelé à (deux|trois|quatre|plusieurs) reprises)',
    gives: { renewal: 'unspecified' },
    examples: ['un accord de cinq ans, renouvelable'],
  },
  ...exitRules,
];
