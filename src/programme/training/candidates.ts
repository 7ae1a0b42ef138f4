// Names of candidates live apart from the records and can be erased; erasing them leaves every count unchanged.

/** Key of a candidate of a seat. */
export const candidateKey = (id: string): string => `candidate:${id}`;
