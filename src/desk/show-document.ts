// One document: its text as it was, what it seems to say and where, what reading doubts, and its copies.
import type { Live } from '../register/entity.ts';
import { findingText } from '../vocabulary/labels/reading-findings.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import { FACT_TYPES } from '../vocabulary/claim.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import { cardsById } from './neighbours.ts';
import { documentRow } from './shapes/rows.ts';
import { sourcedOf, valueOf } from './shapes/sourced.ts';
import { nameEntries } from './name-entries.ts';

const IS_CLAIM: ReadonlySet<string> = new Set(FACT_TYPES);

export async function showDocument(desk: Desk, id: string, moment: Moment) {
  const stored = await desk.store.document(id, moment.knownOn);
  if (!stored) throw new Refusal('no-such-document', `There is no document ${id}.`, { status: 404 });
  const { knownOn, language } = moment;
  const lives = await desk.store.statements({ document: id, ...(knownOn !== undefined && { knownOn }) });
  const fetchedAt = fetchedOf(lives);
  const claims = lives.filter(({ statement }) => IS_CLAIM.has(statement.fact));
  const said = claims.filter(({ statement }) => statement.fact === 'claim');
  const [links, [card], copies] = await Promise.all([
    nameEntries(
      desk,
      claims.map(({ statement, value }) => aboutOf(statement.entityId, value)),
      moment,
    ),
    cardsById(desk, 'document', [id], moment),
    cardsById(desk, 'document', stored.copies, moment),
  ]);
  if (!card) throw new Refusal('no-such-document', `The document ${id} was taken out.`, { status: 404 });
  const { reading } = stored;
  return {
    row: documentRow(card),
    ...(stored.url !== undefined && { url: stored.url }),
    ...(fetchedAt !== undefined && { fetchedAt }),
    sha256: stored.sha256,
    bytes: stored.bytes,
    ...(reading.published && { publishedFrom: reading.published.from as string }),
    text: reading.text,
    parts: reading.parts.map(({ kind, start, end }) => ({ kind: kind as string, start, end })),
    ...(reading.segments && {
      segments: reading.segments.map(({ start, end, page, box }) => ({
        start,
        end,
        ...(page !== undefined && { page }),
        ...(box && { box: [...box] }),
      })),
    }),
    claims: claims.map((live) => {
      const entity = links.get(aboutOf(live.statement.entityId, live.value));
      return { ...sourcedOf(live, said), ...(entity && { entity }) };
    }),
    findings: reading.findings.map(({ code, message, evidence }) => ({
      code,
      message: findingText({ code, message }, language),
      ...(evidence?.[0] && { start: evidence[0].start, end: evidence[0].end }),
    })),
    copies: copies.map((document) => documentRow(document)),
  };
}

/** When its bytes were fetched from its address, as its receipt says. */
function fetchedOf(lives: Live[]): string | undefined {
  const receipt = lives.find(({ statement }) => statement.fact === 'document');
  const { fetchedAt } = valueOf(receipt?.value ?? {});
  return typeof fetchedAt === 'string' ? fetchedAt : undefined;
}

/** An act or an attribution is shown under what it is about. */
function aboutOf(entityId: string, value: unknown): string {
  if (/#[es]\d+$/.test(entityId) || entityId.startsWith('act:')) {
    // `doc:3f9a…#e1`
    const of = (value as { of?: unknown } | null)?.of;
    const first = [of ?? []].flat()[0];
    if (typeof first === 'string') return first;
  }
  return entityId;
}

/** The bytes as they were received. */
export async function fetchOriginal(
  desk: Desk,
  id: string,
): Promise<{ bytes: Uint8Array; name: string; format: string }> {
  const [bytes, stored] = await Promise.all([desk.store.original(id), desk.store.document(id)]);
  if (!bytes || !stored)
    throw new Refusal('no-such-document', `There is no document ${id}.`, { status: 404 });
  return { bytes, name: stored.name ?? id, format: stored.reading.format };
}
