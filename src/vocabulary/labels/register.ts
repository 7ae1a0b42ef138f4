// How the facts, entities and calls for attention of the register are called in French and English.
import type { EntityKind, StatementFact } from '../statement.ts';
import { both, type Label } from './label.ts';

export const FACT_LABELS = {
  agreement: both('accord', 'agreement'),
  event: both('acte', 'act'),
  term: both('durée', 'term'),
  entry_rule: both('règle d’entrée en vigueur', 'entry-into-force rule'),
  cost: both('coûts', 'costs'),
  domains: both('domaines', 'domains'),
  activity: both('activité', 'activity'),
  person: both('personne', 'person'),
  claim: both('attribution', 'attribution'),
  document: both('document', 'document'),
  review: both('décision', 'decision'),
  identity: both('identité', 'identity'),
  pin: both('valeur retenue', 'value to show'),
  programme: both('programme', 'programme'),
  note: both('note', 'note'),
} satisfies Record<StatementFact, Label>;

export const ENTITY_LABELS = {
  agreement: both('accord', 'agreement'),
  act: both('acte', 'act'),
  person: both('personne', 'person'),
  activity: both('activité', 'activity'),
  document: both('document', 'document'),
  relation: both('relation', 'relation'),
  programme: both('programme', 'programme'),
  register: both('registre', 'register'),
} satisfies Record<EntityKind, Label>;

export const ATTENTION_LABELS = {
  noticeWindow: both('préavis', 'notice window'),
  renewal: both('reconduction', 'renewal'),
  expiry: both('échéance', 'expiry'),
  noticeOpens: both('préavis de nouveau possible', 'notice can be given again'),
  procedureLimit: both('délai légal', 'legal limit'),
  actAwaited: both('acte attendu', 'act awaited'),
  contradiction: both('contradiction', 'contradiction'),
  review: both('à vérifier', 'to review'),
  identity: both('identité à confirmer', 'identity to confirm'),
  confirmation: both('à confirmer', 'to confirm'),
  basis: both('base juridique', 'legal basis'),
} satisfies Record<string, Label>;
