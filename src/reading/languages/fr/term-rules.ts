// French clauses on how long an agreement lasts, how it is renewed and how it is ended. Each rule with sentences it must read.
import type { PhraseRule, TermGives } from '../language.ts';

export const termRules: readonly PhraseRule<TermGives>[] = [
  {
    id: 'fr.term.duration',
    anchor:
      'durée|conclu|conclue|valable|valide|vaut|vigueur|courait|court|durer|reconduit|période|dure|portera|prévoit|validité',
    pattern:
      "(pour une durée|d'une durée|une durée|durée|pendant une durée|pour une période|pour une nouvelle durée|pour une première période|pour une nouvelle période|pour une période initiale|une période) (initiale|maximale|minimale|déterminée|totale|ferme)? (de|d'|est de|est fixée à|: | est d')? $dur:duration",
    gives: { dur: '$dur' },
    examples: [
      'Il est conclu pour une durée de cinq (5) ans.',
      'Le texte prévoit une durée initiale de cinq ans.',
      'La durée est fixée à dix ans.',
    ],
    counter: ['Il reste cinq ans.'],
  },
  {
    id: 'fr.term.valid-for',
    anchor:
      'conclu|conclue|valable|valide|vaut|vigueur|courait|court|durer|dure|porte|prolongé|prorogé|reconduit|renouvelé|signé|signée|validité',
    pattern:
      "(conclu|conclue|valable|valide|vaut|courait|court|durer|dure|demeure en vigueur|demeurera en vigueur|reste en vigueur|restera en vigueur|prévu pour|renouvelé|signé|signée|a une validité|d'une validité|validité) (pour|pendant|sur|durant|de|d')? (une durée de|une période de|d')? $dur:duration",
    gives: { dur: '$dur' },
    examples: [
      'L’accord vaut pour trois (3) ans.',
      'Prévu pour durer cinq ans, l’accord se poursuivra.',
      'un échange de lettres, valable un an',
    ],
  },
  {
    id: 'fr.term.renewed-by',
    anchor: 'renouvelé|prolongé|reconduit|prorogé',
    pattern:
      '(a renouvelé|ont renouvelé|a prolongé|ont prolongé|ont reconduit|a reconduit|ont prorogé|a prorogé|été renouvelé|été prolongé|été reconduit|été prorogé) ..16 (pour|de) (une durée de|une période de)? $dur:duration',
    gives: { dur: '$dur' },
    examples: [
      'Le Portugal a renouvelé en avril son programme de coopération dans le domaine de la défense, pour cinq ans.',
    ],
  },
  {
    id: 'fr.term.prolonged-by',
    anchor: 'prorogation|prolongation|reconduction|renouvellement',
    pattern:
      "(prorogation|prolongation|reconduction|renouvellement) ,? (pour|de) (une durée de|une période de|d')? $dur:duration",
    gives: { dur: '$dur' },
    examples: ['Le Conseil a approuvé la prorogation, pour deux ans, de la Convention.'],
    counter: ['renouvelable par tacite reconduction, sauf préavis de trois mois'],
  },
  {
    id: 'fr.term.produces-for',
    anchor: 'effets|appliquera|applique|régira|liera',
    pattern:
      "(produit ses effets|produira ses effets|s'applique|s'appliquera|régira la coopération|liera les Parties) (pendant|durant|pour) (une durée de|une période de)? $dur:duration",
    gives: { dur: '$dur' },
    examples: ['Il produit ses effets pendant deux (2) ans.'],
  },
  {
    id: 'fr.term.successive',
    anchor: 'successives|successifs|consécutives|périodes|tranches|fois|année|tant',
    pattern:
      "((renouvel* | reconduit* | reconduct* | prorog* | prolong* | tacitement|reconduction) ..12 (périodes|durées|tranches|termes) ..4 (successives|successifs|consécutives)|(renouvel* | reconduit* | reconduct* | prorog* | prolong*) ..8 (par|pour des|pour de) (nouvelles|mêmes)? (périodes|tranches|durées)|d'année en année|chaque fois pour|à chaque fois|tacites reconductions successives|aussi longtemps que|(renouvel* | reconduit* | prorog* | prolong*) ..3 (chaque année|tous les ans))",
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
    anchor: 'ans|années|trois|cinq|deux|dix',
    pattern:
      '(renouvel* | prorog* | reconduit* | prolong* | tacitement|reconduction) ..6 de $each:duration en $again:duration',
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
    anchor:
      'accord|traité|pacte|convention|protocole|plan|programme|partenariat|bail|contrat|mémorandum|arrangement|feuille',
    pattern:
      "(accord|traité|pacte|convention|protocole|plan|programme|partenariat|bail|mémorandum|arrangement|feuille de route) (militaire|bilatéral|sécuritaire|de défense|de sécurité|stratégique|de coopération|de coopération militaire|de coopération de défense)? (d'une durée)? (de|d'|sur) $dur:duration",
    gives: { dur: '$dur' },
    examples: [
      'Les deux pays ont signé un accord militaire de dix ans.',
      'un plan de coopération de trois ans',
    ],
  },
  {
    id: 'fr.term.concluded-for',
    anchor: 'pour|durera|engage|lie|liera|porte|portant',
    pattern:
      "(signé|signée|conclu|conclue|paraphé|scellé|durera|dure|s'étend|étalé|étalée|engage les deux pays|lie les deux pays|liera les deux pays|portant|prévu|prévue) ..4 (pour|sur|pendant)? (une durée de|une période de|les|ces)? (prochaines|prochains)? $dur:duration",
    gives: { dur: '$dur' },
    examples: ['L’accord, conclu pour dix ans, prévoit des exercices.', 'L’accord durera cinq ans.'],
  },
  {
    id: 'fr.term.agreement-of',
    anchor: 'quinquennal|décennal|triennal|biennal',
    pattern: '$dur:duration',
    gives: { dur: '$dur' },
    examples: ['Les deux pays ont signé un accord quinquennal.'],
  },
  {
    id: 'fr.term.indefinite',
    anchor: 'indéterminée|illimitée|indéfinie',
    pattern: '(durée|période|temps) (: )? (indéterminée|illimitée|indéfinie)',
    gives: { indef: true },
    examples: ['Il est conclu pour une durée indéterminée.', 'pour une durée illimitée'],
  },
  {
    id: 'fr.term.tacit',
    anchor: 'tacite|tacitement|automatiquement|office|prorogeables|automatique|automatiques|même|mêmes|plein',
    pattern:
      '(tacite reconduction|reconduction tacite|tacites reconductions|tacite prorogation|prolongation tacite|prolongation automatique|prolongations automatiques|renouvellements automatiques|reconductions automatiques|reconductions tacites|renouvellements tacites|renouvellement automatique|reconduction automatique|prorogation tacite|tacite renouvellement|renouvellement tacite|reconduite tacitement|(renouvel* | prorog* | reconduct* | reconduit* | prolong* | reconduc*) ..4 (automatiquement|tacitement|d’office|de lui-même|d’elle-même|d’eux-mêmes|de plein droit)|(tacitement|automatiquement|d’office) ..2 (renouvel* | prorog* | reconduit* | reconduct* | prolong*))',
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
    anchor: 'renouvelé|prorogé|reconduit|renouvelable|prolongé|reconductible',
    pattern:
      '((s’il n’est pas dénoncé|si aucune des|à défaut de dénonciation|sauf dénonciation|faute de dénonciation|à moins que) ..20 (renouvel* | prorog* | reconduit* | prolong*)|(renouvel* | prorog* | reconduit* | reconductible|prolong*) ..25 (sauf|à moins|si aucune))',
    gives: { renewal: 'tacit' },
    examples: [
      'Il sera considéré comme renouvelé si aucune des Parties ne le dénonce.',
      'renouvelable pour une période de cinq ans, sauf dénonciation',
    ],
  },
  {
    id: 'fr.term.express',
    anchor:
      'renouvelable|reconduit|renouvelé|prorogé|prolongé|renouvellement|reconduction|prorogation|renouvelables|reconductible|reconductibles',
    pattern:
      '(renouvel* | reconduit* | reconductible|prorog* | prolong*) ..10 (d’un commun accord|par accord|par consentement|d’accord parties|par échange de notes|par échange de lettres|si les parties en conviennent|avec l’accord|moyennant l’accord|par une notification écrite|par entente|par voie d’accord|sur accord|par décision)',
    gives: { renewal: 'express' },
    examples: [
      'Il pourra être reconduit si les Parties en conviennent par échange de notes.',
      'Il est renouvelable d’un commun accord.',
      'deux (2) ans, renouvelables une fois par accord écrit des Parties',
    ],
  },
  {
    id: 'fr.term.no-more-tacit',
    anchor: 'reconduction',
    pattern: '(plus de|pas de|sans|aucune) (reconduction tacite|tacite reconduction)',
    gives: { renewal: 'express' },
    examples: ['plus de reconduction tacite'],
  },
  {
    id: 'fr.term.renewed-for',
    anchor: 'périodes|période|tranches|durée|année|durées|termes',
    pattern:
      "(renouvel* | reconduit* | reconduct* | reconductible|prorog* | prolong*) ..10 (pour|par|de) (des|une|de|d')? (nouvelle|nouvelles|mêmes|périodes|période|tranches|durée|durées|termes)? (périodes|période|durée|tranches)? (successives|successive|supplémentaires|supplémentaire|consécutives|additionnelles|additionnelle|ultérieures)? (de|d')? $period:duration",
    gives: { period: '$period', renewal: 'unspecified' },
    examples: [
      'Il est renouvelé pour des périodes successives de deux ans.',
      'prorogeables d’office par tranches de cinq ans',
      'renouvelable par périodes d’un an',
    ],
  },
  {
    id: 'fr.term.renewed-same',
    anchor: 'égale|équivalente|même|mêmes|identique|identiques|égales|équivalentes',
    pattern:
      '(renouvel* | reconduit* | reconduct* | reconductible|prorog* | prolong*) ..12 (durée égale|période équivalente|période égale|période identique|même durée|périodes de même durée|mêmes périodes|même longueur|même période|périodes égales|périodes identiques|durées égales|périodes équivalentes|durée équivalente|durée identique|périodes de même longueur|périodes similaires|période similaire|durée similaire|périodes analogues|périodes identiques)',
    gives: { period: 'same', renewal: 'unspecified' },
    examples: [
      'renouvelable automatiquement pour une période équivalente',
      'reconduit d’office pour des périodes de même longueur',
      'Il est reconductible pour une durée égale.',
    ],
  },
  {
    id: 'fr.term.years-in-years',
    anchor: 'tacitement|tacite|renouvelé|renouvelée|prorogé|reconduit|renouvelés',
    pattern:
      '(renouvel* | prorog* | reconduit* | prolong* | tacitement|reconduction) ..6 de $period:duration en $again:duration',
    gives: { period: '$period', renewal: 'unspecified' },
    examples: ['La Convention sera renouvelée tacitement de cinq ans en cinq ans, sauf dénonciation.'],
  },
  {
    id: 'fr.term.new-year',
    anchor: 'année',
    pattern:
      "(renouvel* | prorog* | reconduit* | prolong* | reconduction) ..12 (pour|d')? une nouvelle année",
    gives: { period: 'P1Y', renewal: 'unspecified' },
    examples: ['Il sera prorogé ensuite par tacite reconduction et chaque fois pour une nouvelle année.'],
  },
  {
    id: 'fr.term.year-to-year',
    anchor: 'année',
    pattern:
      "(d'année en année|chaque année par tacite reconduction|(reconduit|renouvelé|prorogé|reconduite|renouvelée|prolongé) (automatiquement|tacitement)? (chaque année|tous les ans|annuellement))",
    gives: { period: 'P1Y', renewal: 'unspecified' },
    examples: ['Il est reconduit tacitement d’année en année.'],
  },
  {
    id: 'fr.term.renewable',
    anchor: 'renouvelable|reconductible|renouvelables|reconduit|prorogeable',
    pattern: '(renouvelable|reconductible|renouvelables|prorogeable|reconduit à)',
    gives: { renewal: 'unspecified' },
    examples: ['un accord de cinq ans, renouvelable'],
  },
  {
    id: 'fr.term.notice-before-expiry',
    anchor: 'expiration|échéance|terme|avance|fin|tacite|opposer|expirer|anniversaire|période',
    pattern:
      "$notice:duration (au moins|au plus tard|au minimum|minimum)? (avant|à l'avance|précédant) (la fin|la date|le terme|son|l'|sa|leur|chaque|chacune|d'|de|la|le|que)? ..4 (expiration|échéance|terme|expire|période|durée|avance|fin|renouvellement|reconduction|anniversaire|date anniversaire)",
    gives: { notice: '$notice', ref: 'expiry' },
    examples: [
      'sauf avis contraire d’une des parties six mois avant son expiration',
      'au moins six (6) mois avant l’expiration de la période en cours',
    ],
  },
  {
    id: 'fr.term.notice-in-advance',
    anchor: "l'avance|avance",
    pattern:
      "(notif* | dénon* | retir* | résili* | préavis|avis|inform* | averti*) ..14 $notice:duration (au moins)? à l'avance",
    gives: { notice: '$notice' },
    examples: ['une Partie qui voudrait s’en retirer doit le notifier au moins six mois à l’avance'],
  },
  {
    id: 'fr.term.notice',
    anchor: 'préavis|avertissement|délai|avis|notification',
    pattern:
      "(préavis|avertissement|notification écrite|avis écrit) (écrit|écrite|préalable|notifié|minimum|minimal)? (donné|d'au moins|de|d'|au moins|est de|: |est fixé à)? (au moins|au minimum)? (par écrit)? $notice:duration",
    gives: { notice: '$notice' },
    examples: [
      'moyennant un préavis écrit d’un an',
      'en donnant un préavis écrit de quatre-vingt-dix (90) jours',
      'moyennant un avertissement donné trois mois auparavant',
    ],
  },
  {
    id: 'fr.term.notice-after-number',
    anchor: 'préavis',
    pattern: '$notice:duration (de|comme) préavis',
    gives: { notice: '$notice' },
    examples: ['avec un an de préavis', 'il faudra six mois de préavis pour s’y opposer'],
  },
  {
    id: 'fr.term.opposing',
    anchor: 'opposer|proroger|renouveler|reconduire|prolonger|reconduction|renouvellement',
    pattern:
      "(pour s'y opposer|ne pas le proroger|ne pas le renouveler|ne pas le reconduire|ne pas proroger|ne pas renouveler|son intention de ne pas)",
    gives: { ref: 'expiry' },
    examples: ['six mois de préavis pour s’y opposer'],
  },
  {
    id: 'fr.term.free-exit',
    anchor: 'dénoncer|dénoncé|résilier|résilié|fin|dénonce|dénonciation|dénoncée|terme|retirer|rompre|sortir',
    pattern:
      '(à tout moment|peut|pourra|peuvent|peut être|permet de|pourront|peut y|libre de|est en droit de|a le droit de|se réserve le droit de|possibilité de|a la faculté de) ..8 (dénoncer|dénoncé|dénoncée|résilier|résilié|résiliée|mettre fin|mettre un terme|dénoncés|terminer|se retirer|retirer|rompre|sortir|dénonciation)',
    gives: { ref: 'any' },
    examples: [
      'Chaque Partie peut le dénoncer moyennant un préavis écrit d’un an.',
      'L’une ou l’autre Partie peut y mettre fin.',
    ],
  },
  {
    id: 'fr.term.effect',
    anchor: 'effet|effets|effective|effectif|cesse|fin|vigueur|effectivité|expire|sortir|libère|libérée',
    pattern:
      "(prend effet|prendra effet|produit effet|produira effet|produiront effet|produisent effet|produira ses effets|produiront leurs effets|devient effectif|deviendra effectif|deviendra effective|devient opérante|aura effet|sort effet|sortira effet|en sortir|prend fin|prendra fin|est effective|devient effective|produit ses effets|prenant effet|avec effet|cesse* d'être en vigueur|cesse* de produire|effectivité que dans|effective|cesse* ses effets|sort* ses effets|prennent effet|expire*) (à l'expiration d'un délai de|à l'issue d'un délai de|au terme d'un délai de|dans un délai de|dans un délai d'|à l'expiration d'un délai d'|au terme d'un délai d'|dans les|dans|au bout de|au bout d')? $effect:duration (après|suivant|à compter|à partir|plus tard|qui suit)?",
    gives: { effect: '$effect', ref: 'any' },
    examples: [
      'La dénonciation prend effet six mois après la réception de la notification.',
      'Cette dénonciation prend effet dans un délai de trois mois.',
      'Le retrait devient effectif douze mois après cette notification.',
      'La dénonciation produira ses effets quatre-vingt-dix jours après sa réception.',
      'on peut en sortir un an après une notification écrite',
    ],
  },
  {
    id: 'fr.term.effect-immediate',
    anchor: 'immédiat|immédiatement',
    pattern:
      '(avec effet immédiat|prend effet immédiatement|effet immédiat|prendra effet immédiatement|prend immédiatement effet)',
    gives: { effect: 'P0D' },
    examples: ['la rupture prend effet immédiatement', 'Niamey dénonce avec effet immédiat l’accord'],
  },
  {
    id: 'fr.term.survive',
    anchor:
      'atteinte|dégage|affecte|affectent|demeurent|demeure|restent|achèvent|continuent|affectera|poursuivront|dégagent|applicables',
    pattern:
      "(ne porte pas atteinte|ne portent pas atteinte|ne portera pas atteinte|ne dégage pas|ne dégagent pas|n'affecte pas|n'affectent pas|n'affectera pas|ne remet pas en cause|demeurent régies|demeurent applicables|restent applicables|demeurent en vigueur|continuent de s'appliquer|continuent à s'appliquer|continueront de s'appliquer|continueront à s'appliquer|achèvent leur|sont menées à leur terme|ne préjudicie pas|restent en vigueur|continuent à produire|continuent d'être|demeurent soumises|restent régies)",
    gives: { survive: true },
    examples: [
      'La dénonciation n’affecte pas les droits et obligations des Parties.',
      'les réclamations nées auparavant demeurent régies par ses dispositions',
    ],
  },
];
