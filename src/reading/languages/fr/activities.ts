// French words for what is done together: exercises, visits, meetings, training, deliveries, deployments.
import type { Doing, PhraseList } from '../language.ts';
import { verbLines } from './conjugate.ts';

export const activities: PhraseList<'activity'> = [
  [
    'exercice(s)|exercice militaire|exercices militaires|exercice(s) conjoint(s)|exercices militaires conjoints|exercice naval|exercice aérien|manœuvres|manœuvres conjointes|manœuvres militaires|exercice aéronaval|exercice tactique|manœuvre|exercice multinational|exercice de poste de commandement|entraînement conjoint|exercice opérationnel-tactique',
    { kind: 'exercise' },
  ],
  [
    'visite|visite officielle|visite de travail|visite d’État|visite d’amitié|déplacement|voyage|séjour|voyage officiel|tournée|escale',
    { kind: 'visit' },
  ],
  [
    'rencontre|conversation|conversations|entretien|entretiens|entrevue|audience|tête-à-tête|séance de travail|réunion|réunion de travail|pourparlers|discussions|rencontre bilatérale|entretien téléphonique|sommet|réunion trilatérale',
    { kind: 'meeting' },
  ],
  ['session', { kind: 'meeting', weak: true }],
  [
    'commission mixte|dialogue|commission militaire mixte|comité militaire mixte|dialogue stratégique|dialogue de défense|comité mixte|comité conjoint|groupe de travail conjoint|commission mixte de défense|consultations|comité de coordination|réunion de la commission mixte|comité militaire conjoint|comité directeur|comité stratégique|haut comité',
    { kind: 'consultation' },
  ],
  [
    'stationnés|stationnement|troupes stationnées|soldats stationnés|forces stationnées',
    { kind: 'deployment', weak: true },
  ],
  [
    'attaché de défense|poste d’attaché|poste d’attaché de défense|bureau d’attaché',
    { kind: 'attache', weak: true },
  ],
  ['base militaire|base navale|base aérienne|bases militaires|base', { kind: 'basing', weak: true }],
  [
    'opération|opération conjointe|patrouille conjointe|patrouilles conjointes|opération militaire conjointe',
    { kind: 'operation', weak: true },
  ],
  ['contingent de la paix|casques bleus', { kind: 'peacekeeping', weak: true }],
  ['négociations|pourparlers', { kind: 'negotiation', weak: true }],
  ['cérémonie', { kind: 'ceremony', weak: true }],
];

const VERBS: readonly (readonly [Doing, string])[] = [
  ['receive', 'recevoir|accueillir'],
  ['meet', 'rencontrer|entretenir avec|réunir|entretenir'],
  ['visit', 'effectuer|visiter'],
  ['go', 'rendre à|rendre au|rendre en|rendre aux|séjourner|arriver à|arriver au|arriver en'],
  ['hold', 'tenir|dérouler|organiser|conduire|mener|coprésider'],
  ['train', 'former|entraîner|instruire|encadrer'],
  ['study', 'étudier|suivre|bénéficier de|bénéficier d’|recevoir une formation'],
  ['deliver', 'livrer|remettre|réceptionner|fournir|céder'],
  ['give', 'offrir|donner|faire don de|faire don d’'],
  ['sell', 'vendre|acheter|acquérir'],
  ['lend', 'prêter|louer'],
  ['deploy', 'déployer|envoyer|dépêcher'],
  ['stay', 'combattre|opérer|intervenir|patrouiller|stationner|rester|maintenir|baser'],
  ['leave', 'retirer|quitter|évacuer|rapatrier'],
  ['take_part', 'participer|prendre part|réunir|rassembler|mobiliser|impliquer|engager'],
  ['begin', 'débuter|commencer|lancer|ouvrir|démarrer|entamer'],
  ['end', 'achever|terminer|clôturer|prendre fin|conclure'],
  ['continue', 'poursuivre'],
  ['appoint', 'nommer|accréditer'],
  ['transfer', 'transférer|rétrocéder|restituer|revenir'],
];

export const doings: PhraseList<'doing'> = [
  ...VERBS.flatMap(([doing, verbs]) => verbLines(verbs, (tense) => ({ doing, tense }))),
  ['formation|formé(e/s/es) à|stage', { doing: 'train', tense: 'noun' }],
  [
    'don|dons|donation|remise|livraison|livraisons|cession|réception|cadeau',
    { doing: 'deliver', tense: 'noun' },
  ],
  ['vente|achat|commande|contrat d’achat|acquisition', { doing: 'sell', tense: 'noun' }],
  [
    'achevé leur formation|ont été formés|diplômés|sont formés|sortis de|bourses de formation|bénéficié d’une formation|bénéficié de la formation',
    { doing: 'train', tense: 'participle' },
  ],
  ['envoi|déploiement', { doing: 'deploy', tense: 'noun' }],
  ['retrait|départ|désengagement|fermeture', { doing: 'leave', tense: 'noun' }],
  ['présent(e/s/es)|mandat', { doing: 'stay', tense: 'participle' }],
  ['plier bagage|faire leurs valises|faire ses valises', { doing: 'leave', tense: 'infinitive' }],
  ['a vu|ont vu', { doing: 'meet', tense: 'participle' }],
  [
    'pris ses fonctions|prend ses fonctions|prendra ses fonctions|promu|promue|désigné|désignée|élu|élue',
    { doing: 'appoint', tense: 'participle' },
  ],
  ['inscrit(e/s/es)|admis(e/es)|passé(e/s/es) par', { doing: 'study', tense: 'participle' }],
];

export const personnel: PhraseList<'personnel'> = [
  [
    'citoyens|ressortissants|militaires|soldats|hommes|troupes|effectifs|éléments|forces|personnels|personnes|participants|combattants|casques bleus|unités|marins|parachutistes|aviateurs|gendarmes|spécialistes|experts',
    {},
  ],
  [
    'officiers|cadets|stagiaires|élèves|élèves officiers|élèves-officiers|sous-officiers|étudiants|élèves sous-officiers|officiers supérieurs|auditeurs|pilotes|boursiers|recrues|médecins',
    { trainee: true },
  ],
  ['instructeurs|formateurs|conseillers militaires', { trainer: true }],
  ['observateurs|observateur', { observer: true }],
];

export const modes: PhraseList<'mode'> = [
  [
    'don|don de|à titre gracieux|gracieusement|gratuitement|offert(e/s/es)|cession gracieuse|fait don|donation|gratuite|gratuit|à titre gratuit',
    { mode: 'gift' },
  ],
  ['vente|vendu(e/s/es)|acheté(e/s/es)|achat|acquis(e/es)|contrat|acquisition|commande', { mode: 'sale' }],
  ['prêt|prêté(e/s/es)|location|loué(e/s/es)', { mode: 'loan' }],
];

export const materiel: PhraseList<'materiel'> = [
  [
    'véhicules|véhicules blindés|blindés|camions|avions|hélicoptères|drones|radars|radar|matériel(s)|matériels militaires|équipements|équipement|armes|munitions|navires|patrouilleur(s)|frégate(s)|missiles|systèmes|chars|ambulances|lot|gilets|pièces détachées|matériel militaire|équipements militaires|vedettes|uniformes|avions de transport|chasseurs|avion',
    {},
  ],
];

export const institutions: PhraseList<'institution'> = [
  [
    'académie(s)|école(s)|université|centre|institut|collège|hôpital|écoles de l’OTAN|École de guerre|académies militaires|écoles militaires|centres',
    {},
  ],
];
