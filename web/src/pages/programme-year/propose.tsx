// Proposing an activity: what it is, who takes part, when and where; its legal basis is checked as it is kept.
import { Button, MultiSelect, Select, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useLabels } from '../../parts/labels.ts';
import { useDeed } from '../../parts/programme/act.tsx';
import { activityPath } from '../../parts/programme/entry-lines.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import { programmeWords } from '../../parts/programme/words.ts';
import { Trouble } from '../../parts/states.tsx';
import { useWords } from '../../words/language.tsx';
import { yearWords } from './words.ts';

const EMPTY = {
  title: '',
  kind: 'visit',
  host: '',
  others: [] as string[],
  planned: '',
  zone: '',
  place: '',
  domains: [] as string[],
};

export function Propose({ onDone }: { onDone: () => void }) {
  const words = useWords(yearWords);
  const shared = useWords(programmeWords);
  const { options, language } = useProgrammeLabels();
  const { stateOptions, options: listOptions } = useLabels();
  const [form, setForm] = useState(EMPTY);
  const navigate = useNavigate();
  const set = (change: Partial<typeof EMPTY>) => setForm((before) => ({ ...before, ...change }));
  const { act, error, busy } = useDeed(({ answer }) => {
    onDone();
    void navigate({ to: activityPath(answer.id) as never });
  });
  const send = () =>
    act({
      path: 'activities',
      body: {
        kind: form.kind,
        title: { [language]: form.title },
        states: [
          ...(form.host ? [{ state: form.host, role: 'host' }] : []),
          ...form.others.map((state) => ({ state, role: form.host ? 'sender' : 'participant' })),
        ],
        domains: form.domains,
        ...(form.planned && { planned: form.planned }),
        ...(form.zone && { zone: form.zone }),
        ...(form.place && { places: [{ name: form.place, ...(form.host && { state: form.host }) }] }),
      },
    });
  return (
    <form
      className="p-form stack"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="form-grid">
        <TextInput
          label={words.name}
          required
          value={form.title}
          onChange={(e) => set({ title: e.currentTarget.value })}
          className="wide"
        />
        <Select
          label={words.kind}
          data={options('activityKind')}
          value={form.kind}
          onChange={(kind) => set({ kind: kind ?? 'visit' })}
          searchable
        />
        <Select
          label={words.host}
          data={stateOptions()}
          value={form.host || null}
          onChange={(host) => set({ host: host ?? '' })}
          searchable
          clearable
        />
        <MultiSelect
          label={words.others}
          data={stateOptions()}
          value={form.others}
          onChange={(others) => set({ others })}
          searchable
        />
        <MultiSelect
          label={words.domains}
          data={listOptions('domain')}
          value={form.domains}
          onChange={(domains) => set({ domains })}
          searchable
        />
        <TextInput
          label={words.planned}
          placeholder={words.plannedHelp}
          value={form.planned}
          onChange={(e) => set({ planned: e.currentTarget.value })}
        />
        <TextInput
          label={words.zone}
          placeholder="Asia/Almaty"
          value={form.zone}
          onChange={(e) => set({ zone: e.currentTarget.value })}
        />
        <TextInput
          label={words.place}
          value={form.place}
          onChange={(e) => set({ place: e.currentTarget.value })}
        />
      </div>
      {error && <Trouble error={error} />}
      <div className="row">
        <Button type="submit" variant="filled" loading={busy}>
          {words.propose}
        </Button>
        <Button onClick={onDone}>{shared.close}</Button>
      </div>
    </form>
  );
}
