// A document in lists: its title, outlet, day, language, rank, and how much of what it says waits for a person.
import type { Card } from '../card.ts';
import type { DocumentInfo, Live } from '../entity.ts';
import { countProposed, facetsOf, yearsOf } from './shared.ts';

/** Facts that are claims of the document. */
const isClaim = (live: Live) =>
  !['document', 'identity', 'review', 'pin', 'note'].includes(live.statement.fact);

export function documentCard(info: DocumentInfo, lives: Live[], received: string, format: string): Card {
  const claims = lives.filter(isClaim);
  const toReview = countProposed(claims);
  return {
    id: info.id,
    kind: 'document',
    title: info.title,
    states: [],
    ...(info.published && { date: info.published }),
    documents: 1,
    toReview,
    contradictions: 0,
    example: info.example,
    data: {
      language: info.language,
      rank: info.rank,
      format,
      received,
      claims: claims.length,
      ...(info.outlet && { outlet: info.outlet }),
      ...(info.url && { url: info.url }),
      ...(info.dispatch !== info.id && { dispatch: info.dispatch }),
    },
    facets: facetsOf({
      language: [info.language],
      outlet: [info.outlet],
      source: [info.outlet],
      rank: [info.rank],
      year: yearsOf(info.published),
      review: [toReview ? 'toReview' : 'reviewed'],
      format: [format],
      example: [info.example ? 'yes' : undefined],
      dispatch: [info.dispatch === info.id ? undefined : info.dispatch],
    }),
  };
}
