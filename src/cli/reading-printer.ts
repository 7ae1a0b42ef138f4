// Sentences for each type of claim, with the passage under it, wrapped to the terminal.
import type {
  ActivityClaim,
  AgreementClaim,
  AttributionClaim,
  Claim,
  CostClaim,
  DomainsClaim,
  EntryRuleClaim,
  EventClaim,
  PersonClaim,
  TermClaim,
} from '../vocabulary/claim.ts';
import { label } from '../vocabulary/labels.ts';
import type { ListName } from '../vocabulary/labels.ts';
import { nameState } from '../vocabulary/labels/states.ts';
import type { Reading } from '../vocabulary/reading.ts';
import { isRuleId } from './facts-line.ts';
import { READING_WORDS, sayDuration } from './reading-words.ts';
import type { ReadSettings } from './read-one.ts';
import { slotsOf } from '../reading/slots.ts';

const INDENT = 3;

export class ReadingPrinter {
  private readonly reading: Reading;
  private readonly settings: ReadSettings;

  constructor(reading: Reading, settings: ReadSettings) {
    this.reading = reading;
    this.settings = settings;
  }

  private get words() {
    return READING_WORDS[this.settings.language];
  }

  private say(list: ListName, code: string): string {
    return label(list, code, this.settings.language);
  }

  private states(codes: string | string[] | undefined): string {
    return [codes ?? []]
      .flat()
      .map((code) => nameState(code, this.settings.language))
      .join(' – ');
  }

  /** A sentence, its passages, and where asked the rule and the words it read. */
  entry(sentence: string, claim: Claim, depth: number): string[] {
    const indent = depth * INDENT;
    const mod = claim.mod ? `[${this.say('mod', claim.mod)}] ` : '';
    return [
      ...this.wrap(`${depth === 0 ? '■' : '·'} ${mod}${sentence}`, indent + 2, indent),
      ...claim.evidence.flatMap(({ quote }) =>
        this.wrap(`«\u00a0${quote.replace(/\s+/g, ' ').trim()}\u00a0»`, indent + INDENT + 4),
      ),
      ...(this.settings.explain
        ? this.explain(claim).flatMap((line) => this.wrap(line, indent + INDENT + 4))
        : []),
    ];
  }

  private explain(claim: Claim): string[] {
    const rule = claim.ruleId ?? (isRuleId(claim.rule) ? claim.rule : undefined);
    const tokens = claim.evidence.flatMap(
      ({ quote }) => quote.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [],
    );
    const inferred = (claim.inferred ?? []).map(
      ({ field, how, from }) => `${field}: ${how} ← ${from.map(({ quote }) => `« ${quote} »`).join(', ')}`,
    );
    const filled = slotsOf(claim).map(({ field, quote }) => `${field} ← « ${quote.replace(/\s+/g, ' ')} »`);
    return [
      `↳ ${rule ?? this.words.noRule} ← ${tokens.join(' | ')}`,
      ...[...filled, ...inferred].map((line) => `↳ ${line}`),
    ];
  }

  wrap(text: string, hanging: number, first = hanging): string[] {
    const lines: string[] = [];
    let line = ' '.repeat(first);
    for (const word of text.split(' ')) {
      if (line.length + word.length > this.settings.width && line.trim() !== '') {
        lines.push(line.trimEnd());
        line = ' '.repeat(hanging);
      }
      line += `${word} `;
    }
    return [...lines, line.trimEnd()];
  }

  sayAgreement({
    parties,
    kind,
    subject,
    title,
    period,
    count,
    replaces,
    amends,
    parent,
  }: AgreementClaim): string {
    const { words } = this;
    return list([
      `${this.states(parties)}: ${count ? `${count} × ` : ''}${this.say('kind', kind)}`,
      title && `« ${title} »`,
      subject && this.say('subject', subject),
      period && `${words.period} ${period}`,
      replaces && `${words.replaces} ${this.nameThing(replaces)}`,
      amends && `${words.amends} ${this.nameThing(amends)}`,
      parent && `${words.under} ${this.nameThing(parent)}`,
    ]);
  }

  sayAbout(claim: Claim): string {
    switch (claim.t) {
      case 'event':
        return this.sayEvent(claim);
      case 'term':
        return this.sayTerm(claim);
      case 'entry_rule':
        return this.sayEntryRule(claim);
      case 'cost':
        return this.sayCost(claim);
      case 'domains':
        return this.sayDomains(claim);
      default:
        return claim.t;
    }
  }

  private sayEvent({ step, date, place, by, signers, vote, bill, number, as_written }: EventClaim): string {
    const { words } = this;
    return list([
      `${this.say('step', step)}${date ? ` ${date}` : ` (${words.noDate})`}`,
      place && `${words.at} ${place}`,
      by && `${words.by} ${this.sayOrgan(by)}`,
      signers && `${words.signers} ${signers.join(', ')}`,
      vote && `${words.vote} ${vote}`,
      (bill ?? number) && `n° ${bill ?? number}`,
      as_written && `${words.asWritten} “${as_written}”`,
    ]);
  }

  /** `KZ:senate` → Kazakhstan, senate */
  private sayOrgan(by: string): string {
    const [state = '', organ] = by.split(':');
    return list([this.states(state), organ?.replace(/_/g, ' ')]);
  }

  private sayTerm({ dur, indef, renewal, period, notice, ref, effect, survive }: TermClaim): string {
    const { words } = this;
    const length = (value: string) => sayDuration(value, this.settings.language);
    return list([
      indef ? words.indefinite : dur && `${words.term} ${length(dur)}`,
      renewal &&
        `${words.renewal} ${this.say('renewal', renewal)}${period ? ` (${period === 'same' ? words.same : length(period)})` : ''}`,
      notice &&
        `${words.notice} ${length(notice)}${ref ? ` ${ref === 'expiry' ? words.beforeExpiry : words.anyTime}` : ''}`,
      !notice && ref === 'any' ? words.freeExit : undefined,
      effect && `${words.effect} ${length(effect)}`,
      survive && words.survives,
    ]);
  }

  private sayEntryRule({ rule, delay }: EntryRuleClaim): string {
    return list([
      `${this.words.entry}: ${this.say('entryRule', rule)}`,
      delay === undefined ? undefined : String(delay),
    ]);
  }

  private sayCost({ rule, on, amount, cur }: CostClaim): string {
    return list([
      `${this.words.costs}: ${this.say('costRule', rule)}`,
      on,
      amount === undefined ? undefined : `${amount} ${cur ?? ''}`.trim(),
    ]);
  }

  private sayDomains({ codes, forms }: DomainsClaim): string {
    const fields = codes.map((code) => `${this.say('domain', code)} (${code})`);
    return list([
      `${this.words.domains}: ${fields.join('; ')}`,
      forms?.length ? forms.map((form) => this.say('form', form)).join('; ') : undefined,
    ]);
  }

  sayRelation(claim: DomainsClaim): string {
    return `${this.states(claim.of.slice('rel:'.length).split('-'))}: ${this.sayDomains(claim)}`;
  }

  sayActivity(activity: ActivityClaim): string {
    const { words } = this;
    const {
      kind,
      parts,
      name,
      edition,
      phase,
      date,
      place,
      number,
      institution,
      length,
      free,
      stock,
      what,
      host,
      observers,
    } = activity;
    return list([
      `${this.say('activity', kind)}${name ? ` « ${name} »` : ''}`,
      this.states(parts),
      date,
      place,
      host && `${words.host} ${this.states(host)}`,
      edition === undefined ? undefined : `${words.edition} ${edition}`,
      phase === undefined ? undefined : `${words.phase} ${phase}`,
      number === undefined ? undefined : this.sayCount(activity),
      what,
      institution,
      length && sayDuration(length, this.settings.language),
      free && words.free,
      stock && words.stock,
      observers?.length ? `${words.observers} ${this.states(observers)}` : undefined,
    ]);
  }

  private sayCount({ number, number_q }: ActivityClaim): string {
    return `${number_q && number_q !== 'exact' ? `${this.say('countQuality', number_q)} ` : ''}${number}`;
  }

  sayPerson({ name, role, country, office, same_as }: PersonClaim): string {
    return list([
      name,
      this.say('role', role),
      this.states(country),
      office && `“${office}”`,
      same_as && `= ${same_as}`,
    ]);
  }

  /** `person:Musa Avsever` + said → who, verb, of what. */
  sayAttribution({ by, verb, of }: AttributionClaim): string {
    const who = by.slice(by.indexOf(':') + 1);
    return `${who} (${verb.replace(/_/g, ' ')}): ${of.map((id) => this.nameThing(id)).join('; ')}`;
  }

  /** What a local id names. */
  nameThing(id: string): string {
    if (id.startsWith('rel:')) return this.states(id.slice(4).split('-'));
    const claim = this.reading.claims.find(
      (one) => (one.t === 'agreement' || one.t === 'activity') && one.id === id,
    );
    if (claim?.t === 'agreement') return `${this.states(claim.parties)} ${this.say('kind', claim.kind)}`;
    if (claim?.t === 'activity')
      return `${this.states(claim.parts)} ${this.say('activity', claim.kind)}${claim.name ? ` ${claim.name}` : ''}`;
    return id;
  }
}

const list = (items: (string | false | undefined)[]) => items.filter(Boolean).join(', ');
