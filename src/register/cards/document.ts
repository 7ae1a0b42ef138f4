// A document in lists: its title, outlet, day, language, rank, and how much of what it says waits for a person.
import type { Card } from '../card.ts';
import type { DocumentInfo, Live } from '../entity.ts';
import { countProposed, facetsOf, yearsOf } from './shared.ts';

/** Facts that are claims of the document. */
const isClaim = (live: Live) =>
  !['document', 'identity', 'review', 'pin', 'note'].includes(live.statement.fact);

/** How its text was taken: its format, and whether the language has rules at all. */
export interface TextTaken {
  format?: string;
  findings?: { code: string }[];
}

/** What a person entered in an unread text is reviewed like any other. */
function reviewOf(claims: number, toReview: number, taken: TextTaken): string {
  if (toReview > 0) return 'toReview';
  return claims === 0 && isNotRead(taken) ? 'notRead' : 'reviewed';
}

/** A text that no rules were applied to has nothing to review, and was not reviewed either. */
const isNotRead = ({ findings = [] }: TextTaken) => findings.some(({ code }) => code === 'language-not-read');

export function documentCard(info: DocumentInfo, lives: Live[], received: string, taken: TextTaken): Card {
  const { format = 'text' } = taken;
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
      ...(isNotRead(taken) && { notRead: true }),
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
      review: [reviewOf(claims.length, toReview, taken)],
      format: [format],
      example: [info.example ? 'yes' : undefined],
      dispatch: [info.dispatch === info.id ? undefined : info.dispatch],
    }),
  };
}
