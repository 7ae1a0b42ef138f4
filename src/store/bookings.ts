// Stretches of a facility's time: read, written, freed; two exclusive ones that block never overlap.
import { Refusal } from '../vocabulary/refusal.ts';
import type { Engine, Tx } from './engine.ts';
import { chunks } from './load.ts';
import type { Booking, BookingFilter } from './store.ts';
import type { BookingRow } from './tables.ts';

const toRow = (b: Booking): BookingRow => ({
  id: b.id,
  facility: b.facility,
  starts: Date.parse(b.from),
  ends: Date.parse(b.until),
  blocking: Number(b.blocking),
  exclusive: Number(b.exclusive),
  data: JSON.stringify(b.data),
});

const fromRow = (row: BookingRow): Booking => ({
  id: row.id,
  facility: row.facility,
  from: new Date(Number(row.starts)).toISOString(),
  until: new Date(Number(row.ends)).toISOString(),
  blocking: Boolean(row.blocking),
  exclusive: Boolean(row.exclusive),
  data: JSON.parse(row.data) as Booking['data'],
});

export async function bookingsOf(tx: Tx, filter: BookingFilter): Promise<Booking[]> {
  let query = tx.selectFrom('booking').selectAll();
  if (filter.ids) query = query.where('id', 'in', [...filter.ids, '']);
  if (filter.facilities) query = query.where('facility', 'in', [...filter.facilities, '']);
  if (filter.until) query = query.where('starts', '<', Date.parse(filter.until));
  if (filter.from) query = query.where('ends', '>', Date.parse(filter.from));
  if (filter.blocking !== undefined) query = query.where('blocking', '=', Number(filter.blocking));
  return (await query.orderBy('starts').orderBy('id').execute()).map((row) => fromRow(row as BookingRow));
}

/** Exclusive bookings in the way of these, once these are moved. */
async function inTheWay(tx: Tx, bookings: Booking[]): Promise<Booking[]> {
  const moved = new Set(bookings.map((b) => b.id));
  const found: Booking[] = [];
  for (const [at, b] of bookings.entries()) {
    if (!b.blocking || !b.exclusive) continue;
    const others = await bookingsOf(tx, {
      facilities: [b.facility],
      from: b.from,
      until: b.until,
      blocking: true,
    });
    const beside = bookings
      .slice(0, at)
      .filter(
        (o) => o.blocking && o.exclusive && o.facility === b.facility && o.from < b.until && b.from < o.until,
      );
    found.push(...others.filter((o) => o.exclusive && !moved.has(o.id)), ...beside);
  }
  return found;
}

const overlaps = (others: Booking[]) =>
  new Refusal('booking-overlaps', 'That time is already booked.', {
    status: 409,
    next: 'Choose another time, or ask for a place on the waiting list.',
    details: { bookings: others.map(({ id, facility, from, until }) => ({ id, facility, from, until })) },
  });

/** Writes or moves bookings; the engine's own constraint is the second guard. */
export async function book(engine: Engine, tx: Tx, bookings: Booking[]): Promise<void> {
  const normal = bookings.map((b) => ({
    ...b,
    from: new Date(b.from).toISOString(),
    until: new Date(b.until).toISOString(),
  }));
  for (const b of normal)
    if (b.from >= b.until)
      throw new Refusal('booking-ends-before-it-starts', 'A booking must end after it starts.', {
        details: b,
      });
  const others = await inTheWay(tx, normal);
  if (others.length) throw overlaps(others);
  await release(
    tx,
    normal.map((b) => b.id),
  );
  try {
    await engine.insert(tx, 'booking', normal.map(toRow));
  } catch (error) {
    if ((error as { code?: string }).code === '23P01') throw overlaps([]); // PostgreSQL: exclusion_violation
    throw error;
  }
}

export async function release(tx: Tx, ids: string[]): Promise<void> {
  for (const part of chunks(ids)) await tx.deleteFrom('booking').where('id', 'in', part).execute();
}
