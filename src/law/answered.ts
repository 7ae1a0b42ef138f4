// A position with its sentences and derivations, which are worked out when first looked at: most questions never look.
import type { Derivation, DerivedAnswer, Position } from '../vocabulary/position.ts';
import type { Core } from './core-type.ts';

/** Plain fields, and two that are made on demand; printed as JSON it holds them all. */
export class AnsweredPosition implements Position {
  declare knownOn?: string;
  declare operative?: NonNullable<Position['operative']>;
  readonly id: Position['id'];
  readonly asOf: Position['asOf'];
  readonly stage: Position['stage'];
  readonly inForce: Position['inForce'];
  readonly applied: Position['applied'];
  readonly entryIntoForce: Position['entryIntoForce'];
  readonly forParty: Position['forParty'];
  readonly term: Position['term'];
  readonly nextRenewal: Position['nextRenewal'];
  readonly expires: Position['expires'];
  readonly notice: Position['notice'];
  readonly effectIfDenouncedNow: Position['effectIfDenouncedNow'];
  readonly ended: Position['ended'];
  readonly survives: Position['survives'];
  readonly procedures: Position['procedures'];
  readonly unknown: Position['unknown'];
  readonly findings: Position['findings'];
  readonly under: Position['under'];
  readonly asFunctionOfEntry: Position['asFunctionOfEntry'];
  #says: string[] | (() => string[]);
  #derivations: Position['derivations'] | (() => Position['derivations']);

  constructor(core: Core, say: () => string[], explain: () => Position['derivations']) {
    this.id = core.id;
    this.asOf = core.asOf;
    this.stage = core.stage;
    this.inForce = core.inForce;
    this.applied = core.applied;
    this.entryIntoForce = core.entryIntoForce;
    this.forParty = core.forParty;
    this.term = core.term;
    this.nextRenewal = core.nextRenewal;
    this.expires = core.expires;
    this.notice = core.notice;
    this.effectIfDenouncedNow = core.effectIfDenouncedNow;
    this.ended = core.ended;
    this.survives = core.survives;
    this.procedures = core.procedures;
    this.unknown = core.unknown;
    this.findings = core.findings;
    this.under = core.under;
    this.asFunctionOfEntry = core.asFunctionOfEntry;
    this.#says = say;
    this.#derivations = explain;
    if (core.knownOn !== undefined) this.knownOn = core.knownOn;
    if (core.operative !== undefined) this.operative = core.operative;
  }

  get says(): string[] {
    if (typeof this.#says === 'function') this.#says = this.#says();
    return this.#says;
  }

  get derivations(): Partial<Record<DerivedAnswer, Derivation>> {
    if (typeof this.#derivations === 'function') this.#derivations = this.#derivations();
    return this.#derivations;
  }

  toJSON(): Position {
    return { ...this, says: this.says, derivations: this.derivations };
  }
}
