// What is asked of an address of the API, as text.
export type Query = Record<string, string | number | boolean | undefined | readonly string[]>;

/** `{state: ['KZ','TR'], on: undefined}` → `?state=KZ&state=TR`; empty when nothing is asked. */
export function queryText(query: Query = {}): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== '') words.append(name, String(one));
    }
  }
  const text = words.toString();
  return text ? `?${text}` : '';
}
