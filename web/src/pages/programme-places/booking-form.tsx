// Booking a place: ask whether it is free before asking for it; what is in the way and the next free slots stand beside the form.
import { Button, Checkbox, NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ask } from '../../api/client.ts';
import { useApi, useWrite } from '../../api/use-api.ts';
import { useLabels } from '../../parts/labels.ts';
import { useDeed } from '../../parts/programme/act.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import type { Activities, Free, Lane } from '../../parts/programme/types.ts';
import { programmeWords } from '../../parts/programme/words.ts';
import { Trouble } from '../../parts/states.tsx';
import { useWords } from '../../words/language.tsx';
import { placesWords } from './words.ts';

type Basis = 'local' | 'utc' | 'days';

interface Form {
  facility: string;
  activity: string;
  state: string;
  title: string;
  basis: Basis;
  start: string;
  end: string;
  units: number;
  times: number;
  take: boolean;
  queue: boolean;
}

export function BookingForm({
  lanes,
  facility,
  first,
  onDone,
}: {
  lanes: readonly Lane[];
  facility: string | undefined;
  first: string;
  onDone: () => void;
}) {
  const words = useWords(placesWords);
  const shared = useWords(programmeWords);
  const { title } = useProgrammeLabels();
  const { label, stateOptions } = useLabels();
  const [key] = useState(() => crypto.randomUUID());
  const [form, setForm] = useState<Form>({
    facility: facility ?? lanes[0]?.facility.id ?? '',
    activity: '',
    state: lanes[0]?.facility.state ?? '',
    title: '',
    basis: 'local',
    start: `${first}T08:00`,
    end: `${first}T12:00`,
    units: 1,
    times: 1,
    take: false,
    queue: false,
  });
  const set = (change: Partial<Form>) => setForm((before) => ({ ...before, ...change }));
  const activities = useApi<Activities>('/programme/activities', {
    stage: ['proposed', 'planned', 'confirmed'],
  });
  const chosen = lanes.find((lane) => lane.facility.id === form.facility)?.facility;
  const time = timeOf(form, chosen?.zone ?? 'UTC');
  const asked = {
    facilities: [form.facility],
    time,
    ...(chosen?.capacity !== 'exclusive' && { units: form.units }),
  };
  const check = useWrite(() => ask<Free>('/programme/free', { body: asked }));
  const { act, error, busy } = useDeed(onDone);
  const book = () => {
    const body = {
      ...asked,
      requestingState: form.state,
      idempotencyKey: key,
      queue: form.queue,
      ...(form.activity && { activity: form.activity }),
      ...(form.title && { title: form.title }),
    };
    const repeated = { ...body, recurrence: { every: 'week', count: form.times }, takeWhatIsFree: form.take };
    act(form.times > 1 ? { path: 'bookings/series', body: repeated } : { path: 'bookings', body });
  };
  const type = form.basis === 'days' ? 'date' : 'datetime-local';
  return (
    <form
      className="p-form stack"
      onSubmit={(event) => {
        event.preventDefault();
        book();
      }}
    >
      <div className="form-grid">
        <Select
          label={words.facility}
          data={lanes.map((lane) => ({ value: lane.facility.id, label: title(lane.facility.names) }))}
          value={form.facility}
          onChange={(value) => set({ facility: value ?? '' })}
        />
        <Select
          label={words.requestedBy}
          data={stateOptions()}
          value={form.state}
          onChange={(value) => set({ state: value ?? '' })}
          searchable
        />
        <Select
          label={words.activity}
          data={[
            ...new Map(
              (activities.data?.rows ?? []).map((row) => [
                row.activity,
                { value: row.activity, label: `${title(row.title)} ${row.days ?? ''}` },
              ]),
            ).values(),
          ]}
          value={form.activity || null}
          onChange={(value) => set({ activity: value ?? '' })}
          clearable
          searchable
        />
        <TextInput
          label={words.purpose}
          value={form.title}
          onChange={(e) => set({ title: e.currentTarget.value })}
        />
        <div>
          <span className="small">{words.basis}</span>
          <SegmentedControl
            fullWidth
            value={form.basis}
            onChange={(value) => set({ basis: value as Basis })}
            data={[
              { value: 'local', label: words.local },
              { value: 'utc', label: words.utc },
              { value: 'days', label: words.days },
            ]}
          />
        </div>
        <TextInput
          type={type}
          label={`${words.start}${form.basis === 'local' && chosen ? ` (${chosen.zone})` : ''}`}
          value={form.basis === 'days' ? form.start.slice(0, 10) : form.start}
          onChange={(e) => set({ start: e.currentTarget.value })}
        />
        <TextInput
          type={type}
          label={words.end}
          value={form.basis === 'days' ? form.end.slice(0, 10) : form.end}
          onChange={(e) => set({ end: e.currentTarget.value })}
        />
        {chosen && chosen.capacity !== 'exclusive' && (
          <NumberInput
            size="xs"
            label={`${words.units} (${label('unit', chosen.capacity.unit)})`}
            min={1}
            value={form.units}
            onChange={(value) => set({ units: Number(value) || 1 })}
          />
        )}
        <NumberInput
          size="xs"
          label={words.repeat}
          min={1}
          max={366}
          value={form.times}
          onChange={(value) => set({ times: Number(value) || 1 })}
        />
        {form.times > 1 && (
          <Checkbox
            size="xs"
            label={words.take}
            checked={form.take}
            onChange={(e) => set({ take: e.currentTarget.checked })}
          />
        )}
        {form.times === 1 && (
          <Checkbox
            size="xs"
            label={words.queue}
            checked={form.queue}
            onChange={(e) => set({ queue: e.currentTarget.checked })}
          />
        )}
      </div>
      {check.data && (
        <FreeAnswer
          free={check.data}
          onTake={(from, until) => {
            set({ start: from, end: until, basis: 'local' });
            check.reset();
          }}
        />
      )}
      {check.error && <Trouble error={check.error} />}
      {error && <Trouble error={error} />}
      <div className="row">
        <Button onClick={() => check.mutate(undefined)} loading={check.isPending}>
          {words.check}
        </Button>
        <Button type="submit" variant="filled" loading={busy}>
          {words.book}
        </Button>
        <Button onClick={onDone}>{shared.close}</Button>
      </div>
    </form>
  );
}

const whole = (text: string): string => (text.length === 10 ? `${text}T00:00` : text);

function timeOf({ basis, start, end }: Form, zone: string) {
  if (basis === 'days') return { timeBasis: 'days', zone, first: start.slice(0, 10), last: end.slice(0, 10) };
  if (basis === 'utc') return { timeBasis: 'utc', start: `${whole(start)}:00Z`, end: `${whole(end)}:00Z` };
  return { timeBasis: 'local', zone, start: whole(start), end: whole(end) };
}

function FreeAnswer({ free, onTake }: { free: Free; onTake: (from: string, until: string) => void }) {
  const words = useWords(placesWords);
  if (free.free) return <p className="note">{words.free}</p>;
  return (
    <div className="note warn stack tight" role="status">
      <strong>{words.taken}</strong>
      {free.clashes.map((clash, i) => (
        <span key={i}>
          {clash.facilityName} ({clash.kind}):{' '}
          {'occupied' in clash
            ? words.occupied
            : (('title' in clash ? clash.title : undefined) ?? clash.because ?? '')}
        </span>
      ))}
      {free.slots.length > 0 && (
        <span className="row tight">
          {words.next}
          {free.slots.map((slot) => (
            <Button key={slot.fromUtc} size="compact-xs" onClick={() => onTake(slot.from, slot.until)}>
              {slot.from.replace('T', ' ')}
            </Button>
          ))}
        </span>
      )}
    </div>
  );
}
