// The one error that means "the request cannot be granted": a code, a sentence, and what to do next.

export class Refusal extends Error {
  /** kebab-case, stable: programs match on it. */
  readonly code: string;
  /** HTTP status that fits. */
  readonly status: number;
  /** What the person can do now. */
  readonly next: string | undefined;
  readonly details: unknown;

  constructor(
    code: string,
    message: string,
    more: { status?: number; next?: string; details?: unknown } = {},
  ) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.status = more.status ?? 400;
    this.next = more.next;
    this.details = more.details;
  }
}
