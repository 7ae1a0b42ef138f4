// French clauses on notice, on how an agreement is ended and what outlives it. Each rule with sentences it must read.
import type { PhraseRule, TermGives } from '../phrase-rule.ts';

const EXIT_VERB =
  "(dénoncer|dénoncé|dénoncée|dénoncés|résilier|résilié|résiliée|mettre fin|mettre un terme|mis fin|mis un terme|terminer|se retirer|s'en retirer|retirer|rompre|sortir|en sortir|dénonciation|résiliation|se dégager|s'en dégager|se désengager|s'en désengager|s'en délier|se délier|s'en affranchir|le quitter|quitter|mettra fin|mette fin|met fin|mettent fin|dénoncera|dénonce|dénoncent|résilie|résilier|se retire|se retirera|s'en aller|claquer la porte|abroger|y renoncer|renoncer|dénonçable|résiliable|révocable)";

const AT_THE_END_OF =
  "(à l'expiration d'un délai de|à l'expiration d'un délai d'|à l'issue d'un délai de|à l'issue d'un délai d'|à l'issue d'une période de|au terme d'un délai de|au terme d'un délai d'|dans un délai de|dans un délai d'|à l'expiration de|à l'issue de|au terme de|au bout de|au bout d'|dans les|dans|après)";

export const exitRules: readonly PhraseRule<TermGives>[] = [
  {
    id: 'fr.term.exit-noun',
    nature: 'exit',
    anchor: 'retrait|dénonciation|résiliation|rupture',
    pattern: '(retrait|dénonciation|résiliation|rupture) ..18 (prend* effet|effectif|effective|effets|effet)',
    gives: { ref: 'any' },
    examples: ['Le retrait devient effectif quatre-vingt-dix jours après la date de la note.'],
  },
  {
    id: 'fr.term.notice-before-expiry',
    anchor:
      'expiration|échéance|terme|avance|fin|tacite|opposer|expirer|anniversaire|période|renouvellement|expire',
    pattern:
      "$notice:duration (au moins|au plus tard|au minimum|minimum|au préalable)? (avant|à l'avance|précédant) (la fin|la date|le terme|son|l'|sa|leur|chaque|chacune|d'|de|la|le|que|cette|ce)? ..5 (expiration|échéance|terme|expire|expirer|période|durée|avance|fin|renouvellement|reconduction|anniversaire|date anniversaire)",
    gives: { notice: '$notice', ref: 'expiry' },
    examples: [
      'sauf avis contraire d’une des parties six mois avant son expiration',
      'au moins six (6) mois avant l’expiration de la période en cours',
    ],
  },
  {
    id: 'fr.term.notice-in-advance',
    nature: 'delay',
    anchor: "l'avance|avance|auparavant|préalable",
    pattern:
      "(notif* | dénon* | retir* | résili* | préavis|avis|inform* | averti* | signif* | prévien* | préven* | déclar* | mettre fin|mettre un terme) ..16 $notice:duration (au moins|au minimum)? (à l'avance|d'avance|auparavant|au préalable)",
    gives: { notice: '$notice' },
    examples: [
      'une Partie qui voudrait s’en retirer doit le notifier au moins six mois à l’avance',
      'sauf si l’une des parties signifie, avec soixante jours d’avance, sa volonté d’y mettre fin',
    ],
  },
  {
    id: 'fr.term.notice',
    anchor: 'prévenance|préalable|préavis|avertissement|délai|avis|notification',
    pattern:
      "(préavis|avertissement|notification écrite|notification préalable|avis écrit|délai de préavis|avis préalable|délai de prévenance) (écrit|écrite|préalable|notifié|minimum|minimal|donné par écrit|adressé par écrit|obligatoire)? ..2 (donné|donnée|d'au moins|de|d'|au moins|est de|sera de|étant de|: |est fixé à|fixé à|ne pouvant être inférieur à|non inférieur à|minimum de|minimal de)? (au moins|au minimum)? (par écrit)? $notice:duration",
    gives: { notice: '$notice' },
    examples: [
      'moyennant un préavis écrit d’un an',
      'en donnant un préavis écrit de quatre-vingt-dix (90) jours',
      'moyennant un avertissement donné trois mois auparavant',
    ],
  },
  {
    id: 'fr.term.notice-after-number',
    anchor:
      'préavis|avant|avance|auparavant|tôt|résiliable|dénonçable|résilié|résiliée|dénoncé|dénoncée|révocable',
    pattern:
      '((résiliable|dénonçable|résilié|résiliée|dénoncé|dénoncée|révocable) ..4 (sous|avec|moyennant|dans un délai de|à) (un|délai de)? $notice:duration|$notice:duration (de|comme|en guise de) ..1 préavis|(prévenir|avertir|aviser|prévenant|avertissant|avisant|informer|informant|préviendra|avise|prévient|avisera|avertira|notifier|notifiant) ..12 $notice:duration (avant|à l’avance|d’avance|auparavant|plus tôt))',
    gives: { notice: '$notice' },
    examples: ['avec un an de préavis', 'il faudra six mois de préavis pour s’y opposer'],
  },
  {
    id: 'fr.term.opposing',
    anchor:
      'opposer|opposition|proroger|renouveler|reconduire|prolonger|reconduction|renouvellement|poursuivre|sauf|moins|aucune|aucun|défaut|faute',
    pattern:
      "(pour s'y opposer|ne pas le proroger|ne pas le renouveler|ne pas le reconduire|ne pas la reconduire|ne pas la renouveler|ne pas proroger|ne pas renouveler|ne pas reconduire|ne pas prolonger|n'entend pas poursuivre|ne souhaite pas|son intention de ne pas|sa volonté de ne pas|son désir de ne pas|opposition|(renouvel* | prorog* | reconduit* | reconduct* | reconduis* | prolong* | d'année en année) ..12 (sauf|à moins que|à moins d'|tant que|si aucune|si aucun|pour autant qu'aucune|pour autant qu'aucun|si ni)|(si aucune|si aucun|à défaut|faute de|sauf si|à moins que) ..40 (renouvel* | prorog* | reconduit* | prolong*))",
    gives: { ref: 'expiry' },
    examples: ['six mois de préavis pour s’y opposer'],
  },
  {
    id: 'fr.term.free-exit',
    nature: 'exit',
    anchor:
      'désengager|délier|affranchir|quitter|dénoncent|résilie|retire|aller|claquer|abroger|renoncer|révocable|dénoncer|dénoncé|dénoncée|résilier|résilié|résiliée|fin|dénonce|dénonciation|dénoncée|terme|retirer|rompre|sortir|résiliation|dégager|dénonçable|résiliable|dénoncés|terminer|désengager',
    pattern: `((à tout moment|à tout instant|en tout temps|à n'importe quel moment|unilatéralement|quand elle le veut|peut|peuvent|pourra|pourront|pouvant|pourrait|pourraient|suffit ..4 pour que|suffira ..8 pour que|suffira ..8 pour|suffit ..8 pour|permet de|permet à|permettant ..3 de|libre de|libres de|est en droit de|a le droit de|se réserve le droit de|possibilité de|a la faculté de|faculté de|loisible|habilité à|autorise) ..10 ${EXIT_VERB}|${EXIT_VERB} ..4 (à tout moment|à tout instant|en tout temps))`,
    gives: { ref: 'any' },
    examples: [
      'Chaque Partie peut le dénoncer moyennant un préavis écrit d’un an.',
      'L’une ou l’autre Partie peut y mettre fin.',
    ],
  },
  {
    id: 'fr.term.exit-effect',
    anchor:
      'cesse|cessera|cessent|cesseront|cesser|fin|sortir|libère|libérée|caduc|caduque|éteint|éteindra|expire|expirera|terminera',
    pattern: `(cesse* ..3 (d'être en vigueur|de produire (ses|leurs)? (effets|effet)|d'avoir effet|d'être applicable|d'être valable|de s'appliquer|d'exister|ses effets|effet)|prend ..2 fin|prendra ..2 fin|prendront fin|en sortir|devien* ..2 caduc|devien* ..2 caduque|(expire|expirera|s'éteint|s'éteindra) (après|dans)|la fin interviendra|la fin intervient|est libérée|se terminera) ..2 ${AT_THE_END_OF}? (une période de|une durée de)? $effect:duration`,
    gives: { effect: '$effect', ref: 'any' },
    examples: [
      'L’Accord cesse alors d’être en vigueur trois mois après la réception de cette notification.',
      'il prend alors fin un an après que l’autre Partie a reçu cette note',
      'on peut en sortir un an après une notification écrite',
    ],
    counter: ['Il cessera d’être en vigueur à une date convenue.'],
  },
  {
    id: 'fr.term.effect',
    nature: 'delay',
    anchor: 'effet|effets|effective|effectif|effectivité|opérante',
    pattern: `(prend effet|prendra effet|prendrait effet|produit effet|produira effet|produisant effet|produiront effet|produisent effet|produira ses effets|produit ses effets|produiront leurs effets|prennent effet|prenant effet|devient effectif|devient effective|deviendra effectif|deviendra effective|devient opérante|aura effet|n'aura d'effet que|n'a d'effet que|sort effet|sortira effet|sort ses effets|est effective|sera effective|sera effectif|avec effet|effectivité que dans|effective|n'interviendra que) ..1 ${AT_THE_END_OF}? $effect:duration (après|suivant|à compter|à partir|plus tard|qui suit|courant|à dater|qui suivent)?`,
    unless: '(pendant|durant|entre* en vigueur)',
    gives: { effect: '$effect', ref: 'any' },
    examples: [
      'La dénonciation prend effet six mois après la réception de la notification.',
      'Cette dénonciation prend effet dans un délai de trois mois.',
      'Le retrait devient effectif douze mois après cette notification.',
      'La dénonciation produira ses effets quatre-vingt-dix jours après sa réception.',
    ],
  },
  {
    id: 'fr.term.effect-immediate',
    anchor: 'immédiat|immédiatement|sur-le-champ|champ|aussitôt',
    pattern:
      '(avec effet immédiat|prend effet immédiatement|effet immédiat|prendra effet immédiatement|prend immédiatement effet|(cesse* | cessent) ..8 immédiatement|(rompu|rompt|dénoncé|dénonce|résilié) (sur-le-champ|immédiatement)|expire* immédiatement|caducs immédiatement)',
    gives: { effect: 'P0D', ref: 'any' },
    examples: ['la rupture prend effet immédiatement', 'Niamey dénonce avec effet immédiat l’accord'],
  },
  {
    id: 'fr.term.survive',
    anchor:
      'protégées|activités|subsistent|survivent|préjudice|incidence|compromet|exonère|libère|obligations|dispositions|engagements|projets|programmes|contrats|droits|achèvement|effet|atteinte|dégage|affecte|affectent|demeurent|demeure|restent|achèvent|continuent|affectera|poursuivront|dégagent|applicables|incidence|affectés|affectées|menées|menés|terme|bien|continueront|nonobstant',
    pattern:
      "(sans préjudice des|sans préjudice de|ne met pas fin aux|ne met pas en cause|ne compromet pas|ne remet en cause|n'aura pas d'incidence|n'a pas d'incidence|n'a aucune incidence|n'aura aucun effet sur|reste* sans effet sur|n'exonère pas|ne libère pas|(obligations|dispositions|engagements|projets|activités|programmes|contrats|droits) ..14 (subsiste* | survi* | perdure* | reste* ..1 (en vigueur|applicables|valables|régi*)| se poursuiv* | seront achevé* | sont achevé* | sont poursuivi* | continue*)|jusqu'à leur (terme|achèvement|achèvement complet)|ne porte pas atteinte|ne portent pas atteinte|ne portera pas atteinte|ne dégage pas|ne dégagent pas|n'affecte pas|n'affectent pas|n'affectera pas|n'affecte ni|sans incidence sur|n'en sont pas affectés|n'en sont pas affectées|ne remet pas en cause|demeurent régies|demeurent applicables|restent applicables|demeurent en vigueur|continuent de s'appliquer|continuent à s'appliquer|continueront de s'appliquer|continueront à s'appliquer|achèvent leur|sont menées à leur terme|sont menés à leur terme|sont menées à bien|sont menés à bien|menées à bonne fin|ne préjudicie pas|restent en vigueur|continuent à produire|continuent d'être|continueront d'être|demeurent soumises|demeurent protégées|restent protégées|restent régies|nonobstant la dénonciation)",
    unless: '(entre* en vigueur|conformément)',
    gives: { survive: true },
    examples: [
      'La dénonciation n’affecte pas les droits et obligations des Parties.',
      'les réclamations nées auparavant demeurent régies par ses dispositions',
    ],
  },
  {
    id: 'fr.term.until',
    anchor: "jusqu'au|jusqu'à",
    pattern:
      "(en vigueur|applicable|valable|valide|valables|ses effets|effet|court|vaut|soit|validité) ..2 (jusqu'au|jusqu'à la date du) $d:date",
    gives: { until: '$d' },
    examples: ['Le protocole reste applicable jusqu’au 31 décembre 2031.'],
    counter: ['La visite se poursuit jusqu’au 3 mai 2024.'],
  },
];
