// The board: a lane a place, its bookings over the days shown; a bar opens what may be done with it.
import { Popover, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDeed } from '../../parts/programme/act.tsx';
import { activityPath } from '../../parts/programme/entry-lines.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import type { Lane, Slot } from '../../parts/programme/types.ts';
import { Trouble } from '../../parts/states.tsx';
import { useLabels } from '../../parts/labels.ts';
import { To } from '../../parts/to.tsx';
import { today } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import './places.css';
import { placesWords } from './words.ts';

const DAY = 86_400_000;
const at = (local: string): number => Date.parse(`${local.length === 10 ? `${local}T00:00` : local}Z`);
export const addDays = (day: string, n: number): string =>
  new Date(at(day) + n * DAY).toISOString().slice(0, 10);

/** Which steps a booking of that state may take; the server decides again. */
const STEPS: Record<string, string[]> = {
  requested: ['acknowledge', 'earmark', 'allocate', 'refuse', 'queue', 'cancel'],
  acknowledged: ['earmark', 'allocate', 'refuse', 'queue', 'cancel'],
  inQueue: ['take', 'earmark', 'allocate', 'refuse', 'cancel'],
  earmarked: ['allocate', 'refuse', 'release', 'cancel'],
  allocated: ['start', 'release', 'recordNoShow', 'cancel'],
  active: ['complete', 'release'],
};

export function Board({ lanes, first, days }: { lanes: readonly Lane[]; first: string; days: number }) {
  const { language } = useProgrammeLabels();
  const head = Array.from({ length: days }, (_, i) => addDays(first, i));
  const short = new Intl.DateTimeFormat(language, { weekday: 'narrow', timeZone: 'UTC' });
  return (
    <div className="board scroll-x" style={{ '--days': days } as React.CSSProperties}>
      <div className="lane lane-head" aria-hidden="true">
        <span />
        <div className="lane-days">
          {head.map((day) => (
            <span
              key={day}
              className={`${day === today() ? 'is-today' : ''} ${[0, 6].includes(new Date(at(day)).getUTCDay()) ? 'weekend' : ''}`}
            >
              <small>{short.format(at(day))}</small> {Number(day.slice(8))}
              {(day.endsWith('-01') || day === first) && (
                <em>
                  {new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(at(day))}
                </em>
              )}
            </span>
          ))}
        </div>
      </div>
      {lanes.map((lane) => (
        <LaneRow key={lane.facility.id} lane={lane} lanes={lanes} first={first} days={days} />
      ))}
    </div>
  );
}

/** Bars that would overlap stand on lines of their own. */
function stacked(slots: readonly Slot[]): { slot: Slot; line: number }[] {
  const ends: string[] = [];
  return slots.map((slot) => {
    const free = ends.findIndex((end) => end <= slot.from);
    const line = free === -1 ? ends.length : free;
    ends[line] = slot.until;
    return { slot, line };
  });
}

function LaneRow({
  lane,
  lanes,
  first,
  days,
}: {
  lane: Lane;
  lanes: readonly Lane[];
  first: string;
  days: number;
}) {
  const words = useWords(placesWords);
  const { title, word } = useProgrammeLabels();
  const { label } = useLabels();
  const { facility } = lane;
  const parent = lanes.find((each) => each.facility.id === facility.parent)?.facility;
  const span = days * DAY;
  const left = (local: string) => Math.min(100, Math.max(0, ((at(local) - at(first)) / span) * 100));
  const shown = stacked(lane.bookings.filter((slot) => !slot.struck));
  const lines = Math.max(1, ...shown.map(({ line }) => line + 1));
  return (
    <div className="lane" style={{ '--lines': lines } as React.CSSProperties}>
      <div className="lane-name">
        <To path="/programme/places" search={{ facility: facility.id, from: first }}>
          {title(facility.names)}
        </To>
        <div className="small quiet">
          {word('facilityKind', facility.kind)} ·{' '}
          {facility.capacity === 'exclusive'
            ? facility.layer
              ? words.layers
              : words.exclusive
            : words.capacity(facility.capacity.units, label('unit', facility.capacity.unit))}
          {parent && ` · ${words.partOf(title(parent.names))}`}
          {lane.queue > 0 && ` · ${words.waiting(lane.queue)}`}
        </div>
      </div>
      <div className="lane-track">
        {lane.closures
          .filter((closure) => left(closure.until) > left(closure.from))
          .map((closure) => (
            <i
              key={closure.id}
              className="closure"
              style={{
                left: `${left(closure.from)}%`,
                width: `${left(closure.until) - left(closure.from)}%`,
              }}
              title={`${words.closed}: ${closure.reason}`}
            />
          ))}
        {shown.map(({ slot, line }) => (
          <Bar
            key={slot.id || slot.from}
            slot={slot}
            line={line}
            from={left(slot.from)}
            to={left(slot.until)}
          />
        ))}
      </div>
    </div>
  );
}

function Bar({ slot, line, from, to }: { slot: Slot; line: number; from: number; to: number }) {
  const words = useWords(placesWords);
  const { word } = useProgrammeLabels();
  if (to <= from) return null;
  const style = {
    left: `${from}%`,
    width: `${Math.max(to - from, 0.8)}%`,
    top: `calc(${line} * 1.5rem + 0.2rem)`,
  };
  const { booking } = slot;
  if (!booking)
    return (
      <span className="bar occupied" style={style} title={`${slot.from} – ${slot.until}`}>
        {words.occupied}
      </span>
    );
  const name = booking.title ?? booking.requestingState;
  return (
    <Popover width={330} trapFocus>
      <Popover.Target>
        <button
          type="button"
          className={`bar plain b-${booking.state}`}
          style={style}
          title={`${name}: ${slot.from} – ${slot.until}, ${word('bookingState', booking.state)}`}
        >
          <span className="clip">{name}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <BookingCard slot={slot} />
      </Popover.Dropdown>
    </Popover>
  );
}

const shownTime = (local: string): string => local.replace('T', ' ');

function BookingCard({ slot }: { slot: Slot }) {
  const words = useWords(placesWords);
  const { word } = useProgrammeLabels();
  const { state } = useLabels();
  const booking = slot.booking!;
  const [reason, setReason] = useState('');
  const { act, error, busy } = useDeed();
  const steps = (STEPS[booking.state] ?? []).filter((step) => step !== 'take' || booking.offer);
  return (
    <div className="stack tight">
      <strong>{booking.title ?? '–'}</strong>
      <span className="num small">
        {shownTime(slot.from)} – {shownTime(slot.until)}
      </span>
      <span className="small">
        {state(booking.requestingState)} · {word('bookingState', booking.state)} · {words.priority}{' '}
        {booking.priority}
        {booking.units !== undefined && ` · ${booking.units}`}
      </span>
      {booking.activity && <To path={activityPath(booking.activity)}>{words.activity}</To>}
      {steps.length > 0 && (
        <>
          <TextInput label={words.reason} value={reason} onChange={(e) => setReason(e.currentTarget.value)} />
          <div className="row tight">
            {steps.map((step) => (
              <Button
                key={step}
                size="compact-xs"
                loading={busy}
                onClick={() =>
                  act({
                    path: `bookings/${booking.id}/decide`,
                    body: { act: step, seen: booking.version, ...(reason && { reason }) },
                  })
                }
              >
                {words.acts[step] ?? step}
              </Button>
            ))}
          </div>
        </>
      )}
      {error && <Trouble error={error} />}
    </div>
  );
}
