// What instant a wall-clock time in a zone is: none (clocks jump over it), one, or two (clocks go back over it).

/** Rules of time zones, injected so that a change of zone data can be told apart and tested. */
export interface ZoneRules {
  /** Version of the zone data, stored with what is booked. */
  version: string;
  exists(zone: string): boolean;
  /** Epoch milliseconds of `2026-05-20T08:00` in a zone, earliest first. */
  instantsOf(local: string, zone: string): number[];
  /** `2026-05-20T08:00` (seconds only where there are some) of an instant in a zone. */
  localOf(instant: number, zone: string): string;
}

/** The zone data that came with Node. */
export const SYSTEM_ZONES: ZoneRules = {
  version: process.versions['tz'] ?? 'unknown',
  exists(zone) {
    try {
      Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
      return true;
    } catch {
      return false;
    }
  },
  instantsOf(local, zone) {
    const time = Temporal.PlainDateTime.from(local);
    const read = (disambiguation: 'earlier' | 'later') => time.toZonedDateTime(zone, { disambiguation });
    const [earlier, later] = [read('earlier'), read('later')];
    if (earlier.epochMilliseconds === later.epochMilliseconds) return [earlier.epochMilliseconds];
    const twice = earlier.toPlainDateTime().equals(time);
    return twice ? [earlier.epochMilliseconds, later.epochMilliseconds] : [];
  },
  localOf: (instant, zone) =>
    shorten(Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime()),
};

const shorten = (time: Temporal.PlainDateTime): string =>
  time.toString({ smallestUnit: time.second || time.millisecond ? 'second' : 'minute' });

/** Wall time moved forward by the gap (Temporal's and RFC 5545's rule for a time that does not exist). */
export const afterGap = (local: string, zone: string, zones: ZoneRules): number => {
  // A day before and a day after stand on either side of the gap: the offset before it is the one to read with.
  const before = zones.instantsOf(
    Temporal.PlainDateTime.from(local).subtract({ hours: 24 }).toString(),
    zone,
  )[0]!;
  return before + 24 * 3_600_000;
};
