// The part of an address after `?`, as names and values and back.
export type Search = Record<string, string | string[]>;
export type SearchChange = Record<string, string | readonly string[] | undefined | null>;

/** `?state=KZ&state=TR&q=a` → `{state: ['KZ','TR'], q: 'a'}`. */
export function parseSearch(text: string): Search {
  const found: Search = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const before = found[name];
    found[name] = before === undefined ? value : [before, value].flat();
  }
  return found;
}

/** The way back; names without a value are left out. */
export function searchText(search: SearchChange): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of [value ?? []].flat()) if (one !== '') words.append(name, String(one));
  }
  const text = words.toString();
  return text ? `?${text}` : '';
}
