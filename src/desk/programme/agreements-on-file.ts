// The agreements of the register as the legal-basis check sees them, and the law engine asked for their force on a day.
import type { AgreementOnFile, DomainClause, ForceOn, PositionOf } from '../../programme/basis/agreement.ts';
import { withScope } from '../../programme/basis/describe-scope.ts';
import type { Records } from '../../programme/records/records.ts';
import type { Live } from '../../register/entity.ts';
import type { Domain, Form } from '../../vocabulary/codes.ts';
import type { Language } from '../../vocabulary/labels/label.ts';
import type { LegalRecord } from '../../vocabulary/legal-record.ts';
import type { DateAnswer, Position } from '../../vocabulary/position.ts';
import { conclude } from '../conclude.ts';
import type { Desk } from '../desk.ts';
import { titleOf } from '../shapes/titles.ts';
import { type PlacedAgreement, takeSnapshot } from '../snapshot.ts';
import type { Moment } from '../moment.ts';

export interface OnFile {
  agreements: AgreementOnFile[];
  positionOf: PositionOf;
  /** Day of entry into force, where it is exactly known. */
  inForceSince: (agreement: string) => string | undefined;
}

/** Sources that are the text itself; everything else tells of it. */
const TEXTS = new Set(['official-text', 'gazette']);
/** Kinds that do not bind by themselves. */
const NOT_BINDING = new Set([
  'mou',
  'plan',
  'programme',
  'roadmap',
  'minutes',
  'statement',
  'declaration',
  'loi',
  'technical_arrangement',
]);

export async function agreementsOnFile(desk: Desk, moment: Moment, programme: Records): Promise<OnFile> {
  const snapshot = await takeSnapshot(desk, moment);
  const clauses = await clausesByAgreement(desk, moment.knownOn);
  const scopes = new Map(programme.list('scope').map((scope) => [scope.agreement, scope]));
  const agreements = snapshot.agreements.map((placed) =>
    withScope(onFile(placed, clauses.get(placed.card.id) ?? [], moment.language), scopes.get(placed.card.id)),
  );
  const asked = new Map<string, Position>();
  const positionOn = (id: string, day: string): Position => {
    const key = `${id} ${day}`;
    const known = asked.get(key) ?? conclude(snapshot.records, id, { asOf: day });
    asked.set(key, known);
    return known;
  };
  return {
    agreements,
    positionOf: (id, state, day) => forceOf(positionOn(id, day), snapshot.records.get(id)!, state),
    inForceSince: (id) => exact(snapshot.byId.get(id)?.position.entryIntoForce),
  };
}

function onFile(
  { card, legal }: PlacedAgreement,
  clauses: DomainClause[],
  language: Language,
): AgreementOnFile {
  const kind = String(card.data['agreementKind'] ?? '');
  const parent = card.data['parent'];
  const subject = card.data['subject'];
  const fromText = clauses.some((clause) => clause.from === 'text');
  return {
    id: card.id,
    title: titleOf(card, language),
    states: legal.parties.length ? legal.parties : card.states,
    binding: legal.binding ?? !NOT_BINDING.has(kind),
    clauses,
    list: fromText ? 'notSaid' : clauses.length > 0 ? 'press' : 'notOnFile',
    ...(typeof parent === 'string' && { parent }),
    ...(typeof subject === 'string' && { subject }),
  };
}

/** What documents say an agreement covers; the same code told twice keeps the better source. */
async function clausesByAgreement(
  desk: Desk,
  knownOn: string | undefined,
): Promise<Map<string, DomainClause[]>> {
  const told = await desk.store.statements({ facts: ['domains'], ...(knownOn !== undefined && { knownOn }) });
  const standing = told.filter(
    ({ review, statement }) => review !== 'rejected' && !['negated', 'denied'].includes(statement.mod ?? ''),
  );
  const canonical = await desk.store.canonical([...new Set(standing.map(targetOf))]);
  const byAgreement = Map.groupBy(standing, (live) => canonical.get(targetOf(live)) ?? targetOf(live));
  return new Map([...byAgreement].map(([id, lives]) => [id, mergeClauses(lives)]));
}

const fieldsOf = (live: Live) => live.value as { of?: string; codes?: Domain[]; forms?: Form[] };
const targetOf = (live: Live): string => fieldsOf(live).of ?? live.statement.entityId;

function mergeClauses(lives: Live[]): DomainClause[] {
  const clauses = new Map<Domain, DomainClause>();
  for (const live of lives) {
    const { codes = [], forms = [] } = fieldsOf(live);
    const from = TEXTS.has(live.source?.rank ?? '') ? ('text' as const) : ('press' as const);
    const proof = {
      document: live.statement.document ?? '',
      claim: live.statement.id,
      quote: live.statement.evidence?.[0]?.quote ?? '',
    };
    for (const code of codes) {
      const known = clauses.get(code);
      const better = !known || (known.from === 'press' && from === 'text');
      // A code told once without forms is open to any form.
      const merged =
        known && !better
          ? known.forms.length && forms.length
            ? [...new Set([...known.forms, ...forms])]
            : []
          : forms;
      clauses.set(code, {
        code,
        forms: merged,
        from: better ? from : known!.from,
        evidence: [...(known?.evidence ?? []), proof],
      });
    }
  }
  return [...clauses.values()];
}

/** `2028-12-11`, also with a mark of doubt after it. */
const exact = (answer: DateAnswer | undefined): string | undefined =>
  typeof answer === 'string' && /^\d{4}-\d{2}-\d{2}/.test(answer) ? answer.slice(0, 10) : undefined;

const ENDED_HOW = {
  expiry: 'expiry',
  nonRenewal: 'expiry',
  denunciation: 'denunciation',
  replacement: 'supersession',
} as const;

/** The law's answer in the words of the check. */
export function forceOf(position: Position, legal: LegalRecord, state: string): ForceOn {
  const own = position.forParty[state];
  const inForce =
    position.inForce === 'notApplicable'
      ? (own?.operative ?? position.operative ?? 'unknown')
      : own === undefined || own.inForce === 'notApplicable'
        ? position.inForce
        : own.inForce;
  const missing =
    position.unknown[`forParty.${state}.inForce`] ??
    position.unknown['inForce'] ??
    position.unknown['operative'] ??
    [];
  const renewal = legal.renewal;
  const lastDay = exact(position.expires);
  const [termLastDay, lastDayForNotice] = [exact(position.term.last), exact(position.notice.lastDay)];
  const noticeRule = position.derivations['notice.lastDay']?.says;
  return {
    inForce,
    stage: position.stage,
    missing,
    says: position.says.filter((sentence) => sentence.startsWith('In force')),
    provisionally: position.stage === 'provisionallyApplied' && position.applied === 'yes',
    noticeGiven: position.stage === 'noticeGiven',
    renewsTacitly: typeof renewal === 'object' && 'kind' in renewal && renewal.kind === 'tacit',
    ...(lastDay && { lastDay }),
    ...(termLastDay && { termLastDay }),
    ...(lastDayForNotice && { lastDayForNotice }),
    ...(noticeRule && { noticeRule }),
    ...endedOf(position, legal),
  };
}

function endedOf(position: Position, legal: LegalRecord): Pick<ForceOn, 'ended'> {
  if (typeof position.ended !== 'object') return {};
  const { how } = position.ended;
  const lastDay = exact(position.ended.lastDay);
  const by = how === 'replacement' ? legal.replacedBy?.[0]?.other : undefined;
  const named = Object.hasOwn(ENDED_HOW, how) ? ENDED_HOW[how as keyof typeof ENDED_HOW] : 'other';
  return { ended: { how: named, ...(lastDay && { lastDay }), ...(by && { by }) } };
}
