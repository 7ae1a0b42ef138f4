// Editing an activity: days, zone, place, domains, persons; what it rests on is checked again as it is kept.
import { Button, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLabels } from '../../parts/labels.ts';
import { useDeed } from '../../parts/programme/act.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import type { ActivityShown } from '../../parts/programme/types.ts';
import { programmeWords } from '../../parts/programme/words.ts';
import { Trouble } from '../../parts/states.tsx';
import { useWords } from '../../words/language.tsx';
import { activityWords } from './words.ts';

type Kept = ActivityShown['record'];

/** `Name, office, KZ`, one person a line; others of a delegation are counted, not named. */
const officialsText = (record: Kept): string =>
  (record.officials ?? []).map((each) => `${each.name}, ${each.office}, ${each.state}`).join('\n');

function officialsOf(text: string) {
  return text
    .split('\n')
    .map((line) => line.split(',').map((part) => part.trim()))
    .filter((parts) => parts.length >= 3)
    .map((parts) => ({
      name: parts[0]!,
      office: parts.slice(1, -1).join(', '),
      state: parts.at(-1)!.toUpperCase(),
    }));
}

export function Edit({ record, onDone }: { record: Kept; onDone: () => void }) {
  const words = useWords(activityWords);
  const shared = useWords(programmeWords);
  const { language, options } = useProgrammeLabels();
  const { options: listOptions } = useLabels();
  const [form, setForm] = useState({
    title: record.title[language] ?? Object.values(record.title)[0] ?? '',
    planned: record.planned ?? '',
    zone: record.zone ?? '',
    place: record.places[0]?.name ?? '',
    level: record.level ?? '',
    domains: record.domains as string[],
    officials: officialsText(record),
  });
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const { act, error, busy } = useDeed(onDone);
  const host = record.states.find((each) => each.role === 'host')?.state;
  const placed = {
    ...record.places[0],
    name: form.place,
    ...(host && { state: record.places[0]?.state ?? host }),
  };
  const send = () =>
    act({
      path: `activities/${record.id}/edit`,
      body: {
        seen: record.version,
        title: { ...record.title, [language]: form.title },
        domains: form.domains,
        places: form.place ? [placed, ...record.places.slice(1)] : [],
        officials: officialsOf(form.officials),
        ...(form.planned && { planned: form.planned }),
        ...(form.zone && { zone: form.zone }),
        ...(form.level && { level: form.level }),
      },
    });
  return (
    <form
      className="p-form stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="form-grid">
        <TextInput
          className="wide"
          label={words.name}
          value={form.title}
          onChange={(e) => set({ title: e.currentTarget.value })}
        />
        <TextInput
          label={words.plannedDays}
          value={form.planned}
          onChange={(e) => set({ planned: e.currentTarget.value })}
        />
        <TextInput
          label={words.zone}
          value={form.zone}
          onChange={(e) => set({ zone: e.currentTarget.value })}
        />
        <TextInput
          label={shared.place}
          value={form.place}
          onChange={(e) => set({ place: e.currentTarget.value })}
        />
        <Select
          label={words.level}
          data={options('level')}
          value={form.level || null}
          onChange={(level) => set({ level: (level ?? '') as typeof form.level })}
          clearable
        />
        <MultiSelect
          label={words.domains}
          data={listOptions('domain')}
          value={form.domains}
          onChange={(domains) => set({ domains })}
          searchable
        />
        <Textarea
          className="wide"
          label={words.officialsHelp}
          autosize
          minRows={2}
          value={form.officials}
          onChange={(e) => set({ officials: e.currentTarget.value })}
        />
      </div>
      {error && <Trouble error={error} />}
      <div className="row">
        <Button type="submit" variant="filled" loading={busy}>
          {shared.save}
        </Button>
        <Button onClick={onDone}>{shared.close}</Button>
      </div>
    </form>
  );
}
