// Fields and forms of cooperation as they are gathered, by what they belong to and how it is asserted.
import type { DomainsClaim } from '../../../vocabulary/claim.ts';
import type { Domain, Form, Mod } from '../../../vocabulary/codes.ts';
import type { Mention, Run } from '../../annotated.ts';
import type { Annotated } from '../../annotated.ts';

export type DomainMention = Mention<{ codes?: readonly Domain[]; forms?: readonly Form[] }>;

interface Gathered {
  codes: Set<Domain>;
  forms: Set<Form>;
  evidence: Run[];
}

export class Gathering {
  #things = new Map<string, Map<Mod | undefined, Gathered>>();

  add(of: string, mod: Mod | undefined, found: readonly DomainMention[], stands: Run): void {
    let mods = this.#things.get(of);
    if (mods === undefined) this.#things.set(of, (mods = new Map()));
    let gathered = mods.get(mod);
    if (gathered === undefined)
      mods.set(mod, (gathered = { codes: new Set(), forms: new Set(), evidence: [] }));
    for (const { value } of found) {
      for (const code of value.codes ?? []) gathered.codes.add(code);
      for (const form of value.forms ?? []) gathered.forms.add(form);
    }
    gathered.evidence.push(stands);
  }

  /** Forms alone are no field of cooperation; what is excluded is not also included. */
  claims(source: Annotated): DomainsClaim[] {
    const claims: DomainsClaim[] = [];
    for (const [of, mods] of this.#things)
      for (const [mod, { codes, forms, evidence }] of mods) {
        const excluded = mod === 'negated' ? undefined : mods.get('negated')?.codes;
        const kept = [...codes].filter((code) => excluded?.has(code) !== true);
        if (kept.length === 0) continue;
        claims.push({
          t: 'domains',
          of,
          codes: kept,
          ...(forms.size > 0 ? { forms: [...forms] } : {}),
          ...(mod === undefined ? {} : { mod }),
          evidence: evidence.map((run) => source.evidence(run)),
          rule: `${source.language.language.code}.domains.list@2`,
        });
      }
    return claims;
  }
}

/** From the first to the end of the last of them. */
export const spanOf = (found: readonly Run[]): Run => ({
  from: Math.min(...found.map(({ from }) => from)),
  to: Math.max(...found.map(({ to }) => to)),
});
