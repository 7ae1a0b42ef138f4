// What one act changes: verbs build on a draft, the desk writes it whole or not at all.
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Finding } from '../../vocabulary/reading.ts';
import type { Actor } from '../permissions/actor.ts';
import type { AgreementOnFile, PositionOf } from '../basis/agreement.ts';
import type { ZoneRules } from '../time/zones.ts';
import type { RecordFields, RecordOf, RecordType } from './fields.ts';
import type { Common, InstantText } from './record.ts';
import { type Change, Records } from './records.ts';

/** Who acts, when, and what the act may look at. The programme reads no clock: `at` is passed in. */
export interface Doing {
  actor: Actor;
  at: InstantText;
  zones: ZoneRules;
  newId: (type: RecordType) => string;
  agreements?: AgreementOnFile[];
  positionOf?: PositionOf;
}

/** What an act gives back. `refused` travels with changes where refusing also changes something (a lapsed offer). */
export interface Outcome<A> {
  changes: Change[];
  answer: A;
  findings: Finding[];
  refused?: Refusal;
}

type New<T extends RecordType> = RecordFields[T] & Partial<Common>;
type Set<T extends RecordType> = Change<T>['set'];

export class Draft {
  records: Records;
  readonly doing: Doing;
  readonly changes: Change[] = [];
  readonly findings: Finding[] = [];

  constructor(records: Records, doing: Doing) {
    this.records = records;
    this.doing = doing;
  }

  create<T extends RecordType>(type: T, fields: New<T>, act = 'create'): RecordOf<T> {
    const id = fields.id ?? this.doing.newId(type);
    const common = {
      desk: [],
      owner: this.doing.actor.id,
      marking: 'internal',
      origin: 'entered',
      evidence: [],
    };
    this.#record({ type, id, version: 1, act, set: { ...common, ...fields } as Set<T> });
    return this.records.get(type, id);
  }

  change<T extends RecordType>(
    type: T,
    id: string,
    act: string,
    set: Set<T>,
    why: { reason?: string | undefined; askedBy?: string | undefined } = {},
  ): RecordOf<T> {
    const version = this.records.get(type, id).version + 1;
    const { reason, askedBy } = why;
    this.#record({ type, id, version, act, set, ...(reason && { reason }), ...(askedBy && { askedBy }) });
    return this.records.get(type, id);
  }

  find(code: string, message: string): void {
    this.findings.push({ code, message });
  }

  tell(to: string, code: string, about: { type: string; id: string }, text: string, see?: string[]): void {
    this.create('notice', { to, code, about, text, ...(see && { see }), desk: this.#deskOf(about) }, 'tell');
  }

  outcome<A>(answer: A, refused?: Refusal): Outcome<A> {
    return { changes: this.changes, answer, findings: this.findings, ...(refused && { refused }) };
  }

  #deskOf(about: { type: string; id: string }): string[] {
    return this.records.find(about.type as RecordType, about.id)?.desk ?? [];
  }

  #record<T extends RecordType>(change: Omit<Change<T>, 'by' | 'at'>): void {
    const whole = { ...change, by: this.doing.actor.id, at: this.doing.at } as unknown as Change;
    this.changes.push(whole);
    this.records = this.records.with([whole]);
  }
}

/** The record as the person saw it, or `stale-version`. A caller that gives no version sees the newest. */
export function expectVersion(record: Common, seen: number | undefined): void {
  if (seen === undefined || seen === record.version) return;
  throw new Refusal('stale-version', 'The record was changed by somebody else meanwhile.', {
    status: 409,
    next: 'Look at what changed, then do it again.',
    details: { seen, now: record.version },
  });
}
