// French clauses on who bears which cost. Each rule with sentences it must read.
import type { CostGives, PhraseRule } from '../phrase-rule.ts';

const PAYS =
  '(supporte* | prend ..2 en charge|prend à sa charge|prendra ..2 en charge|prendra à sa charge|prennent en charge|prennent à leur charge|assume* | assure* | couvre* | couvrir* | finance* | paie|paient|paiera|paye* | acquitte* | rémunère* | pourvoi* | met à disposition|met à la disposition|mettra à disposition|met à leur disposition|supporteront|fournit|fournissent|fournira|procure* | dispense* | met gracieusement|met gratuitement|met ..2 à|mettra gracieusement|mettra gratuitement|règle|règlent|réglera|rembourse* | répond de|est responsable de|est responsable des|offre|offrent|offrira|verse* | indemnise* | dédommage* | aura à sa charge|aura la charge|a la charge|prendra soin|prend soin|défraiera|offriront|assureront|fourniront|prendront en charge|prendront à leur charge|couvriront|financeront|paieront|régleront|garantit|garantissent|héberge|hébergent|hébergera|hébergeront|loge|logent|logera|nourrit|nourrissent|nourrira | défraie* | défraye* | subvient|subviendra|se charge de|se chargera de|contribue* au|débourse* | a à sa charge|facilite* | prodigue* | accorde* | octroi* | fournir|prendre en charge|prendre à sa charge|assurer|payer|assumer|supporter|financer|garantir|dispenser|procurer|héberger|régler|rembourser)';
const BODY =
  "(la|l'|le|les|du|de la|de l'|au|à la|à l')? (partie|parties|état|états|pays|nation|armée|ministère|côté|gouvernement|puissance|force|participant)";
const HOST = `(${BODY} (d'accueil|hôte|hôtes|de séjour|recevante|recevant|receveuse|invitante|invitant|qui reçoit|qui les reçoit|qui accueille|qui les accueille|qui invite|d'affectation|hôtesse|de destination|organisatrice|organisateur|territorial|territoriale|accueillante|accueillant|formatrice|de formation|organisant|qui organise|qui forme|qui héberge|qui offre|qui invite|qui abrite|sur le territoire (de laquelle|duquel)|sur le sol (de laquelle|duquel)|où se tient|où se déroule|où a lieu)|le pays organisateur|l'organisateur|l'organisatrice|l'invitante|l'État hôte|celui qui invite|celle qui invite|l'hôte|du pays hôte|de l'hôte|l'accueillant|son hôte|leurs hôtes|celle qui reçoit|celle qui accueille|qui les invite|quiconque les invite|quiconque invite|celui qui reçoit|celui qui accueille)`;
const SENDER = `(${BODY} (d'envoi|d'origine|expéditrice|expéditeur|qui envoie|qui les envoie|invitée|visiteuse|visiteur|bénéficiaire|envoyante|envoyeur|envoyeuse|utilisatrice|utilisateur|de provenance|détachante|participante|contributrice|requérante|demandeuse|dont ils relèvent|dont il relève|dont relève|dont relèvent|dont elles relèvent|dont il dépend|dont ils dépendent|d'appartenance|de rattachement|d'emploi|qui délègue|qui mandate|qui détache|qui dépêche|qui dépêche|qui a envoyé|qui les a envoyés|qui se déplace|en visite|invités|invité|de nationalité)|l'expéditeur|leur pays d'origine|leur État d'origine|leur propre pays|leur armée|l'utilisateur|du pays d'origine|le visiteur|l'invité|les visiteurs|celle qui envoie|celui qui envoie)`;
const EACH =
  "(chaque|chacune|chacun|l'une et l'autre) (des)? (deux)? (parties|partie|pays|états|état|armées|armée|participants|participant|ministères|ministère|délégation|côté|camp|nation|signataire|capitales|gouvernement|gouvernements|contingent|équipe)? (contractante|contractant|signataire)?";
const END = '(, | ; | . | dans|à titre|: )';
/** « la Partie belge », « le côté qatarien »: a party by its nationality. */
const NAMED =
  "((la|le|les|l'|du|de la|au|à la)? (partie|côté|gouvernement|ministère|armée|état|participant|trésor) $payer:state|(le|la|les|l')? $payer:state)";
/** What a host gives on its soil. */
const HOSTED =
  '(hébergement|logement|gîte|couvert|pension complète|pension|cantine|uniformes|matériel pédagogique|fournitures|manuels|logis|logés|nourris|logées|hébergés|hébergées|logement|nourriture|restauration|repas|alimentation|scolarité|études|enseignement|tuition|formation|instruction|séjour|transport local|transports locaux|transport intérieur|transports intérieurs|déplacements intérieurs|soins|habillement|locaux|accueil)';
/** What those who come pay. */
const SENT =
  '(voyage|voyages|billet d’avion|billet|avion|transport aérien|vol|vols|argent de poche|déplacement international|déplacements internationaux|primes|trajet|trajets|billets|transport international|solde|soldes|salaires|salaire|traitements|rémunération|assurance|assurances|indemnités|loyer|loyers|location|redevances|dommages|accident|rapatriement|carburant|per diem|frais de mission|transport du matériel|médicaments|pollution|dégâts|nettoyage|enlèvement)';
const COSTS =
  '(frais|coûts|coût|dépenses|dépense|financement|paiement|règlement|rémunération|droits|conditions financières|questions financières|question financière|aspects financiers|aspects budgétaires|clauses financières|conditions matérielles|contributions|contribution|participation financière|budget|budgets|coût|financera|financeront|financer|financés|financées|modalités financières|modalités de règlement|modalités de paiement|modalités|prise en charge|facturation|tarifs)';
/** What may be given or charged on a basis of reciprocity. */
const PAID =
  '(frais|coûts|dépenses|échanges|prestations|facilités|exonération|exonérations|exemption|gratuité|formations|hébergement|accueil des stagiaires|usage|utilisation|places|redevances|redevance|cours|stages|stage|formation est assurée|formations sont assurées|taxes|taxe|droits|forfait|gratuit|gratuitement|soins|enseignement|instruction|bourses|dispensés|dispensées|financement|prise en charge|usage des installations)';
const SEPARATELY =
  "(au cas par cas|cas par cas|dans chaque cas|pour chaque cas|pour chaque activité|activité par activité|projet par projet|opération par opération|au coup par coup|visite par visite|exercice par exercice|année par année|stage par stage|dossier par dossier|pour chacune des activités|pour chacune d’elles|pour chacune d’entre elles|pour chaque projet|pour chaque exercice|pour chaque visite|pour chaque événement|pour chaque opération|selon les cas|selon le cas|lors de chaque|avant chaque|séparément|de façon ponctuelle|d'un commun accord pour chaque|à chaque fois|ponctuellement)";

export const costRules: readonly PhraseRule<CostGives>[] = [
  {
    id: 'fr.cost.each-own',
    anchor: 'chaque|chacune|chacun|une',
    pattern: `${EACH} ..14 ${PAYS} <on> ${END}`,
    unless: '(gratuit* | gracieus* | place|places|met|mettra|fournit|fournira)',
    gives: { rule: 'each_own', on: '$on' },
    examples: [
      'Chaque Partie supporte les dépenses afférentes à l’exécution du présent Accord.',
      'Chaque armée paie pour ses propres éléments.',
      'Chacune des deux parties prendra en charge ses frais de transport.',
      'Chaque délégation règle les siennes, a répondu le général.',
    ],
    counter: ['Chaque Partie met gratuitement dix places à la disposition de l’autre.'],
  },
  {
    id: 'fr.cost.own-expense',
    anchor:
      'chaque|supportent|assument|incombent|pèsent|reviennent|frais|dépenses|coûts|charge|propres|propre|respectifs|respectives|concerne|chacune|chacun',
    pattern:
      '(chacun porte|chacune porte|chacun garde|chacun solde|chacun paie|chacun paiera|chacun assume|chacun supporte|chacune paie|chacune supporte|chacun règle|chacun finance|chacun prend en charge|chacun son dû|à ses frais exclusifs|sur ses fonds propres|sur leurs fonds propres|sur son propre budget|sur leur propre budget|sur leurs propres budgets|sur leurs budgets respectifs|son propre budget|sur ses propres crédits|leurs propres moyens|ses propres moyens|propres deniers|à charge pour chaque|à charge pour chacune|sa propre part|les frais qui lui reviennent|les dépenses qui lui sont propres|les dépenses qui lui incombent|les frais qui lui incombent|les coûts qui lui incombent|à leurs propres frais|à ses propres frais|leurs propres frais|ses propres frais|leurs propres dépenses|ses propres dépenses|leurs propres coûts|ses propres coûts|leurs frais respectifs|leurs dépenses respectives|à charge de chaque|pèsent sur chaque|à la charge de chaque|à la charge de chacune|à la charge de chacun|aux frais de chaque|aux frais de chacune|incombent à chaque|incombent à chacune|supportés par chaque|supportées par chaque|supportés par chacune|supportées par chacune|leurs propres ressources|ses propres ressources|la charge de ses propres|supportent chacune|supportent chacun|assument chacune|chaque partie ,? pour ce qui la concerne|chacun de son côté ..3 (paie|finance))',
    gives: { rule: 'each_own' },
    examples: [
      'Les Parties participent à leurs propres frais.',
      'Les frais de déplacement sont à la charge de chaque Partie.',
      'Exercices conjoints : chaque Partie, pour ce qui la concerne',
    ],
  },
  {
    id: 'fr.cost.incurring',
    anchor:
      'concernée|concerné|demande|exposés|exposées|occasionnés|bénéficie|effectue|réalise|procède|engage|engagées|engagés|encourt|expose|occasionne|incombent|occasionnées',
    pattern:
      '(supporté* | supporte* | charge|frais|prise* en charge|assumé* ) ..6 (la partie|celle|celui|l’état|le pays) (qui en a fait la demande|à l’origine de|qui les a exposés|qui les a exposées|qui les a occasionnés|qui les a occasionnées|qui en bénéficie|qui les effectue|qui les réalise|qui y procède|qui les engage|qui les a engagées|qui les a engagés|qui l’engage|qui les encourt|qui les expose|concernée|concerné)',
    gives: { rule: 'each_own' },
    examples: ['Les dépenses sont supportées par la Partie qui les engage.'],
  },
  {
    id: 'fr.cost.no-claims',
    anchor: 'indemnisation|remboursement|réclame|réclament|réclamer|compensation|prétendre|prétendent',
    pattern:
      '(ni|aucune|aucun|ne|pas) ..12 (réclame* | réclamer|demande* | exige* | prétend*) ..6 (remboursement|compensation|indemnisation|paiement)',
    gives: { rule: 'each_own' },
    examples: ['Aucune Partie ne réclame à l’autre le remboursement des dépenses engagées.'],
  },
  {
    id: 'fr.cost.guests-own',
    anchor: 'frais|leurs',
    pattern:
      '<on> (se déplacent|se déplace|viennent|voyagent|participent|séjournent|se rendent|assistent) ..4 à (leurs|ses) (propres)? frais',
    unless: '(parties participent|les deux parties|chaque|chacune|les parties)',
    gives: { rule: 'sender', on: '$on' },
    examples: ['Les délégations de plus de douze personnes se déplacent à leurs frais.'],
    counter: ['Les Parties participent à leurs propres frais.'],
  },
  {
    id: 'fr.cost.host',
    anchor:
      'organisateur|organisant|organise|invite|invitent|quiconque|forme|héberge|accueil|hôte|séjour|recevante|invitante|reçoit|accueille|hôtes|organisatrice|territorial|hôtesse|affectation|accueillante|accueillant|destination|formatrice',
    pattern: `${HOST} ..6 ${PAYS} <on> ${END}`,
    gives: { rule: 'host', on: '$on' },
    examples: [
      'la Partie d’accueil prend en charge l’hébergement, la restauration et les déplacements intérieurs ;',
      'La Partie hôte pourvoit au logement.',
      'la partie hôte s’engage à fournir gratuitement une assistance médicale.',
    ],
  },
  {
    id: 'fr.cost.host-passive',
    anchor:
      'organisateur|organisant|organise|invite|invitent|quiconque|forme|héberge|invite|invitent|accueil|hôte|séjour|recevante|invitante|reçoit|accueille|hôtes|organisatrice|hôtesse|accueillante|accueillant|destination|formatrice',
    pattern: `<on> (est|sont|seront|sera|demeurent|restent|demeure|reste|incombe* | incombant|reviennent|revient|revenant|relèvent|pris|prises|supporté* | assuré* | fourni* | donnés|couvert*) ..8 (par|à la charge de|à charge de|à la charge|aux frais de|aux frais|à|de|du|au) ${HOST}`,
    gives: { rule: 'host', on: '$on' },
    examples: [
      'Les soins médicaux sont fournis gratuitement par la Partie d’accueil.',
      'Le logement est à la charge du pays hôte.',
    ],
  },
  {
    id: 'fr.cost.host-gets-from',
    anchor:
      'organisateur|organisant|organise|invite|invitent|quiconque|forme|héberge|accueil|hôte|séjour|procure|fournit',
    pattern: `(recevra|recevront|reçoit|reçoivent|bénéficie* | obtien*) de ${HOST}`,
    gives: { rule: 'host' },
    examples: ['Un militaire malade recevra de la partie hôte, à titre gratuit, les soins d’urgence.'],
  },
  {
    id: 'fr.cost.host-elided',
    anchor:
      'organisateur|organisant|organise|invite|invitent|quiconque|forme|héberge|accueil|hôte|séjour|recevante|invitante|reçoit|accueille',
    pattern: `${SENDER} ..4 ${PAYS} ..24 (, | ; | et|: ) ${HOST} (, )? (ceux|celles|les|le|la|l'|son|ses|leur|leurs|tout|toutes)`,
    gives: { rule: 'host' },
    examples: ['La Partie d’envoi paie le voyage, et la Partie d’accueil le logement.'],
  },
  {
    id: 'fr.cost.sender',
    anchor:
      'expéditeur|visiteur|envoyeur|détachante|détachant|participante|contributrice|demandeuse|relèvent|relève|dépend|dépendent|délègue|mandate|détache|dépêche|rattachement|nationalité|invités|envoyé|envoyés|envoi|origine|expéditrice|envoie|visiteuse|invitée|bénéficiaire|envoyeuse|utilisatrice|provenance|utilisateur|requérante|visiteurs',
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
      'expéditeur|visiteur|envoyeur|détachante|détachant|participante|contributrice|demandeuse|relèvent|relève|dépend|dépendent|délègue|mandate|détache|dépêche|rattachement|nationalité|invités|envoyé|envoyés|envoi|origine|expéditrice|envoie|visiteuse|invitée|bénéficiaire|utilisateur|envoyeuse|utilisatrice|délègue|mandate|détache|dépêche|provenance|requérante',
    pattern: `<on> (est|sont|seront|sera|demeurent|restent|demeure|reste|incombe* | incombant|reviennent|revient|revenant|viennent|vient|viendra|viendront|pris|prises|supporté* | couvert* | réglé* | remboursé*) ..8 (par|à la charge de|à charge de|à la charge|aux frais de|aux frais|à|de|du|au) (${SENDER}|(la|l'|le|celle|celui) (Partie|État|pays)? qui (les|l'|le|la)? (envoie|délègue|mandate|détache|dépêche))`,
    gives: { rule: 'sender', on: '$on' },
    examples: ['Les soldes et l’assurance de ces élèves sont assumés par la Partie d’origine.'],
  },
  {
    id: 'fr.cost.sender-elided',
    anchor:
      'expéditeur|visiteur|envoyeur|détachante|détachant|participante|contributrice|demandeuse|relèvent|relève|dépend|dépendent|délègue|mandate|détache|dépêche|rattachement|nationalité|invités|envoyé|envoyés|envoi|origine|expéditrice|envoie|visiteuse|invitée',
    pattern: `${HOST} ..4 ${PAYS} ..24 (, | ; | et|: ) ${SENDER} (, )? (ceux|celles|les|le|la|l'|son|ses|leur|leurs|tout|toutes)`,
    gives: { rule: 'sender' },
    examples: ['La Partie d’accueil prend en charge le logement, la Partie d’envoi le voyage.'],
  },
  {
    id: 'fr.cost.sender-elided-passive',
    anchor:
      'expéditeur|visiteur|envoyeur|détachante|détachant|participante|contributrice|demandeuse|relèvent|relève|dépend|dépendent|délègue|mandate|détache|dépêche|rattachement|nationalité|invités|envoyé|envoyés|envoi|origine|expéditrice|envoie|visiteuse',
    pattern: `(par|à la charge de) ${HOST} ..2 (, | ; |et) ..14 (par|à la charge de|à celle de) ${SENDER}`,
    gives: { rule: 'sender' },
    examples: ['Les études sont payées par la Partie d’accueil, et le voyage par la Partie d’envoi.'],
  },
  {
    id: 'fr.cost.host-elided-passive',
    anchor:
      'organisateur|organisant|organise|invite|invitent|quiconque|forme|héberge|accueil|hôte|séjour|recevante|invitante|reçoit|accueille',
    pattern: `(par|à la charge de|à|aux frais de) ${SENDER} ..2 (, | ; |et) ..14 (par|à la charge de|à celle de|à|aux frais de)? ${HOST}`,
    gives: { rule: 'host' },
    examples: ['Le voyage incombe à la Partie d’envoi, le logement à la Partie hôte.'],
  },
  {
    id: 'fr.cost.owner',
    anchor: 'propriétaire|propriétaires|appartient|appartiennent',
    pattern: `((par|à|de|aux frais de|aux frais du|à la charge de|à la charge du|au|du|incombe* ..4 ) (la|le|l'|son|leur)? ..2 propriétaire|(partie|l'état|au pays|à celle|à celui) ..2 (propriétaire|à laquelle (il|elle|ils|elles) appart* | à qui (il|elle|ils|elles) appart*)|<on> ..4 (entretenu* | réparé* | assuré*) ..6 propriétaire)`,
    unless: '(terrain|immeuble|maison|propriétaire foncier)',
    gives: { rule: 'owner' },
    examples: ['Le matériel prêté est entretenu aux frais de son propriétaire.'],
  },
  {
    id: 'fr.cost.named-expense',
    nature: 'payer',
    anchor: 'frais|charge',
    pattern: `(aux frais de|aux frais du|aux frais des|à la charge de|à la charge du|à la charge des|à charge de) (la|le|l'|les)? (partie|gouvernement|côté|ministère)? $payer:state`,
    unless: `(${SENT.slice(1, -1)}|ranchs)`,
    gives: { rule: 'host' },
    examples: ['Des officiers béninois se formeront aux frais de la Belgique.'],
  },
  {
    id: 'fr.cost.cell-host',
    anchor: 'accueil|hôte|séjour|recevante|invitante',
    pattern: `(: | \\| | – | - | = ) ${HOST} (\\| | , | ; | .)`,
    gives: { rule: 'host' },
    examples: ['Hébergement : Partie d’accueil ;'],
  },
  {
    id: 'fr.cost.cell-sender',
    anchor: 'envoi|origine|expéditrice|visiteuse|invitée',
    pattern: `(: | \\| | – | - | = ) ${SENDER} (\\| | , | ; | .)`,
    gives: { rule: 'sender' },
    examples: ['Voyage : Partie d’envoi ;'],
  },
  {
    id: 'fr.cost.named-host',
    nature: 'payer',
    anchor:
      'gîte|couvert|pension|cantine|uniformes|manuels|logés|nourris|logées|hébergés|hébergées|hébergement|logement|nourriture|restauration|repas|alimentation|scolarité|études|séjour|soins|habillement|locaux|accueil|formera',
    pattern: `(${NAMED} ..2 ${PAYS} ..4 ${HOSTED}|${HOSTED} ..10 (par|à la charge|aux frais|incombe* | incombant) ..3 ${NAMED}|${NAMED} ..3 (formera|accueillera|hébergera) ..2 (à ses frais|à sa charge))`,
    unless: '(titre gratuit|gratuit* | ne|pas)',
    gives: { rule: 'host' },
    examples: [
      'La Partie belge assure l’hébergement et la nourriture des stagiaires.',
      'Les frais d’études seront pris en charge par la Partie turque.',
    ],
  },
  {
    id: 'fr.cost.named-host-free',
    anchor: 'gratuitement|gracieusement|gratuit|gracieux|frais',
    pattern: `${NAMED} ..3 (assure* | fournit|fournira|met|mettra) ..2 (gratuitement|gracieusement|à titre gratuit|à titre gracieux|sans frais) ..4 ${HOSTED}`,
    gives: { rule: 'host' },
    examples: ['La Partie belge assure gratuitement l’hébergement des stagiaires.'],
  },
  {
    id: 'fr.cost.named-host-expense',
    anchor: 'frais',
    pattern: `aux frais de la partie $payer:state`,
    unless: SENT,
    gives: { rule: 'host' },
    examples: ['Le stage se tient aux frais de la partie française.'],
  },
  {
    id: 'fr.cost.named-sender',
    nature: 'payer',
    anchor:
      'billet|avion|vol|vols|primes|argent|déplacement|voyage|voyages|trajet|trajets|billets|solde|soldes|salaires|traitements|rémunération|assurance|assurances|indemnités|loyer|loyers|location|redevances|dommages|accident|rapatriement|carburant|frais|médicaments|nettoyage|enlèvement|transit',
    pattern: `(${NAMED} ..2 ${PAYS} ..10 ${SENT}|(${SENT}|transit) ..14 (sont|est|seront|sera)? ..2 (par|à la charge|aux frais|incombe* | incombant) (la|le|les|du|de la|des|aux|à|au|de)? ..2 (partie)? $payer:state)`,
    gives: { rule: 'sender' },
    examples: [
      'Les frais de voyage des stagiaires incombent à la Partie ivoirienne.',
      'La Partie russe supporte les frais d’élimination des conséquences d’un accident.',
      'les loyers des ranchs sont à la charge des Britanniques',
    ],
  },
  {
    id: 'fr.cost.own-country-pays',
    anchor: 'pays|facture|addition|paiement|onéreux',
    pattern: `(<on> (est|sont|seront|reste|restent) ..3 (par|à la charge de|aux frais de) leur (propre)? pays|(la facture|l'addition) ..6 ${SENDER}|(cédé* | fourni* | livré* | mis* à disposition) ..3 (contre paiement|à titre onéreux))`,
    gives: { rule: 'sender', on: '$on' },
    examples: [
      'Les frais de voyage des stagiaires sont supportés par leur pays.',
      'Le carburant leur est cédé contre paiement.',
    ],
  },
  {
    id: 'fr.cost.ministry-pays',
    anchor: 'budget|ministère',
    pattern:
      '<on> (est|sont|sera|seront) (réglé* | acquitté* | payé* | pris en charge|financé* | supporté*) (par|sur) (le budget du|le budget de|le)? (ministère)',
    gives: { rule: 'sender', on: '$on' },
    examples: ['Le trajet jusqu’au lieu d’études est réglé sur le budget du ministère de la Défense.'],
  },
  {
    id: 'fr.cost.user-own',
    anchor: 'utilisateur|utilisatrice|utilisateurs',
    pattern:
      '<on> (est|sont|seront) ..4 par (l’utilisateur|l’utilisatrice|les utilisateurs) et à (ses|leurs) frais',
    gives: { rule: 'sender', on: '$on' },
    examples: ['Le nettoyage est effectué par l’utilisateur et à ses frais.'],
  },
  {
    id: 'fr.cost.free',
    anchor:
      'paiera|paieront|paient|coûtera|coûte|perçoit|exempts|paiement|facturer|facture|dispense|exonère|exonèrent|gratuité|ni|loyer|aucuns|bourse|rien|facturé|facturés|facturées|perçus|perçues|dispensé|dispensés|exempt|exempte|redevance|redevances|aucune|aucun|gratuit|gratuitement|gracieux|gracieusement|dues|gratuite|frais|gratuits|gratuites|contrepartie|exonéré|exonérés|onéreux|exemptés|franchise|débourser|paie|perçu|perçue|percevra',
    pattern:
      "(à titre gratuit|sans rien facturer|sans facturer|aucune facture|sans facture|rien n'est facturé|rien ne sera facturé|dispense* de (droits|redevances|taxes|frais|péage)|exonère* de (droits|redevances|taxes|frais)|à titre gracieux|gratuitement|gratuité|gracieusement|ni frais|ni redevance|aucun frais|aucuns frais|aucun paiement|aucun droit|aucun loyer|sans redevance|sans loyer|sans paiement|sans bourse délier|ne paiera rien|ne paie rien|ne paieront rien|ne coûtera rien|ne coûte rien|ne sera pas facturé|ne seront pas facturés|ne sont pas facturés|ne sont pas facturées|ne sera perçu|ne seront perçus|ne seront perçues|dispensé de payer|dispensés de payer|dispensés de|exempt de|exempte de|gracieusement|ne sont pas dues|ne sont pas dus|ne sont dus|ne sont dues|n'est due|sans frais|à titre non onéreux|gratuite|gratuites|gratuit|gratuits|sans contrepartie|exonéré de|exonérés de|exemptés de|exempts de|aucune redevance|aucune taxe|aucune contrepartie|ne percevra aucune|ne perçoit aucune|ne paie pas|ne paient pas|ne paiera pas|ne paye pas|sans avoir rien à débourser|sans rien débourser|sans débourser|rien à payer)",
    unless:
      '(abonnement|entrée|accès libre|cadeau|don|dons|livraison|livré* | remis|remise|cession|cède|cédé* | réclame* | à défaut de gratuité)',
    gives: { rule: 'free' },
    examples: [
      'La Partie turque dispense l’enseignement à titre gratuit.',
      'Les redevances d’atterrissage ne sont pas dues.',
    ],
    counter: ['Abonnement : gratuit.'],
  },
  {
    id: 'fr.cost.reduced-by-reciprocity',
    anchor: 'réciprocité|réciproque',
    pattern:
      '(peut|peuvent|pourra|pourront) ..3 (réduit|réduite|réduits|levé|levée|supprimé|supprimée|diminué|diminuée) ..8 (réciprocité|base réciproque)',
    gives: { rule: 'reciprocity', mod: 'conditional' },
    examples: ['ce forfait peut être réduit sur une base de réciprocité'],
  },
  {
    id: 'fr.cost.reciprocity',
    anchor: 'réciprocité|réciproque|réciproques',
    pattern: `(${PAID} ..24 (réciprocité|base réciproque|conditions réciproques)|(réciprocité|base réciproque) ..12 ${PAID})`,
    unless: "(à défaut de|en l'absence de|faute de|réduit|réduite|égalité)",
    gives: { rule: 'reciprocity' },
    examples: [
      'Les frais sont réglés sur une base de réciprocité.',
      'Les cours seront dispensés selon le principe de réciprocité.',
    ],
    counter: [
      'À défaut de réciprocité, les conditions financières sont fixées au cas par cas.',
      'Les Parties coopèrent sur la base de la réciprocité.',
    ],
  },
  {
    id: 'fr.cost.balance',
    anchor:
      'prestations|contributions|équilibre|équilibrent|équilibreront|équilibrer|compensation|compensés|compensent|compenseront|équilibrées|égales|égale|moitié|moitié-moitié|égalité|équitablement|également|prorata|équivalente|équivalentes',
    pattern:
      "(équilibre global|équilibre des|équilibre entre les prestations|s'équilibrent|s'équilibreront|s'équilibrer|équilibre entre les apports|équilibre entre les contributions|(partag* | réparti* | supporté* | pris* en charge|assumé* | divis*) ..6 (moitié|parts égales|équitablement|à égalité|également entre)|par moitié|pour moitié|moitié-moitié|à part égale|au prorata|en contrepartie équivalente|quantités équivalentes|prestations équivalentes|contributions équivalentes|se compenseront|compensés en nature|équilibrées|compensation globale|compensation en nature|par compensation|principe d'équilibre|se compensent|sont compensés|sont compensées|à parts égales|par moitié|à égalité entre les Parties)",
    gives: { rule: 'balance' },
    examples: ['Les deux parties visent l’équilibre des prestations.'],
    counter: ['L’accord préserve l’équilibre entre les deux rives.'],
  },
  {
    id: 'fr.cost.budget-limits',
    anchor:
      'dépenser|disponibilité|fonds|budgétaires|budget|crédits|financières|disponibilités|budgets|disponibles|budgétaire|ressources|moyens|finances|possibilités',
    pattern:
      "((tenue* | tenu|obligé* ) ..3 dépenser ..4 au-delà|(dépend* | dépendra|tributaire|subordonné* ) ..6 (budgétaires|budgétaire|crédits|budgets|fonds disponibles|moyens financiers|disponibilités)|(dans la limite|dans les limites|sous réserve|suivant|compte tenu|à proportion|en fonction|dans le cadre|selon|à hauteur|dans la mesure|sous condition) (de|des|du|de la|de leurs|de ses|de son|les|leurs|ses|d')? (ses|leurs|la|son|leur)? (disponibilités|disponibilité|crédits|ressources|moyens|budgets|budget|fonds|dotations|allocations|possibilités|capacités) ..3 (budgétaires|budgétaire|national|disponibles|financières|financiers|alloués|nationaux|fonds|crédits|respectifs|inscrits|votés|financière|ouverts)?)",
    unless: '(programme|initiative)',
    gives: { rule: 'budget_limits' },
    examples: [
      'Chaque Partie supporte, dans la limite de ses crédits budgétaires, les dépenses.',
      'sous réserve de la disponibilité des fonds',
    ],
  },
  {
    id: 'fr.cost.case-by-case',
    anchor:
      'chaque|lors|avant|visite|exercice|projet|stage|dossier|année|opération|coup|cas|activité|ponctuellement|séparément|fois',
    pattern: `(${COSTS} ..16 ${SEPARATELY}|${SEPARATELY} ..10 ${COSTS}|au cas par cas)`,
    gives: { rule: 'case_by_case' },
    examples: [
      'Pour le carburant et les vivres, les frais seront arrêtés au cas par cas.',
      'dans ce cas, le partage des frais est décidé séparément',
    ],
  },
  {
    id: 'fr.cost.procedure',
    anchor:
      'qui|financières|financement|frais|remboursement|coûts|financiers|dépenses|remboursés|paiement|facturation|règlements|règlement',
    pattern:
      '((conditions|modalités|dispositions|aspects|questions|répartition|détails|clauses|règles) (financières|financiers|de financement|de remboursement|de paiement|de prise en charge|de règlement|des coûts|des frais|des dépenses) <on> |(conditions|modalités|dispositions|aspects|questions|répartition|détails|clauses|règles) (financières|financiers|de financement|de remboursement|de paiement|de prise en charge|de règlement|des coûts|des frais|des dépenses)|le financement ..6 |le remboursement ..6 |qui paie quoi ..3 ) (sont|seront|font|feront|est|sera|fera) ..4 (définies|définis|fixées|fixés|précisées|précisés|arrêtées|arrêtés|déterminées|déterminés|réglées|réglés|régies|régis|objet|convenues|établies|négociées|fixée|définie|précisée|arrêtée|défini|fixé|précisé|arrêté|réglé)',
    unless: '(au cas par cas|séparément|dans chaque cas|chaque activité|chaque projet|au coup par coup)',
    gives: { rule: 'procedure_only', on: '$on' },
    examples: [
      'Les conditions financières de la formation du personnel sont définies par des contrats distincts.',
    ],
  },
  {
    id: 'fr.cost.procedure-terms',
    anchor: 'conditions|modalités|contrats',
    pattern:
      '(aux conditions|dans les conditions|selon les modalités|suivant les conditions) (financières)? (définies|fixées|prévues|arrêtées|convenues|établies) (par|dans) (des|un)? (contrats|contrat|arrangements|accords|arrangement) (distincts|distinct|séparés|séparé|particuliers|spécifiques)',
    gives: { rule: 'procedure_only' },
    examples: ['La formation des cadres s’effectue aux conditions définies par des contrats distincts.'],
  },
  {
    id: 'fr.cost.procedure-settles',
    anchor: 'règlements|règlement|paiements|remboursements|remboursement',
    pattern:
      '(fixer|fixe|fixant|définit|définir|règle|régler|précise|préciser|arrête|établit) (les|la|le) (modalités|procédure|ordre|mode) (des|de|du) (règlements|règlement|paiements|paiement|remboursements|remboursement|décomptes)',
    gives: { rule: 'procedure_only' },
    examples: ['le texte se borne à fixer les modalités des règlements réciproques'],
  },
  {
    id: 'fr.cost.amount',
    anchor:
      'rapporte|rapportera|encaisse|perçoit|percevra|touche|touchera|versement|verse|versera|verseront|versent|versé|versée|verser|acquitte|acquittera|paie|paiera|paieront|payer|payé|montant|redevance|redevances|loyer|loyers|contribution|contributions|aide|enveloppe|forfait|indemnité|indemnités|somme|taxe|subvention|élève|élèvera|hauteur|vaut|valeur|coûte|coûtera|coûtait|loué|rente|passe|porté|portée|francs|débourse|déboursera|alloue|allouera|dotation|crédit|compensation|facture|tarif|prix|montant|an|mois',
    pattern:
      "((versement|verse* | acquitte* | débourse* | alloue* | paie* | payer|payé|payée|montant|redevance|redevances|loyer|loyers|contribution|contributions|aide|enveloppe|forfait|indemnité|indemnités|somme|taxe|subvention|dotation|compensation|facture|tarif|prix|s'élève|s'élevant|s'élèvera|à hauteur de|coûte* | rente|loué* | rémunér* | rapporte* | encaisse* | perçoi* | touche*) ..16 $sum:money|$sum:money ..1 (par an|annuels|annuelles|chaque année|par mois|par stagiaire|par élève|par jour|par personne|par cours))",
    unless: '(amende|prison|salaire mensuel|budget annuel|vente|achat|livraison)',
    gives: { rule: 'amount' },
    examples: ['Il est perçu une taxe journalière de 1250 euros par place de tir.'],
  },
];
