// Adding a cost line: amounts as people write them, in the currency of the line; a refusal keeps what was typed.
import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useApi } from '../../api/use-api.ts';
import { useLabels } from '../../parts/labels.ts';
import { useDeed } from '../../parts/programme/act.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import type { Activities } from '../../parts/programme/types.ts';
import { programmeWords } from '../../parts/programme/words.ts';
import { Trouble } from '../../parts/states.tsx';
import { useWords } from '../../words/language.tsx';
import { costsWords } from './words.ts';

/** `1200.50` → minor units of the currency; undefined where it is no amount. */
export function minorOf(text: string, currency: string): number | undefined {
  if (!/^\d+([.,]\d{1,3})?$/.test(text.trim())) return undefined; // 1200,50
  const code = /^[A-Z]{3}$/.test(currency) ? currency : 'EUR';
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions()
      .maximumFractionDigits ?? 2;
  return Math.round(Number(text.trim().replace(',', '.')) * 10 ** digits);
}

const EMPTY = {
  activity: '',
  category: 'travelLocal',
  amount: '',
  currency: 'KZT',
  real: false,
  joint: false,
  payer: '',
  incurred: '',
  day: '',
};

export function AddLine({ onDone }: { onDone: () => void }) {
  const words = useWords(costsWords);
  const shared = useWords(programmeWords);
  const { options, title } = useProgrammeLabels();
  const { state } = useLabels();
  const [form, setForm] = useState(EMPTY);
  const set = (change: Partial<typeof EMPTY>) => setForm((before) => ({ ...before, ...change }));
  const activities = useApi<Activities>('/programme/activities');
  const rows = [...new Map((activities.data?.rows ?? []).map((row) => [row.activity, row])).values()];
  const chosen = rows.find((row) => row.activity === form.activity);
  const among = (chosen?.states ?? []).map((each) => ({ value: each.state, label: state(each.state) }));
  const { act, error, busy } = useDeed(onDone);
  const minor = minorOf(form.amount, form.currency);
  const send = () =>
    act({
      path: 'costs',
      body: {
        activity: form.activity,
        category: form.category,
        currency: form.currency,
        [form.real ? 'actual' : 'planned']: minor ?? Number.NaN,
        joint: form.joint,
        ...(form.payer && { payer: form.payer }),
        ...(form.incurred && { incurredBy: form.incurred }),
        ...(form.day && { day: form.day }),
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
        <Select
          label={words.activity}
          required
          searchable
          data={rows.map((row) => ({ value: row.activity, label: title(row.title) }))}
          value={form.activity || null}
          onChange={(value) => set({ activity: value ?? '' })}
        />
        <Select
          label={words.category}
          data={options('costCategory')}
          searchable
          value={form.category}
          onChange={(value) => set({ category: value ?? 'other' })}
        />
        <TextInput
          label={words.amount}
          required
          inputMode="decimal"
          value={form.amount}
          error={form.amount !== '' && minor === undefined}
          onChange={(e) => set({ amount: e.currentTarget.value })}
        />
        <TextInput
          label={words.currency}
          required
          value={form.currency}
          onChange={(e) => set({ currency: e.currentTarget.value.toUpperCase() })}
        />
        <Select
          label={words.incurred}
          data={among}
          value={form.incurred || null}
          onChange={(value) => set({ incurred: value ?? '' })}
          clearable
        />
        <Checkbox
          size="xs"
          label={words.joint}
          checked={form.joint}
          onChange={(e) => set({ joint: e.currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          label={words.real}
          checked={form.real}
          onChange={(e) => set({ real: e.currentTarget.checked })}
        />
        {form.real && (
          <Select
            label={words.payer}
            data={among}
            value={form.payer || null}
            onChange={(value) => set({ payer: value ?? '' })}
          />
        )}
        {form.real && (
          <TextInput
            type="date"
            label={words.day}
            value={form.day}
            onChange={(e) => set({ day: e.currentTarget.value })}
          />
        )}
      </div>
      {error && <Trouble error={error} />}
      <div className="row">
        <Button type="submit" variant="filled" loading={busy}>
          {words.add}
        </Button>
        <Button onClick={onDone}>{shared.close}</Button>
      </div>
    </form>
  );
}
