// How kinds, subjects, clauses and sources of agreements are called in French and English.
import type { CostRuleKind, EntryRuleKind, Kind, RenewalKind, Subject } from '../codes.ts';
import type { ReviewState, SourceRank } from '../statement.ts';
import { both, type Label } from './label.ts';

export const KIND_LABELS = {
  agreement: both('accord', 'agreement'),
  treaty: both('traité', 'treaty'),
  framework: both('accord-cadre', 'framework agreement'),
  partnership: both('partenariat', 'partnership'),
  mou: both('mémorandum d’entente', 'memorandum of understanding'),
  protocol: both('protocole', 'protocol'),
  amendment: both('avenant', 'amendment'),
  convention: both('convention', 'convention'),
  exchange_letters: both('échange de lettres', 'exchange of letters'),
  declaration: both('déclaration', 'declaration'),
  statement: both('communiqué commun', 'joint statement'),
  loi: both('lettre d’intention', 'letter of intent'),
  technical_arrangement: both('arrangement technique', 'technical arrangement'),
  plan: both('plan', 'plan'),
  programme: both('programme', 'programme'),
  roadmap: both('feuille de route', 'roadmap'),
  minutes: both('procès-verbal', 'minutes'),
  sofa: both('accord sur le statut des forces', 'status-of-forces agreement'),
  contract: both('contrat', 'contract'),
} satisfies Record<Kind, Label>;

export const SUBJECT_LABELS = {
  mil_coop: both('coopération militaire', 'military cooperation'),
  defence_coop: both('coopération de défense', 'defence cooperation'),
  defence_pact: both('défense mutuelle', 'mutual defence'),
  mil_tech: both('coopération militaro-technique', 'military-technical cooperation'),
  mil_training: both('formation militaire', 'military training'),
  mil_medicine: both('médecine militaire', 'military medicine'),
  mil_finance: both('financement militaire', 'military finance'),
  def_industry: both('industrie de défense', 'defence industry'),
  info_security: both('protection des informations classifiées', 'protection of classified information'),
  sofa: both('statut des forces', 'status of forces'),
  basing: both('bases et stationnement', 'bases and stationing'),
  transit: both('transit', 'transit'),
  airspace: both('espace aérien', 'airspace'),
  exercise: both('exercices', 'exercises'),
  peacekeeping: both('maintien de la paix', 'peacekeeping'),
  counter_terror: both('lutte contre le terrorisme', 'counter-terrorism'),
  security: both('sécurité', 'security'),
  strategic: both('partenariat stratégique', 'strategic partnership'),
  arms_control: both('maîtrise des armements', 'arms control'),
  other: both('autre domaine', 'other field'),
} satisfies Record<Subject, Label>;

export const RENEWAL_LABELS = {
  tacit: both('tacite reconduction', 'tacit renewal'),
  express: both('reconduction expresse', 'express renewal'),
  none: both('sans reconduction', 'no renewal'),
  unspecified: both('reconduction, manière non précisée', 'renewal, manner not stated'),
} satisfies Record<RenewalKind, Label>;

export const ENTRY_RULE_LABELS = {
  last_notification_received: both(
    'réception de la dernière notification',
    'receipt of the last notification',
  ),
  last_notification_date: both('date de la dernière notification', 'date of the last notification'),
  nth_month_first_day: both('premier jour du énième mois', 'first day of the nth month'),
  deposit: both('dépôt des instruments', 'deposit of instruments'),
  exchange: both('échange des instruments', 'exchange of instruments'),
  signature: both('signature', 'signature'),
  publication: both('publication', 'publication'),
  provisional_application: both('application provisoire', 'provisional application'),
  fixed_date: both('date fixée', 'fixed date'),
} satisfies Record<EntryRuleKind, Label>;

export const COST_RULE_LABELS = {
  each_own: both('chacun ses frais', 'each bears its own'),
  sender: both('à la charge de l’envoyeur', 'borne by the sender'),
  host: both('à la charge de l’hôte', 'borne by the host'),
  owner: both('à la charge du propriétaire', 'borne by the owner'),
  reciprocity: both('réciprocité', 'reciprocity'),
  balance: both('solde', 'balance'),
  free: both('gratuit', 'free of charge'),
  amount: both('montant', 'amount'),
  budget_limits: both('dans la limite des budgets', 'within budget limits'),
  case_by_case: both('au cas par cas', 'case by case'),
  procedure_only: both('procédure seulement', 'procedure only'),
} satisfies Record<CostRuleKind, Label>;

export const RANK_LABELS = {
  'official-text': both('texte officiel', 'official text'),
  gazette: both('journal officiel', 'gazette'),
  parliament: both('parlement', 'parliament'),
  communique: both('communiqué', 'communiqué'),
  agency: both('agence', 'news agency'),
  press: both('presse', 'press'),
  unknown: both('source inconnue', 'unknown source'),
} satisfies Record<SourceRank, Label>;

export const REVIEW_LABELS = {
  proposed: both('à vérifier', 'to review'),
  accepted: both('accepté', 'accepted'),
  corrected: both('corrigé', 'corrected'),
  rejected: both('rejeté', 'rejected'),
} satisfies Record<ReviewState, Label>;
