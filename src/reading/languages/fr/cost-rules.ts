// French clauses on who bears which cost. Each rule with sentences it must read.
import type { CostGives, PhraseRule } from '../language.ts';

const PAYS =
  '(supporte* | prend en charge|prend à sa charge|prendra en charge|prennent en charge|assume* | assure* | couvre* | finance* | paie|paient|paiera|paye* | acquitte* | rémunère* | prennent à leur charge|pourvoi* | met à disposition|met à la disposition|mettra à disposition|supporteront|fournit|fournissent|fournira|procure* | dispense* | met gracieusement|met gratuitement|mettra gracieusement|mettra gratuitement|met à|prendra à sa charge|règle|règlent|réglera|rembourse* | répond de|est responsable de|est responsable des|offre|offrent|verse* | garantit|garantissent|héberge* | prend|prennent)';
const BODY =
  "(la|l'|le|les|du|de la|de l'|au|à la|à l')? (partie|parties|état|états|pays|nation|armée|ministère|côté|gouvernement|puissance|force|participant)";
const HOST = `(${BODY} (d'accueil|hôte|hôtes|de séjour|recevante|recevant|receveuse|invitante|qui reçoit|qui accueille|d'affectation|hôtesse|de destination|organisatrice|organisateur|territorial|territoriale|accueillante|accueillant)|l'hôte|du pays hôte|de l'hôte|l'accueillant)`;
const SENDER = `(${BODY} (d'envoi|d'origine|expéditrice|expéditeur|qui envoie|invitée|visiteuse|bénéficiaire|envoyante|envoyeur|envoyeuse|utilisatrice|de provenance|détachante|participante|contributrice)|l'utilisateur|du pays d'origine|le visiteur|l'invité)`;
const EACH =
  '(chaque|chacune|chacun) (des)? (deux)? (parties|partie|pays|états|état|armées|armée|participants|participant|ministères|ministère|délégation|côté|camp|nation|signataire|capitales|gouvernement|gouvernements)?';
const END = '(, | ; | . | dans|à titre|: )';

export const costRules: readonly PhraseRule<CostGives>[] = [
  {
    id: 'fr.cost.each-own',
    anchor: 'chaque|chacune|chacun',
    pattern: `${EACH} ..14 ${PAYS} <on> ${END}`,
    gives: { rule: 'each_own', on: '$on' },
    examples: [
      'Chaque Partie supporte les dépenses afférentes à l’exécution du présent Accord.',
      'Chaque armée paie pour ses propres éléments.',
      'Chacune des deux parties prendra en charge ses frais de transport.',
    ],
  },
  {
    id: 'fr.cost.own-expense',
    anchor: 'frais|dépenses|coûts|charge|propres',
    pattern:
      '(les frais qui lui reviennent|les dépenses qui lui sont propres|les dépenses qui lui incombent|les frais qui lui incombent|à leurs propres frais|à ses propres frais|leurs propres frais|ses propres frais|leurs propres dépenses|ses propres dépenses|leurs propres coûts|ses propres coûts|leurs frais respectifs|à charge de chaque|pèsent sur chaque|à la charge de chaque|à la charge de chacune|à la charge de chacun|aux frais de chaque|aux frais de chacune|incombent à chaque|incombent à chacune|supportés par chaque|supportées par chaque|supportés par chacune|leurs propres ressources|ses propres ressources|la charge de ses propres)',
    gives: { rule: 'each_own' },
    examples: [
      'Les Parties participent à leurs propres frais.',
      'Les frais de déplacement sont à la charge de chaque Partie.',
    ],
  },
  {
    id: 'fr.cost.host',
    anchor:
      'accueil|hôte|séjour|recevante|invitante|reçoit|accueille|hôtes|organisatrice|territorial|hôtesse|affectation',
    pattern: `${HOST} ..6 ${PAYS} <on> ${END}`,
    gives: { rule: 'host', on: '$on' },
    examples: [
      'la Partie d’accueil prend en charge l’hébergement, la restauration et les déplacements intérieurs ;',
      'La Partie hôte pourvoit au logement.',
    ],
  },
  {
    id: 'fr.cost.host-passive',
    anchor: 'accueil|hôte|séjour|recevante|invitante|reçoit|accueille|hôtes|organisatrice|hôtesse',
    pattern: `<on> (est|sont|seront|sera|est pris|demeurent|restent|demeure|reste|incombe* | reviennent|relèvent) ..8 (par|à la charge de|à charge de|à la charge|aux frais de|aux frais|à|de) ${HOST}`,
    gives: { rule: 'host', on: '$on' },
    examples: [
      'Les soins médicaux sont fournis gratuitement par la Partie d’accueil.',
      'Le logement est à la charge du pays hôte.',
    ],
  },
  {
    id: 'fr.cost.sender',
    anchor:
      'envoi|origine|expéditrice|envoie|visiteuse|invitée|bénéficiaire|envoyeuse|utilisatrice|provenance',
    pattern: `${SENDER} ..6 ${PAYS} <on> ${END}`,
    gives: { rule: 'sender', on: '$on' },
    examples: [
      'la Partie d’envoi acquitte le voyage international.',
      'L’État d’origine rémunère ses personnels et couvre leurs frais médicaux,',
    ],
  },
  {
    id: 'fr.cost.sender-passive',
    anchor:
      'envoi|origine|expéditrice|envoie|visiteuse|invitée|bénéficiaire|utilisateur|envoyeuse|utilisatrice|délègue|mandate|détache|dépêche',
    pattern: `<on> (est|sont|seront|sera|demeurent|restent|demeure|reste|incombe* | reviennent) ..8 (par|à la charge de|à charge de|à la charge|aux frais de|aux frais|à|de) (${SENDER}|(la|l'|le|celle|celui) (Partie|État|pays)? qui (les|l'|le|la)? (envoie|délègue|mandate|détache|dépêche))`,
    gives: { rule: 'sender', on: '$on' },
    examples: ['Les soldes et l’assurance de ces élèves sont assumés par la Partie d’origine.'],
  },
  {
    id: 'fr.cost.free',
    anchor:
      'redevance|aucune|aucun|gratuit|gratuitement|gracieux|gracieusement|dues|gratuite|frais|gratuits|contrepartie|exonéré|exonérés|onéreux|exemptés|franchise',
    pattern:
      '(à titre gratuit|à titre gracieux|gratuitement|gracieusement|ne sont pas dues|ne sont pas dus|ne sont dus|sans frais|à titre non onéreux|gratuite|gratuites|gratuit|gratuits|sans contrepartie|exonéré de|exonérés de|exemptés de|exempts de|aucun frais|aucune redevance|aucune contrepartie)',
    gives: { rule: 'free' },
    examples: [
      'La Partie turque dispense l’enseignement à titre gratuit.',
      'Les redevances d’atterrissage ne sont pas dues.',
    ],
  },
  {
    id: 'fr.cost.reciprocity',
    anchor: 'réciprocité|réciproque|réciproques',
    pattern: '(réciprocité|base réciproque|conditions réciproques)',
    gives: { rule: 'reciprocity' },
    examples: ['Les frais sont réglés sur une base de réciprocité.'],
  },
  {
    id: 'fr.cost.balance',
    anchor: 'équilibre|compensation|compensés|compensent|équilibrées',
    pattern:
      "(équilibre global|équilibre des|équilibre entre les prestations|équilibrées|compensation globale|compensation en nature|par compensation|principe d'équilibre|se compensent|sont compensés|sont compensées)",
    gives: { rule: 'balance' },
    examples: ['Les deux parties visent l’équilibre des prestations.'],
  },
  {
    id: 'fr.cost.budget-limits',
    anchor:
      'disponibilité|fonds|budgétaires|budget|crédits|financières|disponibilités|budgets|disponibles|budgétaire|ressources|moyens|finances',
    pattern:
      "(dans la limite|dans les limites|sous réserve|suivant|compte tenu|à proportion|en fonction|dans le cadre|selon|à hauteur|dans la mesure|sous condition) (de|des|du|de la|de leurs|de ses|de son|les|leurs|ses|d')? (ses|leurs|la|son|leur)? (disponibilités|disponibilité|crédits|ressources|moyens|budgets|budget|fonds|dotations|allocations|possibilités|capacités) ..3 (budgétaires|budgétaire|national|disponibles|financières|financiers|alloués|nationaux|fonds|crédits|respectifs|inscrits|votés|financière)?",
    gives: { rule: 'budget_limits' },
    examples: [
      'Chaque Partie supporte, dans la limite de ses crédits budgétaires, les dépenses.',
      'sous réserve de la disponibilité des fonds',
    ],
  },
  {
    id: 'fr.cost.case-by-case',
    anchor: 'cas|activité|ponctuellement',
    pattern: '(au cas par cas|cas par cas|pour chaque activité|pour chaque cas|dans chaque cas)',
    gives: { rule: 'case_by_case' },
    examples: ['Pour le carburant et les vivres, les frais seront arrêtés au cas par cas.'],
  },
  {
    id: 'fr.cost.procedure',
    anchor:
      'financières|financement|frais|remboursement|coûts|financiers|dépenses|remboursés|paiement|facturation',
    pattern:
      '(conditions|modalités|dispositions|aspects|questions|répartition|détails) (financières|financiers|de financement|de remboursement|de paiement|de prise en charge|des coûts|des frais|des dépenses) <on> (sont|seront|font|feront|est|sera|fera) ..4 (définies|définis|fixées|fixés|précisées|précisés|arrêtées|arrêtés|déterminées|déterminés|réglées|réglés|objet|convenues|établies|négociées|fixée|définie)',
    gives: { rule: 'procedure_only', on: '$on' },
    examples: [
      'Les conditions financières de la formation du personnel sont définies par des contrats distincts.',
    ],
  },
];
