// The shapes the API answers, as types. They come from the schemas of the API itself, so a change there is an error here.
import type { z } from 'zod';
import type * as schemas from '../../../src/api/schemas.ts';

type Shape<K extends keyof typeof schemas> = (typeof schemas)[K] extends z.ZodType
  ? z.infer<(typeof schemas)[K]>
  : never;

export type Truth = Shape<'truth'>;
export type Passage = Shape<'passage'>;
export type EntityLink = Shape<'link'>;
export type Sourced = Shape<'sourced'>;
export type Field = Shape<'field'>;
export type DateAnswer = Shape<'dateAnswer'>;
export type Position = Shape<'position'>;
export type RibbonMark = Shape<'ribbonMark'>;
export type AgreementRow = Shape<'agreementRow'>;
export type ActivityRow = Shape<'activityRow'>;
export type PersonRow = Shape<'personRow'>;
export type DocumentRow = Shape<'documentRow'>;
export type Attention = Shape<'attention'>;
export type Home = Shape<'home'>;
export type AgreementPage = Shape<'agreementPage'>;
export type PersonPage = Shape<'personPage'>;
export type ActivityPage = Shape<'activityPage'>;
export type DocumentPage = Shape<'documentPage'>;
export type StatePage = Shape<'statePage'>;
export type SearchHit = Shape<'searchHit'>;
export type Facet = Shape<'facet'>;
export type Job = Shape<'job'>;
export type RefusalBody = Shape<'refusalBody'>;

/** A page of rows, the count of all, facets over all. */
export interface List<Row> {
  total: number;
  rows: Row[];
  facets: Facet[];
  /** Agreements only: left out, since nothing of them had happened by the day asked about. */
  notBegun?: number;
}

export type ReviewItem = Shape<'reviewItem'>;
export type Proposal = Shape<'proposal'>;
export type StateRow = Shape<'stateRow'>;
export type Network = Shape<'network'>;
export type Matrix = Shape<'matrix'>;
export type Timeline = Shape<'timeline'>;
