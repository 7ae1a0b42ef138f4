// What speaks for a verdict, as a code with its parameters: kept with the finding, put into words where it is shown.

/** Each with its parameters, in order. */
export interface Facts {
  /** Domain; `press` or `text`. */
  domainListed: [code: string, from: string];
  formsListed: [forms: string, from: string];
  underResidualClause: [code: string];
  notAmongExamples: [code: string];
  notInClosedList: [code: string];
  domainGivenAs: [code: string, forms: string];
  highSeas: [];
  outsideTerritory: [state: string];
  placeNotBound: [place: string, state: string];
  tooMany: [people: string, limit: string];
  termEnds: [day: string];
  begunInForce: [day: string];
  supersededBy: [agreement: string];
  lastDayInForce: [day: string];
  atStage: [stage: string];
  searched: [agreements: string, one: string, other: string];
  exactDaysSettle: [];
  onFile: [titles: string];
  noStatusOfForces: [];
  demandedBy: [agreement: string];
  planLineDemanded: [];
  thirdStatePersonnel: [];
  noticeDemanded: [];
  authorisationDemanded: [];
  classifiedExchanged: [];
  weaponsCarried: [];
  clearanceNeeded: [];
}
export type FactCode = keyof Facts;

/** `domainListed|TRN|press`; a bar inside a title becomes a slash. */
export const fact = <C extends FactCode>(code: C, ...about: Facts[C]): string =>
  [code, ...about.map((each) => each.replaceAll('|', '/'))].join('|');
