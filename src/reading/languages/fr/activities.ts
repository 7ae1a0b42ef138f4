// French words for what is done together: exercises, visits, meetings, training, deliveries, deployments.
import type { Doing, PhraseList } from '../language.ts';
import { verbLines } from './conjugate.ts';

export const activities: PhraseList<'activity'> = [
  [
    's’entraînent ensemble|s’entraîneront ensemble|s’exercent ensemble|s’exerceront ensemble',
    { kind: 'exercise' },
  ],
  [
    'patrouillent ensemble|patrouilleront ensemble|ont patrouillé ensemble|patrouillé ensemble',
    { kind: 'operation' },
  ],
  // words that a name in quotation marks may be of
  ['polygone|cap|caserne|terrain|champ de tir|aérodrome', { kind: 'basing', weak: true, not: true }],
  // a number told before
  [
    'leur nombre|leur effectif|ce chiffre|ce nombre|leurs effectifs|le nombre de places|le nombre',
    { kind: 'training', weak: true, not: true },
  ],
  [
    'exercice(s)|exercice militaire|exercices militaires|exercice(s) conjoint(s)|exercices militaires conjoints|exercice militaire conjoint|exercice(s) commun(s)|exercice naval|exercices navals|exercice aérien|exercice aéronaval|exercice tactique|exercice multinational|exercice de poste de commandement|exercice opérationnel-tactique|exercice d’état-major|exercices d’état-major|exercice interarmées|exercice combiné|exercice amphibie|exercice bilatéral|exercice trilatéral|exercice de montagne|exercice de forces spéciales|manœuvre|manœuvres|manœuvres conjointes|manœuvres communes|manœuvres militaires|manœuvres navales|manœuvres aériennes|entraînement conjoint|entraînement(s) commun(s)|entraînements conjoints|jeu de guerre|entraînement naval|entraînement aérien|entraînement tactique|entraînement bilatéral|entraînement binational|entraînement multinational|entraînement combiné|entraînement amphibie|entraînement conjoint des forces|simulation conjointe|exercice(s) de simulation|exercice(s) sur table|tirs conjoints|largages conjoints',
    { kind: 'exercise' },
  ],
  // exercises that go by their name alone
  [
    'African Lion|Flintlock|Obangame Express|Cutlass Express|Phoenix Express|Justified Accord|Unified Focus|Grand African Nemo|Steadfast Defender|Steadfast Dart|Steadfast Noon|Defender Europe|Nordic Response|Cold Response|Joint Viking|Arctic Challenge|Sea Breeze|Rapid Trident|Saber Guardian|Sabre Guardian|Saber Strike|Swift Response|Dacian Fall|Dacian Spring|Noble Partner|Agile Spirit|Dynamic Manta|Dynamic Mongoose|Dynamic Mariner|Locked Shields|Baltops|Anakonda|Iron Spear|Spring Storm|Loyal Leda|Trident Juncture|Neptune Strike|Platinum Eagle|Iniochos|Noble Dina|Bright Star|Eager Lion|Juniper Oak|Juniper Cobra|Native Fury|Zapad|Vostok|Kavkaz|Tsentr|Peace Mission|Union Shield|Slavic Brotherhood|Indestructible Brotherhood|Unbreakable Brotherhood|Maritime Security Belt|Sea Guardian|Peace Unity|Falcon Strike|Golden Dragon|Malabar|Balikatan|Cobra Gold|RIMPAC|Rim of the Pacific|Garuda Shield|Super Garuda Shield|Talisman Sabre|Talisman Saber|Kamandag|Ulchi Freedom Shield|Freedom Shield|Freedom Edge|Pitch Black|Red Flag|La Pérouse|La Perouse|Yudh Abhyas|Surya Kiran|Mitra Shakti|Nomadic Elephant|Dustlik|Kazind|KAZIND|Hand in Hand|Hand-in-Hand|Vajra Prahar|Tarang Shakti|Tiger Triumph|Desert Cyclone|Al Najah|Ekuverin|Sampriti|Bongosagar|Ajeya Warrior|Agni Warrior|Garuda Shakti|Samudra Shakti|Steppe Eagle|Khaan Quest|Birlestik|Hamkorlik|Kanzhar|Khanjar|Anatolian Eagle|Anatolian Phoenix|TurAz Eagle|TurAz Kartalı|EFES|Saif Sareea|Falcon Shield|Zayed Talon|Indian Ocean Defender|Croix du Sud|Southern Katipo|Bersama Lima|Bersama Shield|Suman Warrior|Volfa|Joint Warrior|Formidable Shield|Arctic Edge|UNITAS|Tradewinds|PANAMAX|Southern Seas|Fuerzas Comando|Red Reef|Caspian Breeze|Mountain Shield|Freedom Banner|Resolute Dragon|Orient Shield|Keen Sword|Lion africain|Fraternité indestructible|Bouclier de l’Union|Fraternité slave|Mission de paix|Croix du Sud|Aigle d’Anatolie|Aigle des steppes|Ouest-2025|Bouclier de la liberté|Mer de l’Amitié',
    { kind: 'exercise', named: true },
  ],
  // manoeuvres where several armies or a name stand beside, else lessons
  ['entraînement|entraînements', { kind: 'exercise', weak: true, not: true }],
  // verbs of manoeuvring, where several armies do it
  [
    's’exercent avec|s’exercent aux côtés|s’exercent au côté|s’exerceront avec|s’exerceront aux côtés|s’exerceront au côté|se sont exercés avec|se sont exercés aux côtés|s’exercent côte à côte|manœuvrent|manœuvreront|ont manœuvré|simulent|simuleront|ont simulé|répètent ensemble|s’entraînent avec|s’entraînent aux côtés|s’entraîneront avec|s’entraîneront aux côtés|se sont entraînés avec|se sont entraînés aux côtés|s’entraînent côte à côte|ont navigué de concert|naviguent de concert|ont navigué de conserve|ont patrouillé de concert|patrouillent de concert',
    { kind: 'exercise', weak: true, not: true, joint: true },
  ],
  [
    'édition|éditions|un tel exercice|de tels exercices|de telles manœuvres|campagne d’entraînement',
    { kind: 'exercise', weak: true },
  ],
  [
    'visite|visites|visite officielle|visite de travail|visite d’État|visite d’amitié|visite de courtoisie|visite de travail et d’amitié|déplacement|voyage officiel|voyage|séjour|tournée|escale|arrivée|venue|étape|halte|relâche|mouillage|visite(s) de travail|visites officielles|visite éclair|visite d’inspection|visite protocolaire|visite d’adieu|visite de prise de contact|escale technique',
    { kind: 'visit' },
  ],
  [
    'rencontre|rencontres|conversation|conversations|entretien|entretiens|entrevue|audience|tête-à-tête|face-à-face|aparté|apartés|séance de travail|séance de discussions|réunion|réunion de travail|rencontre bilatérale|rencontres bilatérales|entretiens bilatéraux|entretien téléphonique|appel téléphonique|visioconférence|sommet|réunion trilatérale|rencontre trilatérale|conférence de presse conjointe|conférence de presse commune|point de presse conjoint|échange téléphonique|échanges téléphoniques|conversation téléphonique|communication téléphonique|coup de téléphone|coup de fil|table ronde|déjeuner de travail|dîner de travail|petit-déjeuner de travail|réunion plénière|conclave|réunion tripartite|rencontre tripartite|réunion ministérielle|réunion bilatérale|réunion(s) de haut niveau|conciliabule|liaison vidéo|lien vidéo|réunions|entrevues|audiences|sommets|au bout du fil|au téléphone|par téléphone|en visioconférence|par visioconférence',
    { kind: 'meeting' },
  ],
  ['pourparlers|discussions|discussion', { kind: 'meeting', parley: true }],
  ['session', { kind: 'meeting', weak: true }],
  [
    'commission mixte|dialogue|commission militaire mixte|comité militaire mixte|dialogue stratégique|dialogue de défense|dialogue de politique de défense|comité mixte|comité conjoint|groupe de travail|groupe de travail conjoint|groupe de travail mixte|commission mixte de défense|commission mixte de coopération militaire|commission militaire|commission mixte militaire|consultations|consultations politico-militaires|comité de coordination|réunion de la commission mixte|comité militaire conjoint|comité directeur|comité stratégique|haut comité|haut comité stratégique|mécanisme de sécurité|mécanisme de consultation|mécanisme de dialogue|comité de pilotage|comité de suivi|commission intergouvernementale|grande commission mixte|comité de défense|réunions d’état-major|commission militaire conjointe|commission conjointe|commission mixte permanente|commission bilatérale|comité bilatéral|comité mixte de défense|comité mixte de coopération|sous-commission|concertation stratégique|concertations stratégiques|dialogue militaire|dialogue politico-militaire|dialogue sécuritaire|dialogue bilatéral|réunion d’état-major|pourparlers d’état-major|entretiens d’état-major|conseil de coopération|groupe mixte|groupe d’experts conjoint|commission de défense|comité de haut niveau|consultations bilatérales|groupe de coopération|comité technique mixte|comité militaire|conseil conjoint|haute commission mixte|haut comité mixte|comité de coopération|comité paritaire|commission de coopération militaire|commission technique mixte|comité mixte permanent|réunion de la commission',
    { kind: 'consultation' },
  ],
  [
    'attaché de défense|attaché militaire|poste d’attaché|poste d’attaché de défense|bureau d’attaché|mission de défense|bureau de l’attaché militaire|bureau de l’attaché de défense|attachée de défense|attachée militaire|attachés de défense|attachés militaires|attaché naval|attaché de l’air|attaché de l’armée de terre|attaché des forces armées|attaché militaire adjoint|attaché de défense adjoint|attaché de sécurité intérieure|attaché d’armement|attaché de police',
    { kind: 'attache', weak: true },
  ],
  [
    'base militaire|base navale|base aérienne|bases militaires|bases|base|garnison|point d’appui|emprise(s)|installation militaire|installations militaires|facilités militaires|base logistique|base avancée|base opérationnelle|base permanente|base de drones|base arrière|base de ravitaillement|base de soutien|base d’appui|base interarmées|avant-poste|centre logistique|plateforme logistique|dépôt logistique|installations portuaires|station d’écoute|station radar|site militaire|sites militaires|camp militaire|camps militaires|enceinte militaire|emprises militaires|bases navales|bases aériennes|base aéronavale|base logistique permanente|pôle logistique',
    { kind: 'basing', weak: true },
  ],
  [
    'opération|opération conjointe|opérations conjointes|patrouille conjointe|patrouilles conjointes|opération militaire conjointe|patrouilles communes|patrouille commune|groupe opérationnel|force opérationnelle|opération commune|opérations communes|patrouille(s) mixte(s)|patrouille(s) navale(s) conjointe(s)|patrouille(s) aérienne(s) conjointe(s)|patrouille(s) maritime(s) conjointe(s)|patrouille(s) terrestre(s) conjointe(s)|patrouille(s) coordonnée(s)|patrouille(s) aérienne(s)|patrouille(s) navale(s)|patrouille(s) maritime(s)|vol(s) de patrouille|offensive conjointe|opération(s) coordonnée(s)|opération(s) bilatérale(s)|opération(s) binationale(s)|opération(s) combinée(s)|opération(s) navale(s) conjointe(s)|opération(s) aérienne(s) conjointe(s)|ratissage(s) conjoint(s)|mission conjointe|force conjointe|raid(s) conjoint(s)|opération(s) transfrontalière(s)|opération(s) mixte(s)',
    { kind: 'operation', weak: true },
  ],
  [
    'contingent de la paix|casques bleus|soldats de la paix|mission de l’ONU|mission de l’Union africaine|mission de paix|missions de paix|mission de maintien de la paix|missions de maintien de la paix|opération de maintien de la paix|opérations de maintien de la paix|opérations de paix|force onusienne|mission onusienne|force des Nations unies|mission des Nations unies|FNUOD|MINUAD|FISNUA|UNISFA|MINURSO|ONUST|KFOR|EUFOR|FMO|force multinationale et observateurs|mission onusienne en|mission multinationale|mission multinationale d’appui à la sécurité|mission multinationale de soutien à la sécurité|mission de la SADC|mission de la CEDEAO|mission africaine|mission de l’UA|mission des Nations unies|missions onusiennes|missions de l’ONU|missions des Nations unies|force intérimaire|force intérimaire des Nations unies|Casques bleus|force de maintien de la paix|opération onusienne|forces de maintien de la paix|force de paix|bataillon onusien|mission de stabilisation|mission de l’Union européenne',
    { kind: 'peacekeeping', weak: true },
  ],
  // missions of which the State is known
  ['FINUL|UNIFIL', { kind: 'peacekeeping', weak: true, at: 'LB' }],
  ['MINUSMA|MISMA', { kind: 'peacekeeping', weak: true, at: 'ML' }],
  ['MINUSCA|MISCA', { kind: 'peacekeeping', weak: true, at: 'CF' }],
  ['MONUSCO|SAMIDRC', { kind: 'peacekeeping', weak: true, at: 'CD' }],
  ['UNMISS|MINUSS', { kind: 'peacekeeping', weak: true, at: 'SS' }],
  ['AMISOM|ATMIS|AUSSOM', { kind: 'peacekeeping', weak: true, at: 'SO' }],
  ['MINUSTAH', { kind: 'peacekeeping', weak: true, at: 'HT' }],
  ['UNMIL|MINUL', { kind: 'peacekeeping', weak: true, at: 'LR' }],
  ['ONUCI', { kind: 'peacekeeping', weak: true, at: 'CI' }],
  ['EUFOR Althea', { kind: 'peacekeeping', weak: true, at: 'BA' }],
  ['SAMIM', { kind: 'peacekeeping', weak: true, at: 'MZ' }],
  ['UNFICYP', { kind: 'peacekeeping', weak: true, at: 'CY' }],
  ['RAMSI', { kind: 'peacekeeping', weak: true, at: 'SB' }],
  ['ECOMIG', { kind: 'peacekeeping', weak: true, at: 'GM' }],
  ['UNAMSIL', { kind: 'peacekeeping', weak: true, at: 'SL' }],
  [
    'places d’études|places de formation|places de stage|places|place d’études|bourses d’études|bourses de formation|bourses|contingent de places',
    { kind: 'training', weak: true },
  ],
  [
    'négociations|tractations|négociation|cycle de négociations|séance de négociations|ronde de négociations|marchandages|négocient|négocie|négociaient|négociait|négocieront|négociera',
    { kind: 'negotiation', weak: true },
  ],
  [
    'îlot|îlots|emprise(s)|camp|camps|caserne(s)|aéroport|aérodrome|terrain(s)|quartier(s)|site(s)|installation(s)|archipel|île(s)|port|concession|bâtiment(s) militaire(s)',
    { kind: 'transfer', weak: true, not: true },
  ],
  ['rétrocession|restitution|transfert|passation', { kind: 'transfer', weak: true }],
  [
    'cérémonie|cérémonies|commémoration(s)|défilé|défilé militaire|prise d’armes|parade|parade militaire|dépôt de gerbe(s)|hommage|remise de décorations|remise de médailles|festivités|cérémonial',
    { kind: 'ceremony', weak: true },
  ],
];

const VERBS: readonly (readonly [Doing, string])[] = [
  ['receive', 'recevoir|réceptionner'],
  [
    'meet',
    'rencontrer|entretenir avec|réunir|conférer avec|discuter avec|retrouver|échanger avec|dialoguer avec|converser avec|téléphoner à|faire le point avec|tenir une réunion avec|tenir une séance de travail avec|avoir un entretien avec|avoir des entretiens avec|avoir une rencontre avec|avoir une entrevue avec|avoir un échange avec|avoir des échanges avec|échanger par téléphone|échanger au téléphone|parler au téléphone avec|appeler au téléphone|joindre au téléphone|tenir un tête-à-tête avec|croiser',
  ],
  [
    'confer',
    'entretenir|discuter|échanger|conférer|dialoguer|converser|parler|évoquer|aborder|examiner|passer en revue|faire le point|débattre|concerter|travailler|traiter|pencher|attabler',
  ],
  ['visit', 'effectuer|visiter'],
  [
    'go',
    'rendre à|rendre au|rendre en|rendre aux|séjourner|arriver à|arriver au|arriver en|arriver aux|envoler|déplacer à|déplacer au|déplacer en|faire escale|atterrir à|rendre dans|rendre chez|rendre auprès|débarquer à|débarquer au|poser à|poser au|accoster à|accoster au|mouiller à|mouiller dans|mouiller au|amarrer à|amarrer au|amarrer dans|jeter l’ancre|relâcher à|relâcher au|faire étape|faire relâche|faire le déplacement|être en visite|être en déplacement|être en escale|être en tournée|faire route vers|atterrir au|atterrir en|gagner|entamer une visite|achever une visite|boucler une visite|séjourner en|aller à|aller au|aller en|partir pour|effectuer une visite|dépêcher une délégation|dépêcher une délégation militaire|envoyer une délégation|envoyer une délégation militaire|dépêcher un émissaire|entrer dans le port|faire son entrée|passer deux jours|passer trois jours|passer quatre jours|passer cinq jours|passer une semaine|passer quelques jours|passer la journée|passer 48 heures',
  ],
  [
    'hold',
    'tenir|dérouler|organiser|conduire|mener|coprésider|présider|réaliser|animer|exécuter|jouer|simuler|accomplir|siéger|tenir ses assises',
  ],
  ['train', 'former|entraîner|instruire|encadrer|dispenser|perfectionner|aguerrir'],
  ['study', 'étudier|recevoir une formation|apprendre'],
  [
    'number',
    'compter|atteindre|élever à|totaliser|chiffrer à|avoisiner|dépasser|être fort de|passer à|porter à|compter dans ses rangs|comprendre|se monter à|réunir|passer de|être passé de|grimper à|monter à|grossir',
  ],
  [
    'attend',
    'suivre|bénéficier de|bénéficier d’|fréquenter|rejoindre|intégrer|profiter de|poursuivre leurs études',
  ],
  [
    'deliver',
    'livrer|remettre|fournir|céder|acheminer|expédier|transférer|mettre à disposition|mettre à la disposition|doter|pourvoir|convoyer|parachuter|débloquer|équiper',
  ],
  [
    'give',
    'offrir|donner|faire don de|faire don d’|octroyer|faire cadeau de|faire cadeau d’|gratifier|allouer|accorder|attribuer|consentir',
  ],
  [
    'buy',
    'acheter|acquérir|procurer|porter acquéreur de|passer commande de|commander|prendre livraison de|faire l’acquisition de|faire l’acquisition d’|opter pour|passer commande d’|jeter son dévolu sur|louer auprès',
  ],
  ['sell', 'vendre|exporter'],
  ['lend', 'prêter|louer|mettre en location'],
  [
    'deploy',
    'déployer|envoyer|dépêcher|projeter|positionner|prépositionner|stationner|détacher|affecter|acheminer|amener|aéroporter',
  ],
  [
    'stay',
    'combattre|opérer|intervenir|patrouiller|stationner|rester|maintenir|baser|demeurer|servir|cantonner|séjourner|être stationné|être basé|être déployé|être cantonné|être présent|être relevé|être relayé',
  ],
  ['quit', 'quitter|partir de|plier bagage|rentrer de|lever le camp|repartir de|se retirer|évacuer'],
  [
    'leave',
    'retirer|évacuer|rapatrier|désengager|fermer|replier|faire ses adieux|tourner les talons|mettre un terme à la présence|mettre fin à la présence',
  ],
  [
    'take_part',
    'participer|prendre part|réunir|rassembler|mobiliser|impliquer|engager|joindre|regrouper|associer|aligner|prendre part à|entraîner ensemble|côtoyer|mettre en œuvre|impliquer',
  ],
  [
    'begin',
    'débuter|commencer|lancer|inaugurer|ouvrir|démarrer|entamer|donner le coup d’envoi|enclencher|étrenner',
  ],
  ['end', 'achever|terminer|clôturer|prendre fin|conclure|boucler|clore|refermer'],
  ['continue', 'poursuivre|reprendre|durer'],
  [
    'appoint',
    'nommer|accréditer|présenter ses lettres|présenter sa lettre|remettre ses lettres|présenter les copies|entrer en fonction|entrer en fonctions|prendre ses quartiers|désigner|succéder à|recevoir l’agrément|affecter|représenter|lettres de créance|lettres d’accréditation',
  ],
  [
    'transfer',
    'transférer|rétrocéder|restituer|revenir|rendre à|remettre les clés|remettre|céder|retourner|remettre officiellement',
  ],
  ['host', 'accueillir|abriter|héberger|servir de cadre|servir de base|être le siège|être l’hôte|être hôte'],
  ['keep', 'disposer de|disposer d’|posséder|conserver|exploiter|détenir'],
  ['build', 'installer|établir|implanter|construire|bâtir|aménager'],
];

export const doings: PhraseList<'doing'> = [
  ['se former|s’entraîner|se perfectionner|s’instruire', { doing: 'study', tense: 'infinitive' }],
  ['se forment|se formeront|se perfectionnent', { doing: 'study', tense: 'present' }],
  ['a une base|ont une base|a des bases|a sa base', { doing: 'keep', tense: 'present' }],
  ...VERBS.flatMap(([doing, verbs]) => verbLines(verbs, (tense) => ({ doing, tense }))),
  [
    'formation|formations|entraînement|entraînements|formé(e/s/es) à|stage|stages|scolarité|cours|cursus|études|apprentissage|instruction|perfectionnement|conversion|transformation opérationnelle|recyclage',
    { doing: 'train', tense: 'noun' },
  ],
  [
    'don|dons|donation|remise|livraison|livraisons|cession|cadeau|fourniture',
    { doing: 'deliver', tense: 'noun' },
  ],
  ['réception', { doing: 'receive', tense: 'noun' }],
  ['vente|ventes', { doing: 'sell', tense: 'noun' }],
  ['achat|achats|commande|contrat d’achat|acquisition|acquisitions', { doing: 'buy', tense: 'noun' }],
  [
    'achevé leur formation|bénéficié d’une formation|bénéficié de la formation|terminé leur formation|reçu une formation',
    { doing: 'study', tense: 'participle' },
  ],
  [
    'ont été formés|diplômés|sont formés|sortis de|bourses de formation',
    { doing: 'train', tense: 'participle' },
  ],
  ['a lieu|ont lieu', { doing: 'hold', tense: 'present' }],
  ['aura lieu|auront lieu', { doing: 'hold', tense: 'future' }],
  ['aurait lieu|auraient lieu', { doing: 'hold', tense: 'conditional' }],
  ['a eu lieu|ont eu lieu|avait eu lieu|avaient eu lieu|eut lieu', { doing: 'hold', tense: 'past' }],
  ['ait lieu|avoir lieu', { doing: 'hold', tense: 'infinitive' }],
  [
    'il n’y aura pas de|il n’y aura pas d’|il n’y aura aucun|il n’y a pas de|il n’y a aucun',
    { doing: 'stay', tense: 'present' },
  ],
  [
    'il n’y aura plus de|il n’y aura plus d’|il n’y aura bientôt plus de',
    { doing: 'leave', tense: 'future' },
  ],
  ['se trouver', { doing: 'stay', tense: 'infinitive' }],
  ['se trouvent|se trouve|se trouvaient', { doing: 'stay', tense: 'present' }],
  ['envoi|déploiement|présence|projection', { doing: 'deploy', tense: 'noun' }],
  ['stationnement|installation|implantation', { doing: 'deploy', tense: 'noun' }],
  ['retrait|départ|désengagement|fermeture|évacuation', { doing: 'leave', tense: 'noun' }],
  [
    'présent|présents|toujours présentes|forces présentes|troupes présentes|unités présentes|mandat|en poste|stationnés|stationnées',
    { doing: 'stay', tense: 'participle' },
  ],
  ['plier bagage|faire leurs valises|faire ses valises', { doing: 'leave', tense: 'infinitive' }],
  [
    'sont partis|est parti|sont parties|partis à|venu à|venu au|venu en|venus à|venus au|venus en|venue à|est venu|sont venus|est arrivé|sont arrivés|s’y est rendu|s’y est rendue|s’y sont rendus|s’y sont rendues|y est arrivé|y est arrivée|y sont arrivés|y a fait escale|y ont fait escale',
    { doing: 'go', tense: 'participle' },
  ],
  ['partiront|partira|viendra|viendront|s’y rendra|s’y rendront', { doing: 'go', tense: 'future' }],
  [
    'est attendu à|est attendu au|est attendu en|est attendue à|est attendue au|est attendue en|sont attendus à|sont attendus au|sont attendus en|est attendu dans|doit se rendre à|doit se rendre au|doit se rendre en|doit arriver à|devrait se rendre à|devrait se rendre au|devrait se rendre en',
    { doing: 'go', tense: 'future' },
  ],
  ['a promis|ont promis|avait promis|promet|promettent|promettait', { doing: 'give', tense: 'future' }],
  [
    'seront relevés|sera relevé|sera relevée|seront relevées|seront relayés',
    { doing: 'stay', tense: 'future' },
  ],
  ['ont été relevés|a été relevé|a été relevée', { doing: 'stay', tense: 'participle' }],
  ['partent|s’y rend|s’y rendent|y séjourne|y séjournent', { doing: 'go', tense: 'present' }],
  [
    'pris ses fonctions|prend ses fonctions|prendra ses fonctions|promu|promue|désigné|désignée|élu|élue',
    { doing: 'appoint', tense: 'participle' },
  ],
  ['inscrit(e/s/es)|admis(e/es)|scolarisé(e/s/es)', { doing: 'study', tense: 'participle' }],
];

export const personnel: PhraseList<'personnel'> = [
  [
    'cadets|stagiaires|élèves|élèves officiers|élèves-officiers|élèves sous-officiers|étudiants|boursiers|élèves-pilotes|aspirants|élèves de l’école|saint-cyriens|étudiantes|élève(s) officier(s)|apprentis|cadettes|stagiaires militaires|pupilles|cadet|stagiaire|élève-officier',
    { trainee: true, pupil: true },
  ],
  ['aucun soldat|aucun militaire|aucune troupe|aucun homme', {}],
  [
    'citoyens|ressortissants|militaires|soldats|hommes|troupes|effectifs|éléments|forces|personnels|combattants|unités|marins|parachutistes|aviateurs|gendarmes|spécialistes|experts|contingent|bataillon|brigade|compagnie|détachement|forces armées|forces spéciales|commandos|légionnaires|tirailleurs|fantassins|chasseurs alpins|équipage(s)|techniciens|artilleurs|sapeurs|démineurs|policiers|nôtres|conseillers|mercenaires|armées|étrangers|étrangères|convoi|convois|colonne|escadre|escadrille|escadron|régiment|peloton|groupement|groupement tactique|détachements|contingents|bataillons|brigades|corps expéditionnaire|paras|bérets bleus|bérets rouges|blindés et hommes|garnison|réservistes|conscrits|artificiers|transmetteurs|sauveteurs|plongeurs|secouristes|sentinelles|gardes-côtes|gardes-frontières|gardes nationaux|garde-côtes|garde nationale|soldats et officiers|militaires du génie|soldates|femmes militaires|commando|tireurs d’élite|troupe|GI|Marines|marsouins|spahis',
    {},
  ],
  ['personnes|participants', { anybody: true }],
  ['casques bleus|soldats de la paix|contingent de la paix', { peace: true }],
  [
    'délégation|délégations|délégation militaire|délégation de haut niveau|délégation ministérielle|délégation militaire de haut rang|forte délégation|groupe d’officiers|délégation d’officiers|groupe de parlementaires|délégation parlementaire',
    { delegation: true },
  ],
  [
    'officiers|sous-officiers|officiers supérieurs|auditeurs|pilotes|recrues|médecins|aspirants|officiers d’état-major|infirmiers|élèves pilotes|jeunes|lycéens|diplômés|bacheliers|mécaniciens|officiers généraux|officiers subalternes|chefs de section|cadres militaires|sergents|lieutenants|capitaines|commandants|colonels|cadres|personnels médicaux|militaires stagiaires|apprenants|apprenties|formateurs stagiaires|officiers mariniers|contrôleurs aériens|commissaires|chirurgiens|interprètes|navigateurs|plongeurs démineurs|maîtres-chiens|officiers subalternes',
    { trainee: true },
  ],
  [
    'instructeurs|formateurs|conseillers militaires|moniteurs|instructeur|instructrices|mentors|coopérants militaires|coopérants|assistants techniques|encadreurs|formateurs militaires|équipe de formateurs|équipe mobile de formation',
    { trainer: true },
  ],
  ['observateurs|observateur', { observer: true }],
];

export const modes: PhraseList<'mode'> = [
  [
    'don|dons|don de|à titre gracieux|gracieusement|gratuitement|offert(e/s/es)|cession gracieuse|fait don|donation|gratuite|gratuit|à titre gratuit|sans avoir rien à débourser|aux frais',
    { mode: 'gift' },
  ],
  [
    'vente|vendu(e/s/es)|acheté(e/s/es)|achat|achats|acquis(e/es)|contrat|acquisition|commande',
    { mode: 'sale' },
  ],
  ['prêt|prêté(e/s/es)|location|loué(e/s/es)', { mode: 'loan' }],
];

export const materiel: PhraseList<'materiel'> = [
  [
    'véhicules|véhicule|véhicules blindés|véhicules tactiques|blindés|blindé|camions|camion|camions-citernes|avions|avions de combat|avions de chasse|avions de transport|avion de transport|avion|hélicoptères|hélicoptère|drones|drones armés|drone|aéronefs|aéronef|aéronefs sans pilote|radars|radar|matériel|matériels|matériel militaire|matériels militaires|matériel(s) de guerre|matériel de transmission|équipements|équipement|équipements militaires|équipement militaire|équipements de protection|armes|armes et munitions|armes et de munitions|armement|armements|armes légères|munitions|navires|navire|bâtiment de guerre|bâtiments de guerre|patrouilleur(s)|patrouilleur(s) maritime(s)|frégate(s)|corvette(s)|sous-marin(s)|missiles|missile|systèmes|système de défense aérienne|systèmes de défense aérienne|complexes antiaériens|batterie|batteries|batterie Patriot|chars|char|ambulances|ambulance|lot|gilets|gilets pare-balles|casques|pièces détachées|pièces de rechange|vedettes|vedette(s) rapide(s)|uniformes|chasseurs|obus|canons|obusiers|fusils|lunettes de vision nocturne|détecteurs de mines|hôpital de campagne|tentes|tentes d’hôpital|bateaux|embarcations|pick-up|motos|motocyclettes|engins|engins du génie|ordinateurs|médicaments|matériel médical|équipements médicaux|systèmes d’armes|matériel logistique|appareils|simulateur(s)|véhicule(s) tout-terrain|véhicule(s) de transport|véhicule(s) de l’avant blindé(s)|VAB|4x4|jeeps|autobus|bus|remorques|bulldozers|pelleteuses|ponts flottants|bateau(x)|vedette|chaloupe(s)|remorqueur(s)|dragueur(s) de mines|chasseur(s) de mines|garde-côtes|destroyer(s)|bâtiment(s) de soutien|navire(s)-hôpital|patrouilleur(s) hauturier(s)|patrouilleur(s) côtier(s)|bombardier(s)|avion(s) d’entraînement|avions-écoles|avion(s) ravitailleur(s)|avion(s) de patrouille|avion(s) de surveillance|avion-cargo|planeur(s)|appareil|engin(s) blindé(s)|blindés légers|char(s) de combat|obusier(s) automoteur(s)|canon(s) automoteur(s)|mortiers|roquettes|lance-roquettes|mitrailleuses|pistolets|grenades|torpilles|mines|explosifs|cartouches|balles|carburant|gasoil|rations|vivres|lits de camp|couvertures|kits|tenues|treillis|bottes|jumelles|viseurs|radios|postes radio|moyens de transmission|moyens de communication|caméras|scanners|brouilleurs|satellite|satellites|batteries de missiles|système(s) antiaérien(s)|système(s) sol-air|intercepteurs|laboratoire mobile|groupes électrogènes|moteurs|pièces|outillage|fournitures|moyens roulants|moyens aériens|matériel de protection|matériel de déminage|matériel informatique|matériel non létal|équipements non létaux|équipement médical|matériel de guerre|dispositifs|tonnes d’équipements|tonnes de matériel|aide militaire|prothèses|chiens|chevaux',
    {},
  ],
  [
    'TB2|Bayraktar TB2|Akıncı|Bayraktar|Rafale|Mirage|F-16|F-35|JF-17|Su-30|Su-35|MiG-29|Mi-8|Mi-17|Mi-24|Mi-35|C-130|C-295|A400M|Caesar|Mistral|Patriot|S-300|S-400|Bastion|Griffon|GM200|Javelin|Leopard|T-72|BTR|BMP|Grad|Iskander|Orlan|Shahed|Puma|Caracal|Gazelle|Casa|Gripen|Eurofighter|Typhoon|Tejas|Super Tucano|Embraer|Hürkuş|Kızılelma|Anka|Wing Loong|Mohajer|Heron|Hermes|Black Hawk|Chinook|Apache|Ecureuil|Alouette|Fennec|Dauphin|Cougar|NH90|Merlin|Dhruv|Cheetal|Dornier|Pilatus|L-39|L-159|C-27J|CN-235|An-26|An-32|Il-76|Yak-130|MiG|Sukhoï|Abrams|HIMARS|Himars|Stinger|NASAMS|Iris-T|Barak|Iron Dome|Spike|Pantsir|Tor|BrahMos|K2|K9|VAB|VBMR|Bastion|Cobra|Kirpi|Ejder|Otokar|Hummer|Humvee|MRAP|Toyota|Land Cruiser|Kalachnikov|AK-47|AK-103|FAMAS|HK416',
    {},
  ],
];

export const institutions: PhraseList<'institution'> = [
  [
    'académie(s)|école(s)|université|universités|centre|institut|instituts|collège|collèges|écoles de l’OTAN|École de guerre|académies militaires|écoles militaires|école militaire|académie militaire|centres|établissements militaires|établissements d’enseignement militaire|écoles supérieures militaires|centres de formation|centre de formation|centre d’entraînement|centre de maintien de la paix|prytanée|lycée militaire|facultés|faculté|établissement(s)|École militaire|Prytanée|polytechnique|école de guerre|collège de défense|Collège de défense|école d’état-major|école d’application|École d’application|école de l’air|École de l’air|école navale|École navale|centre d’instruction|base école|base-école|lycée(s) militaire(s)|gymnase militaire|école des sous-officiers|Saint-Cyr|Sandhurst|West Point|académie de police|institut de défense',
    {},
  ],
];

/** Function words that matter to what is done together, beside those of `words.ts`. */
export const activityMarkers: PhraseList<'marker'> = [
  ['veut|veulent|voudrait|voudraient', { markers: ['plan'] }],
  [
    's’apprête|s’apprêtent|s’apprêtait|inscrit au calendrier|inscrits au calendrier|inscrite au programme|inscrits au programme|au programme|à l’agenda|programmé(e/s/es)|en préparation|dans les cartons|se prépare à|se préparent à|s’engage à|s’engagent à|s’est engagé à|promet de|promettent de|ambitionne de|compte|comptent|entend|entendent|projette de|projettent de|se propose de|se proposent de',
    { markers: ['plan'] },
  ],
  ['suspension|gel|interruption|annulation|report', { markers: ['postponed'] }],
  [
    'annulé|annulée|annulés|annulées|suspendues|suspendus|reportées|gelé|gelés|gelées|interrompue|interrompus|interrompues|interrompu',
    { markers: ['postponed'] },
  ],
  [
    'les deux voisins|deux voisins|des deux voisins|les deux alliés|deux alliés|les deux marines|deux marines|les deux délégations|deux délégations|les deux ministères|deux ministères',
    { markers: ['both'] },
  ],
  [
    'contraire à la réalité|contraires à la réalité|ne correspond pas à la réalité|ne correspondent pas à la réalité|ne correspondaient pas à la réalité|infondé|infondée|infondés|infondées|sans fondement|dénué de tout fondement|dénuées de tout fondement|mensonger|mensongère|mensongères|fausses informations|fausse information|fausses nouvelles|inexact|inexactes|démenti catégorique|pure invention',
    { markers: ['untrue'] },
  ],
  [
    'n’exclut pas|n’excluent pas|n’est pas exclu|n’est pas à exclure|n’écarte pas|n’écartent pas',
    { markers: ['not_excluded'] },
  ],
  [
    'intérêt à|intéressé à|intéressés à|l’intérêt de|intérêt du|intéressé par|souhaiterait|aimerait|proposé de|a proposé|offre de|s’est dit prêt',
    { markers: ['proposal'] },
  ],
  ['pourront|puisse|puissent|permettrait', { markers: ['possibility'] }],
  [
    'aucune clause de ce genre|aucune disposition de ce genre|rien de tel|aucune clause en ce sens',
    { markers: ['untrue', 'negation'] },
  ],
  ['eux|elles', { markers: ['pronoun'] }],
  ['accuse|accusent|accusait|accusé|accusés', { markers: ['hearsay'] }],
  ['personne n’|personne ne', { markers: ['negation'] }],
  [
    'hors du pays|à l’extérieur du pays|africains|africaines|arabes|internationaux|internationales|francophones|de pays alliés|de pays amis|de pays partenaires',
    { markers: ['abroad'] },
  ],
  ['prié de|priés de|priées de|sommé de|sommés de|tenus de', { markers: ['plan'] }],
];
