// The step an activity may take next: chosen by name, with what it needs; a refusal stands beside the form and keeps what was typed.
import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLabels } from '../../parts/labels.ts';
import { useDeed } from '../../parts/programme/act.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import type { ActivityShown } from '../../parts/programme/types.ts';
import { programmeWords } from '../../parts/programme/words.ts';
import { Trouble } from '../../parts/states.tsx';
import { useWords } from '../../words/language.tsx';
import { activityWords } from './words.ts';

type Step = ActivityShown['steps'][number];
const EMPTY = {
  reason: '',
  reasonCode: '',
  askedBy: '',
  actual: '',
  evidence: '',
  basisReason: '',
  answers: '',
  waive: '',
};

export function Steps({ shown }: { shown: ActivityShown }) {
  const words = useWords(activityWords);
  const { word } = useProgrammeLabels();
  const [chosen, setChosen] = useState<Step>();
  const possible = shown.steps.filter((step) => step.how !== 'no');
  const { submission } = shown.record;
  const { act, error, busy } = useDeed();
  return (
    <div className="no-print stack">
      {submission && (
        <div className="note stack tight">
          <span>{words.waits(word('activityAct', submission.act), submission.by)}</span>
          <span>
            <Button
              loading={busy}
              onClick={() =>
                act({ path: `activities/${shown.record.id}/approve`, body: { act: submission.act } })
              }
            >
              {words.approve(word('activityAct', submission.act))}
            </Button>
          </span>
          {error && <Trouble error={error} />}
        </div>
      )}
      <div className="row" role="group" aria-label={words.steps}>
        {possible.map((step) => (
          <Button
            key={step.act}
            aria-pressed={chosen?.act === step.act}
            variant={chosen?.act === step.act ? 'filled' : 'default'}
            onClick={() => setChosen(step)}
          >
            {word('activityAct', step.act)}
          </Button>
        ))}
      </div>
      {chosen && (
        <StepForm key={chosen.act} step={chosen} shown={shown} onDone={() => setChosen(undefined)} />
      )}
    </div>
  );
}

function StepForm({ step, shown, onDone }: { step: Step; shown: ActivityShown; onDone: () => void }) {
  const words = useWords(activityWords);
  const shared = useWords(programmeWords);
  const { word, options } = useProgrammeLabels();
  const { state } = useLabels();
  const [form, setForm] = useState(EMPTY);
  const { act, error, busy } = useDeed(onDone);
  const needs = new Set<string>(step.needs);
  const set = (field: keyof typeof EMPTY) => (value: string | null) =>
    setForm((before) => ({ ...before, [field]: value ?? '' }));
  const text = (field: keyof typeof EMPTY, label: string) => (
    <TextInput label={label} value={form[field]} onChange={(e) => set(field)(e.currentTarget.value)} />
  );
  const open = (shown.basis?.conditions ?? []).filter((each) => ['no', 'unknown'].includes(each.truth));
  const send = () =>
    act({
      path: `activities/${shown.record.id}/move`,
      body: {
        act: step.act,
        seen: shown.record.version,
        ...(form.reason && { reason: form.reason }),
        ...(form.reasonCode && { reasonCode: form.reasonCode }),
        ...(form.askedBy && { askedBy: form.askedBy }),
        ...(form.actual && { actual: form.actual }),
        ...(form.evidence && { evidence: [{ note: form.evidence }] }),
        ...(form.basisReason && { basisReason: form.basisReason }),
        ...(form.answers && {
          conditionAnswers: Object.fromEntries(open.map((each) => [each.name, form.answers])),
        }),
        ...(form.waive && { bookingsWaived: form.waive }),
      },
    });
  const { bookings, seats, clearances } = shown.falls;
  return (
    <form
      className="p-form stack"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h3>
        {word('activityAct', step.act)} → {word('activityState', step.to)}{' '}
        {step.how === 'submit' && <span className="quiet small">({words.submits})</span>}
      </h3>
      {step.to === 'cancelled' && <p className="note warn">{words.falls(bookings, seats, clearances)}</p>}
      <div className="form-grid">
        {needs.has('reason') && (
          <Select
            label={words.reasonCode}
            data={options('reasonCode')}
            value={form.reasonCode || null}
            onChange={set('reasonCode')}
            clearable
          />
        )}
        {needs.has('reason') && text('reason', words.reason)}
        {needs.has('askedBy') && (
          <Select
            label={words.askedBy}
            data={shown.record.states.map((each) => ({ value: each.state, label: state(each.state) }))}
            value={form.askedBy || null}
            onChange={set('askedBy')}
          />
        )}
        {needs.has('actualDays') && text('actual', words.actual)}
        {(needs.has('consent') || needs.has('evidence')) && text('evidence', words.evidence)}
        {needs.has('confirmable') && text('basisReason', words.basisReason)}
        {needs.has('confirmable') &&
          open.length > 0 &&
          text(
            'answers',
            `${words.answers} (${open.map((each) => word('condition', each.name)).join(', ')})`,
          )}
        {needs.has('confirmable') && text('waive', words.waive)}
      </div>
      {error && <Trouble error={error} />}
      <div className="row">
        <Button type="submit" variant="filled" loading={busy}>
          {words.record}
        </Button>
        <Button onClick={onDone}>{shared.close}</Button>
      </div>
    </form>
  );
}
