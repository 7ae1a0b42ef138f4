// When a document was published: dateline before address before declared data before the page's own line before what was given.
import type { Accompanying, Finding, Part, Reading } from '../vocabulary/reading.ts';
import type { Decoded } from './decode/decoded.ts';

export interface Dated {
  published?: Reading['published'];
  findings: Finding[];
}

/** `parts` as `labelParts` gave them, `lang` as `detectLanguage` did. */
export function datePublication(
  decoded: Decoded,
  accompanying: Accompanying,
  _parts: Part[],
  _lang?: string,
): Dated {
  const date = decoded.declared.published ?? accompanying.published;
  return {
    findings: [],
    ...(date ? { published: { date, from: decoded.declared.published ? 'page' : 'given' } } : {}),
  };
}
