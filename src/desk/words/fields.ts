// Fields of entries by name, in the reader's language.
import { both, type Label, type Language } from '../../vocabulary/labels/label.ts';

const FIELDS: Record<string, Label> = {
  parties: both('parties', 'parties'),
  agreementKind: both('désignation', 'designation'),
  subject: both('objet', 'subject'),
  title: both('titre', 'title'),
  dur: both('durée', 'duration'),
  renewal: both('reconduction', 'renewal'),
  period: both('durée de la reconduction', 'length of the renewal'),
  'notice.expiry': both('préavis avant l’échéance', 'notice before expiry'),
  'notice.any': both('préavis de dénonciation', 'notice of denunciation'),
  'effect.expiry': both('délai d’effet', 'delay of effect'),
  'effect.any': both('délai d’effet de la dénonciation', 'delay of effect of a denunciation'),
  survive: both('survie', 'survival'),
  entryRule: both('règle d’entrée en vigueur', 'entry-into-force rule'),
  date: both('date', 'date'),
  number: both('nombre', 'number'),
  edition: both('édition', 'edition'),
  phase: both('phase', 'phase'),
};

export const nameField = (field: string, language: Language): string => FIELDS[field]?.[language] ?? field;
