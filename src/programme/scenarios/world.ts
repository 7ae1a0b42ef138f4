// A small programme in memory for the scenarios: acts are done on it one after another, at an instant, by a person.
import type { Finding } from '../../vocabulary/reading.ts';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { AgreementOnFile, ForceOn, PositionOf } from '../basis/agreement.ts';
import { addFacility } from '../bookings/facilities.ts';
import type { FacilityFields } from '../bookings/facility.ts';
import { type Actor, LOCAL_ACTOR } from '../permissions/actor.ts';
import { proposeActivity, type ActivityInput } from '../activities/propose-activity.ts';
import { Draft } from '../records/draft.ts';
import type { Common } from '../records/record.ts';
import { Records } from '../records/records.ts';
import { SYSTEM_ZONES, type ZoneRules } from '../time/zones.ts';

export class World {
  records = Records.empty();
  at = '2026-01-15T08:00:00Z';
  zones: ZoneRules = SYSTEM_ZONES;
  agreements: AgreementOnFile[] | undefined;
  positionOf: PositionOf | undefined;
  findings: Finding[] = [];
  #ids = 0;

  /** Whole or not at all, as the desk does it. */
  do<A>(act: (draft: Draft) => A, actor: Actor = LOCAL_ACTOR): A {
    const draft = this.draft(actor);
    const answer = act(draft);
    this.records = draft.records;
    this.findings = draft.findings;
    return answer;
  }

  draft(actor: Actor = LOCAL_ACTOR): Draft {
    return new Draft(this.records, {
      actor,
      at: this.at,
      zones: this.zones,
      newId: (type) => `${type}-${(this.#ids += 1)}`,
      ...(this.agreements && { agreements: this.agreements }),
      ...(this.positionOf && { positionOf: this.positionOf }),
    });
  }

  /** The refusal of an act; the records stay as they were. */
  refused(act: (draft: Draft) => unknown, actor: Actor = LOCAL_ACTOR): Refusal {
    try {
      act(this.draft(actor));
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
    throw new Error('expected a refusal');
  }

  facility(id: string, fields: Partial<FacilityFields> & Partial<Common> = {}) {
    const whole = {
      names: { en: id },
      state: 'KZ',
      manager: 'local',
      kind: 'range' as const,
      zone: 'Asia/Almaty',
      mode: 'immediate' as const,
      capacity: 'exclusive' as const,
      desk: ['KZ', 'UZ'],
      ...fields,
      id,
    };
    return this.do((draft) => addFacility(draft, whole));
  }

  activity(id: string, fields: Partial<ActivityInput> = {}) {
    return this.do((draft) =>
      proposeActivity(draft, {
        id,
        kind: 'exercise',
        title: { en: id },
        states: [
          { state: 'KZ', role: 'host' },
          { state: 'UZ', role: 'sender' },
        ],
        zone: 'Asia/Almaty',
        domains: ['EXR'],
        ...fields,
      }),
    );
  }
}

export const officer = (id: string, more: Partial<Actor> = {}): Actor => ({
  id,
  roles: ['deskOfficer'],
  desks: [['KZ', 'UZ']],
  ...more,
});

export const agreement = (
  id: string,
  states: string[],
  more: Partial<AgreementOnFile> = {},
): AgreementOnFile => ({
  id,
  title: id,
  states,
  binding: true,
  clauses: [],
  list: 'closed',
  ...more,
});

export const force = (inForce: ForceOn['inForce'], more: Partial<ForceOn> = {}): ForceOn => ({
  inForce,
  stage: inForce === 'yes' ? 'inForce' : 'signed',
  missing: [],
  says: [],
  ...more,
});

export const days = (start: string, end: string) => ({
  timeBasis: 'local' as const,
  zone: 'Asia/Almaty',
  start,
  end,
});
