// Which article a rule stands on, and how it is printed for States that are not party to the Vienna Convention.

/** States not party to the VCLT: the same article binds them as custom. France is of the design page; ° from memory, not checked. */
const NOT_PARTY: ReadonlySet<string> = new Set(['FR', 'US', 'TR', 'IN', 'NO', 'ZA', 'IL', 'RO']);

/** `VCLT 24(1)`, or `VCLT 24(1) (custom)` where a party is not party to the Convention; arrangements stand outside it. */
export function articleFor(article: string, parties: readonly string[], binding: boolean): string {
  if (!binding) return 'the arrangement’s own words (outside the VCLT)';
  const custom = parties.some((party) => NOT_PARTY.has(party));
  return custom ? `VCLT ${article} (custom)` : `VCLT ${article}`;
}
