// Acts of the register as the law counts them: steps become acts of law, dispatch and receipt of one notice are one act.
import type { ActKind, LegalAct } from '../../vocabulary/legal-record.ts';
import type { Mod, Step } from '../../vocabulary/codes.ts';
import type { Act } from '../entity.ts';
import { contradictingActs } from '../contradicting-acts.ts';
import { isDay } from '../when.ts';

/** Steps that are acts in law; the others (debated, requested, rejected …) change no position. */
const ACT_OF: Partial<Record<Step, ActKind>> = {
  negotiated: 'negotiation',
  finalised: 'negotiation',
  draft_approved: 'draftApproval',
  initialled: 'initialling',
  signed: 'signature',
  gov_examined: 'governmentExamination',
  tabled: 'tabling',
  committee_approved: 'committee',
  approved_lower: 'lowerChamber',
  approved_upper: 'upperChamber',
  approved: 'parliament',
  law_signed: 'lawSigned',
  promulgated: 'promulgation',
  ratified: 'ratification',
  published: 'publication',
  exchanged: 'exchange',
  notification: 'notification',
  entered_into_force: 'entryIntoForce',
  amended: 'amendment',
  renewed: 'renewal',
  expired: 'termination',
  suspended: 'suspension',
  denounced: 'denunciation',
  denunciation_received: 'denunciation',
  withdrawn: 'denunciation',
  terminated: 'termination',
  joined: 'accession',
};

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
/** `KZ:senate` → KZ. */
const stateOf = (by: unknown): string | undefined => /^([A-Z]{2}):?/.exec(text(by) ?? '')?.[1]; // KZ:senate

const first = (values: (string | undefined)[]): string | undefined =>
  values.filter((v) => v !== undefined).sort()[0];

/** One act; nothing for steps that the law does not count. A single State's entry into force is no entry of the agreement. */
export function legalActOf(act: Act): LegalAct | undefined {
  const kind = ACT_OF[act.step as Step];
  if (!kind) return undefined;
  const date = text(act.value['date']);
  // Entered by a person: the day the other side received what was sent.
  const received = text(act.value['received']);
  const party = stateOf(act.value['by']);
  const reportedOn = first(act.statements.map((live) => live.source?.published).filter(isDay) as string[]);
  const inForce = kind === 'entryIntoForce' && date === undefined;
  return {
    act: inForce ? 'statedInForce' : kind,
    id: act.id,
    ...(party && { party }),
    ...(act.step === 'denunciation_received'
      ? { ...(date && { received: date }) }
      : { date: inForce ? (reportedOn ?? '') : (date ?? ''), ...(received && { received }) }),
    ...(reportedOn && { reportedOn }),
    recordedOn: first(act.statements.map((live) => live.statement.recordedAt.slice(0, 10)))!,
    ...(text(act.value['place']) && { place: text(act.value['place'])! }),
    ...(act.statements[0]!.statement.document && { source: act.statements[0]!.statement.document }),
    ...(text(act.value['number']) && { number: text(act.value['number'])! }),
    ...(text(act.value['as_written']) && { asWritten: text(act.value['as_written'])! }),
    ...(act.step === 'expired' && { how: 'expiry', ...(isDay(date) && { lastDay: date! }) }),
    ...(act.mod && { mod: act.mod as Mod }),
  };
}

/** Acts of an agreement; those whose sources contradict each other become one with its versions. */
export function legalActsOf(acts: Act[]): LegalAct[] {
  const groups = contradictingActs(acts);
  const contradicted = new Set(groups.flat());
  const single = acts.filter((act) => !contradicted.has(act)).flatMap((act) => legalActOf(act) ?? []);
  const versioned = groups.flatMap((group) => {
    const base = legalActOf(group[0]!);
    const versions = group.map((act) => ({
      source: act.statements[0]!.statement.document ?? act.id,
      date: String(act.value['date']),
    }));
    return base ? [{ ...base, versions }] : [];
  });
  return withReceipts([...single, ...versioned]);
}

/** The receipt of a denunciation is not a second denunciation. */
function withReceipts(acts: LegalAct[]): LegalAct[] {
  const receipts = acts.filter((act) => act.act === 'denunciation' && act.date === undefined);
  const taken = new Set<LegalAct>();
  const merged = acts.map((act) => {
    if (act.act !== 'denunciation' || act.date === undefined) return act;
    const receipt = receipts.find(
      (one) => !taken.has(one) && (!one.party || !act.party || one.party === act.party),
    );
    if (!receipt?.received) return act;
    taken.add(receipt);
    return Object.assign({}, act, { received: receipt.received });
  });
  return merged.filter((act) => !taken.has(act));
}
