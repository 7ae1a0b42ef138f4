// Was anything altered? The chain of the log, the documents' bytes, and (deep) the lists made from the log.
import type { Desk } from './desk.ts';

export async function verifyRegister(desk: Desk, deep = false) {
  const { ok, statements, head, brokenAt, documents, projections } = await desk.store.verify({ deep });
  return { ok, statements, head, ...(brokenAt !== undefined && { brokenAt }), documents, projections };
}
