// The words of the programme's closed lists, French and English.
import { both, type Label } from '../vocabulary/labels/label.ts';
import type { ActivityState } from './activities/activity.ts';
import type {
  ActivityKind,
  ExerciseType,
  Level,
  LineOutcome,
  PhaseType,
  ReasonCode,
  StateRole,
} from './activities/kinds.ts';
import type { CONDITION_NAMES } from './basis/finding.ts';
import type { Verdict } from './basis/verdicts.ts';
import type { BookingState, FacilityKind } from './bookings/facility.ts';
import type { CostCategory, CostLineState } from './costs/cost.ts';
import type { PlanState } from './plans/plan.ts';
import type { Measure, SeatState } from './training/training.ts';

const activityKind = {
  exercise: both('exercice', 'exercise'),
  course: both('stage', 'course'),
  visit: both('visite', 'visit'),
  talks: both('entretiens', 'talks'),
  consultation: both('consultations', 'consultation'),
  commissionSession: both('session de commission', 'commission session'),
  expertExchange: both('échange d’experts', 'exchange of experts'),
  conference: both('conférence', 'conference'),
  observation: both('observation d’exercice', 'observation of an exercise'),
  areaUse: both('usage d’un terrain', 'use of a range'),
  portCall: both('escale', 'port call'),
  overflight: both('survol', 'overflight'),
  transit: both('transit', 'transit'),
  exchangePost: both('poste d’échange', 'exchange post'),
  research: both('recherche', 'research'),
  medical: both('médecine', 'medicine'),
  cultural: both('culture', 'culture'),
  sport: both('sport', 'sport'),
  delivery: both('livraison', 'delivery'),
  deployment: both('déploiement', 'deployment'),
  peacekeeping: both('maintien de la paix', 'peacekeeping'),
  withdrawal: both('retrait', 'withdrawal'),
  basing: both('stationnement', 'basing'),
  attache: both('attaché de défense', 'defence attaché'),
  ceremony: both('cérémonie', 'ceremony'),
  information: both('échange d’informations', 'exchange of information'),
  operation: both('opération', 'operation'),
} satisfies Record<ActivityKind, Label>;

const activityState = {
  proposed: both('proposée', 'proposed'),
  planned: both('planifiée', 'planned'),
  confirmed: both('confirmée', 'confirmed'),
  underway: both('en cours', 'under way'),
  held: both('tenue', 'held'),
  reported: both('rendue compte', 'reported'),
  closed: both('close', 'closed'),
  postponed: both('reportée', 'postponed'),
  cancelled: both('annulée', 'cancelled'),
  declined: both('déclinée', 'declined'),
  notHeld: both('non tenue', 'not held'),
} satisfies Record<ActivityState, Label>;

const activityAct = {
  plan: both('planifier', 'plan'),
  decline: both('décliner', 'decline'),
  confirm: both('confirmer', 'confirm'),
  start: both('commencer', 'start'),
  hold: both('constater la tenue', 'record as held'),
  recordNotHeld: both('constater la non-tenue', 'record as not held'),
  report: both('rendre compte', 'report'),
  close: both('clore', 'close'),
  postpone: both('reporter', 'postpone'),
  replan: both('replanifier', 'plan again'),
  cancel: both('annuler', 'cancel'),
  reinstate: both('rétablir', 'reinstate'),
  correctToNotHeld: both('corriger : non tenue', 'correct to not held'),
} satisfies Record<string, Label>;

const exerciseType = {
  field: both('sur le terrain', 'field'),
  liveFire: both('à tir réel', 'live fire'),
  commandPost: both('de poste de commandement', 'command post'),
  computerAssisted: both('assisté par ordinateur', 'computer-assisted'),
  tableTop: both('sur table', 'table-top'),
  tacticalSpecial: both('tactique spécial', 'tactical-special'),
  operationalTactical: both('opérationnel-tactique', 'operational-tactical'),
} satisfies Record<ExerciseType, Label>;

const phaseType = {
  initialPlanning: both('planification initiale', 'initial planning'),
  mainPlanning: both('planification principale', 'main planning'),
  finalPlanning: both('planification finale', 'final planning'),
  siteSurvey: both('reconnaissance', 'site survey'),
  deployment: both('déploiement', 'deployment'),
  conduct: both('conduite', 'conduct'),
  liveFire: both('tir réel', 'live fire'),
  visitorsDay: both('journée des visiteurs', 'visitors’ day'),
  closing: both('clôture', 'closing'),
  redeployment: both('redéploiement', 'redeployment'),
  afterAction: both('retour d’expérience', 'after-action'),
} satisfies Record<PhaseType, Label>;

const stateRole = {
  host: both('hôte', 'host'),
  sender: both('envoi', 'sender'),
  participant: both('participant', 'participant'),
  observer: both('observateur', 'observer'),
  organiser: both('organisateur', 'organiser'),
  third: both('tiers', 'third'),
} satisfies Record<StateRole, Label>;

const level = {
  headOfState: both('chef d’État', 'head of State'),
  headOfGovernment: both('chef du gouvernement', 'head of government'),
  minister: both('ministre', 'minister'),
  deputyMinister: both('vice-ministre', 'deputy minister'),
  chiefOfDefence: both('chef d’état-major', 'chief of defence'),
  serviceChief: both('chef d’armée', 'service chief'),
  general: both('général', 'general'),
  expert: both('experts', 'experts'),
  unit: both('unités', 'units'),
} satisfies Record<Level, Label>;

const outcome = {
  done: both('fait', 'done'),
  partly: both('en partie', 'partly'),
  postponed: both('reporté', 'postponed'),
  cancelled: both('annulé', 'cancelled'),
  carriedOver: both('reconduit', 'carried over'),
  replaced: both('remplacé', 'replaced'),
  notDone: both('non fait', 'not done'),
  unknown: both('inconnu', 'unknown'),
} satisfies Record<LineOutcome, Label>;

const reasonCode = {
  weather: both('météo', 'weather'),
  budget: both('budget', 'budget'),
  operations: both('opérations', 'operations'),
  political: both('politique', 'political'),
  medical: both('médical', 'medical'),
  facility: both('installation', 'facility'),
  legalBasis: both('base juridique', 'legal basis'),
  clearance: both('autorisation', 'clearance'),
  nomination: both('désignation', 'nomination'),
  other: both('autre', 'other'),
} satisfies Record<ReasonCode, Label>;

const verdict = {
  covered: both('couverte', 'covered'),
  partlyCovered: both('couverte en partie', 'partly covered'),
  coveredByCompletion: both('couverte jusqu’à l’achèvement', 'covered to completion'),
  coveredProvisionally: both('couverte provisoirement', 'covered provisionally'),
  coveredIfRenewed: both('couverte si reconduit', 'covered if renewed'),
  individualPermission: both('autorisation individuelle', 'individual permission'),
  nonBindingOnly: both('texte non contraignant seul', 'non-binding text only'),
  residualClauseOnly: both('clause résiduelle seule', 'residual clause only'),
  arguable: both('défendable', 'arguable'),
  unknown: both('inconnu', 'unknown'),
  signedNotInForce: both('signé, pas en vigueur', 'signed, not in force'),
  suspended: both('suspendu', 'suspended'),
  expired: both('expiré', 'expired'),
  denounced: both('dénoncé', 'denounced'),
  superseded: both('remplacé', 'superseded'),
  notCoveredForm: both('forme non couverte', 'form not covered'),
  notCoveredPlace: both('lieu non couvert', 'place not covered'),
  outsideLimit: both('hors limite', 'outside a limit'),
  notCoveredDomain: both('domaine non couvert', 'domain not covered'),
  excludedExpressly: both('exclue expressément', 'expressly excluded'),
  noAgreementOnFile: both('aucun accord au registre', 'no agreement on file'),
} satisfies Record<Verdict, Label>;

const condition = {
  statusOfForces: both('statut des forces', 'status of forces'),
  implementingArrangement: both('arrangement d’application', 'implementing arrangement'),
  planLine: both('ligne du plan signé', 'line of the signed plan'),
  thirdStateConsent: both('accord pour personnel tiers', 'consent to third-State personnel'),
  priorNotice: both('préavis', 'prior notice'),
  internalAuthorisation: both('autorisation interne', 'internal authorisation'),
  classifiedInformation: both('informations protégées', 'classified information'),
  weapons: both('armes et munitions', 'weapons and ammunition'),
  clearance: both('autorisation', 'clearance'),
} satisfies Record<(typeof CONDITION_NAMES)[number], Label>;

const facilityKind = {
  range: both('champ de tir', 'range'),
  trainingArea: both('terrain d’entraînement', 'training area'),
  airspace: both('espace aérien', 'airspace'),
  airfield: both('aérodrome', 'airfield'),
  port: both('port', 'port'),
  barracks: both('caserne', 'barracks'),
  simulator: both('simulateur', 'simulator'),
  school: both('école', 'school'),
  medical: both('médical', 'medical'),
} satisfies Record<FacilityKind, Label>;

const bookingState = {
  hold: both('retenu', 'held for a moment'),
  requested: both('demandé', 'requested'),
  acknowledged: both('accusé réception', 'acknowledged'),
  inQueue: both('en attente', 'in queue'),
  earmarked: both('prévu', 'earmarked'),
  allocated: both('attribué', 'allocated'),
  active: both('en usage', 'in use'),
  completed: both('achevé', 'completed'),
  refused: both('refusé', 'refused'),
  cancelled: both('annulé', 'cancelled'),
  released: both('libéré', 'released'),
  expired: both('périmé', 'expired'),
  noShow: both('non utilisé', 'no show'),
} satisfies Record<BookingState, Label>;

const costCategory = {
  travelInternational: both('voyage international', 'international travel'),
  travelLocal: both('déplacements sur place', 'local travel'),
  lodging: both('logement', 'lodging'),
  meals: both('repas', 'meals'),
  allowances: both('indemnités', 'allowances'),
  salaries: both('soldes', 'salaries'),
  insurance: both('assurance', 'insurance'),
  medicalEmergency: both('soins d’urgence', 'emergency care'),
  medicalOther: both('autres soins', 'other care'),
  evacuation: both('évacuation', 'evacuation'),
  tuition: both('frais de scolarité', 'tuition'),
  materials: both('fournitures', 'materials'),
  facilityUse: both('usage d’installations', 'use of facilities'),
  ammunition: both('munitions', 'ammunition'),
  fuel: both('carburant', 'fuel'),
  maintenance: both('entretien', 'maintenance'),
  transport: both('transport', 'transport'),
  customs: both('douane', 'customs'),
  interpretation: both('interprétation', 'interpretation'),
  officialEvents: both('réceptions', 'official events'),
  repatriation: both('rapatriement', 'repatriation'),
  damage: both('dommages', 'damage'),
  investigation: both('enquête', 'investigation'),
  administration: both('administration', 'administration'),
  other: both('autre', 'other'),
} satisfies Record<CostCategory, Label>;

const costLineState = {
  planned: both('prévu', 'planned'),
  committed: both('engagé', 'committed'),
  incurred: both('encouru', 'incurred'),
  invoiced: both('facturé', 'invoiced'),
  settled: both('réglé', 'settled'),
  waived: both('abandonné', 'waived'),
  disputed: both('contesté', 'disputed'),
  writtenOff: both('passé en perte', 'written off'),
} satisfies Record<CostLineState, Label>;

const planState = {
  draft: both('projet', 'draft'),
  exchanged: both('échangé', 'exchanged'),
  agreed: both('convenu', 'agreed'),
  signed: both('signé', 'signed'),
  inExecution: both('en exécution', 'in execution'),
  reported: both('rendu compte', 'reported'),
  closed: both('clos', 'closed'),
  withdrawn: both('retiré', 'withdrawn'),
  superseded: both('remplacé', 'superseded'),
} satisfies Record<PlanState, Label>;

const seatState = {
  open: both('ouverte', 'open'),
  nominated: both('désignée', 'nominated'),
  accepted: both('acceptée', 'accepted'),
  rejected: both('rejetée', 'rejected'),
  waitlisted: both('en attente', 'waiting'),
  confirmed: both('confirmée', 'confirmed'),
  enrolled: both('inscrite', 'enrolled'),
  graduated: both('diplômée', 'graduated'),
  failed: both('échec', 'failed'),
  leftMedical: both('départ médical', 'left, medical'),
  leftDisciplinary: both('départ disciplinaire', 'left, disciplinary'),
  recalled: both('rappelée', 'recalled'),
  withdrawn: both('retirée', 'withdrawn'),
  noShow: both('non présentée', 'no show'),
} satisfies Record<SeatState, Label>;

const measure = {
  intake: both('entrées', 'intake'),
  stock: both('effectif', 'stock'),
  graduates: both('diplômés', 'graduates'),
  cumulative: both('cumul', 'cumulative'),
  capacity: both('capacité', 'capacity'),
  share: both('part', 'share'),
  offered: both('places offertes', 'offered'),
} satisfies Record<Measure, Label>;

const standing = {
  never: both('jamais exercé', 'never exercised'),
  dormant: both('en sommeil', 'dormant'),
  active: both('actif', 'active'),
  unknown: both('inconnu', 'unknown'),
} satisfies Record<string, Label>;

export const PROGRAMME_LABELS: Record<string, Record<string, Label>> = {
  activityKind,
  activityState,
  activityAct,
  exerciseType,
  phaseType,
  stateRole,
  level,
  outcome,
  reasonCode,
  verdict,
  condition,
  facilityKind,
  bookingState,
  costCategory,
  costLineState,
  planState,
  seatState,
  measure,
  standing,
};
