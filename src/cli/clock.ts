// The machine's clock, read only at the edge: below it, today is an argument.

/** Civil day where the machine stands. */
export const today = (): string => Temporal.Now.plainDateISO().toString();

export const now = (): string => new Date().toISOString();
