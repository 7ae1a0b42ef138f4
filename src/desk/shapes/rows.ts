// Cards of the register as rows of lists.
import type { Card } from '../../register/card.ts';
import type { Json } from '../../vocabulary/statement.ts';
import type { Language } from '../../vocabulary/labels/label.ts';
import { dayShown } from './dates.ts';
import { stageNoteOf } from './stage-note.ts';
import { titleOf } from './titles.ts';
import type { PlacedAgreement } from '../snapshot.ts';

const text = (value: Json | undefined) => (typeof value === 'string' && value !== '' ? value : undefined);
const texts = (value: Json | undefined) => [value ?? []].flat().map(String);

/** Leaves out what is not there, so that a row holds only what is known. */
function known<T extends Record<string, unknown>>(row: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as never;
}
type Optional<T, K extends keyof T> = Omit<T, K> & { [P in K]?: Exclude<T[P], undefined> };

export function agreementRow(placed: PlacedAgreement, language: Language) {
  const { card, position } = placed;
  const row = known({
    id: card.id,
    title: titleOf(card, language),
    parties: card.states,
    kind: text(card.data['agreementKind']) ?? 'agreement',
    subject: text(card.data['subject']),
    signed: card.date,
    stage: position.stage as string,
    stageNote: stageNoteOf(placed),
    inForce: position.inForce,
    domains: texts(card.data['domains']),
    expires: dayShown(position.expires),
    nextLastDayForNotice: dayShown(position.notice.nextLastDay),
    documents: card.documents,
    toReview: card.toReview,
    contradictions: card.contradictions,
    example: card.example,
  });
  return row as Optional<typeof row, 'subject' | 'signed' | 'stageNote' | 'expires' | 'nextLastDayForNotice'>;
}
export type AgreementRow = ReturnType<typeof agreementRow>;

export function activityRow(card: Card, language: Language) {
  const { data } = card;
  const row = known({
    id: card.id,
    kind: text(data['activityKind']) ?? 'meeting',
    title: titleOf(card, language),
    states: card.states,
    date: card.date,
    place: text(data['place']),
    mod: text(data['mod']),
    number: typeof data['number'] === 'number' ? data['number'] : undefined,
    numberQuality: text(data['number_q']),
    stock: typeof data['stock'] === 'boolean' ? data['stock'] : undefined,
    documents: card.documents,
    example: card.example,
  });
  return row as Optional<typeof row, 'date' | 'place' | 'mod' | 'number' | 'numberQuality' | 'stock'>;
}

export function personRow(card: Card) {
  const row = known({
    id: card.id,
    name: card.title,
    spellings: texts(card.data['spellings']),
    role: text(card.data['role']),
    country: text(card.data['country']),
    documents: card.documents,
    toReview: card.toReview,
    example: card.example,
  });
  return row as Optional<typeof row, 'role' | 'country'>;
}

/** `dispatches`: titles of the documents that carried the same dispatch first, by id. */
export function documentRow(card: Card, dispatches?: ReadonlyMap<string, string>) {
  const { data } = card;
  const dispatch = text(data['dispatch']);
  const row = known({
    id: card.id,
    title: card.title,
    outlet: text(data['outlet']),
    published: card.date,
    language: text(data['language']) ?? 'und',
    format: text(data['format']) ?? 'text',
    rank: text(data['rank']) ?? 'unknown',
    received: text(data['received']) ?? '',
    claims: typeof data['claims'] === 'number' ? data['claims'] : 0,
    toReview: card.toReview,
    notRead: data['notRead'] === true ? true : undefined,
    sameDispatchAs:
      dispatch === undefined
        ? undefined
        : { kind: 'document', id: dispatch, label: dispatches?.get(dispatch) ?? card.title },
    example: card.example,
  });
  return row as Optional<typeof row, 'outlet' | 'published' | 'notRead' | 'sameDispatchAs'>;
}
