// A brief on one State: plans and rates, last and next activities, officials met, training, deliveries, open decisions, contradictions.
import { STRUCK_STATES } from '../activities/activity.ts';
import { contradictionsOf } from '../proposals/fold-claims.ts';
import { planAgainstDone, type PlanAgainstDone } from '../plans/rates.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import type { Day, StateCode } from '../records/record.ts';
import { compareWithRolls, type Comparison } from '../training/observations.ts';
import { type Flow, flowsByYear, rollOf, stockOn } from '../training/statistics.ts';
import { entriesOf, type Entry } from './entries.ts';
import { type Meeting, whoMetWhom } from './who-met-whom.ts';
import { type OpenItem, openItems } from './open-items.ts';

export interface CountryBrief {
  state: StateCode;
  asOf: Day;
  plans: {
    id: string;
    title: Record<string, string>;
    state: string;
    states: string[];
    done: PlanAgainstDone;
  }[];
  last: Entry[];
  next: Entry[];
  awaiting: Entry[];
  met: Meeting[];
  stock: { sent: number; hosted: number };
  flows: Flow[];
  observations: { observation: RecordOf<'observation'>; comparison: Comparison }[];
  deliveries: Entry[];
  open: OpenItem[];
  contradictions: { activity: string; title: Record<string, string>; field: string; values: string[] }[];
}

const SHOWN = 8;

export function countryBrief(records: Records, state: StateCode, asOf: Day): CountryBrief {
  const entries = entriesOf(records, asOf, { states: [state] }).filter((entry) => !entry.struck);
  const dated = entries.filter((entry) => entry.first && entry.last);
  return {
    state,
    asOf,
    plans: records
      .list('plan')
      .filter((plan) => plan.states.includes(state))
      .map(({ id, title, state: stage, states }) => ({
        id,
        title,
        state: stage,
        states,
        done: planAgainstDone(records, id, asOf),
      })),
    last: dated
      .filter((entry) => entry.last! < asOf)
      .slice(-SHOWN)
      .reverse(),
    next: dated.filter((entry) => entry.last! >= asOf).slice(0, SHOWN),
    awaiting: entries.filter((entry) => entry.awaitingConfirmation),
    met: whoMetWhom(records, [state]).slice(-SHOWN).reverse(),
    stock: {
      sent: stockOn(rollOf(records, { sender: state }), asOf),
      hosted: stockOn(rollOf(records, { host: state }), asOf),
    },
    flows: [...flowsByYear(records, { sender: state }), ...flowsByYear(records, { host: state })],
    observations: records
      .list('observation')
      .filter((each) => each.host === state || each.trainees.includes(state))
      .map((observation) => ({ observation, comparison: compareWithRolls(records, observation) })),
    deliveries: entries.filter((entry) => entry.kind === 'delivery'),
    open: openItems(records, asOf, [state]),
    contradictions: contradictionsFor(records, state),
  };
}

function contradictionsFor(records: Records, state: StateCode): CountryBrief['contradictions'] {
  return records
    .list('activity')
    .filter((activity) => activity.desk.includes(state) && !STRUCK_STATES.has(activity.state))
    .flatMap((activity) =>
      contradictionsOf(activity).map(({ field, values }) => ({
        activity: activity.id,
        title: activity.title,
        field,
        values: values.map(({ value }) => (typeof value === 'string' ? value : JSON.stringify(value))),
      })),
    );
}
