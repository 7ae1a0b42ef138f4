// What is new: documents received and what people recorded, newest first, as sentences with their links.
import type { Live } from '../register/entity.ts';
import { label } from '../vocabulary/labels.ts';
import type { Language } from '../vocabulary/labels/label.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import { nameEntries } from './name-entries.ts';
import { valueOf } from './shapes/sourced.ts';

export async function listRecent(desk: Desk, most: number, moment: Moment) {
  const lives = await desk.store.statements({
    facts: ['document', 'review', 'identity', 'pin', 'event'],
    newestFirst: true,
    limit: most * 6,
    ...(moment.knownOn !== undefined && { knownOn: moment.knownOn }),
  });
  const told = lives.filter(isNews).slice(0, most);
  const names = await nameEntries(
    desk,
    told.map(({ statement }) => aboutOf(statement.entityId, statement.value)),
    moment,
  );
  return told.flatMap((live) => {
    const { statement } = live;
    const about = names.get(aboutOf(statement.entityId, statement.value));
    return about ? [{ at: statement.recordedAt, text: say(live, moment.language), about }] : [];
  });
}

/** Documents, and whatever a person did; single claims of a document are told by the document. */
const isNews = ({ statement }: Live) => statement.fact === 'document' || statement.origin.by === 'person';

/** An act is news of its agreement. */
const aboutOf = (entityId: string, value: Live['value']): string => {
  const { of } = valueOf(value);
  return typeof of === 'string' && entityId.startsWith('act:') ? of : entityId;
};

function say({ statement, value }: Live, language: Language): string {
  const fields = valueOf(value);
  const word = (list: 'step' | 'review', code: unknown) => label(list, String(code ?? ''), language);
  if (statement.fact === 'document') return language === 'fr' ? 'Document reçu' : 'Document received';
  if (statement.fact === 'review')
    return `${language === 'fr' ? 'Affirmation' : 'Claim'} : ${word('review', fields['decision'])}`;
  if (statement.fact === 'event')
    return `${language === 'fr' ? 'Acte enregistré' : 'Act recorded'} : ${word('step', fields['step'])}`;
  if (statement.fact === 'identity') return language === 'fr' ? 'Identité décidée' : 'Identity decided';
  return language === 'fr' ? 'Valeur retenue' : 'Value chosen';
}
