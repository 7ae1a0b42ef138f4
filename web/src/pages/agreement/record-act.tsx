// Recording an act that happened: which step, by whom, when; the position is asked again as soon as it is kept.
import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ask } from '../../api/client.ts';
import type { AgreementPage, Sourced } from '../../api/types.ts';
import { useWrite } from '../../api/use-api.ts';
import { useToldDone } from '../../parts/decide.tsx';
import { capital, useLabels } from '../../parts/labels.ts';
import { Trouble } from '../../parts/states.tsx';
import { partsWords } from '../../parts/words.ts';
import { useWords } from '../../words/language.tsx';
import { agreementWords } from './words.ts';

interface Act {
  step: string;
  date: string;
  party?: string;
  received?: string;
  place?: string;
  note?: string;
  document?: string;
}

// The acts one records most often stand first.
const FIRST = [
  'signed',
  'ratified',
  'notification',
  'exchanged',
  'entered_into_force',
  'renewed',
  'denounced',
  'suspended',
  'terminated',
];
const MAY_BE_RECEIVED = new Set(['notification', 'denounced', 'exchanged', 'renewed']);

export function RecordAct({ page, onClose }: { page: AgreementPage; onClose(): void }) {
  const words = useWords(agreementWords);
  const parts = useWords(partsWords);
  const { label, state, options } = useLabels();
  const told = useToldDone();
  const [act, setAct] = useState<Act>({ step: 'entered_into_force', date: '' });
  const put = (change: Partial<Act>) => setAct((before) => ({ ...before, ...change }));
  const write = useWrite((given: Act) =>
    ask<{ statement: Sourced; entity: string }>(`/agreements/${encodeURIComponent(page.row.id)}/acts`, {
      body: Object.fromEntries(Object.entries(given).filter(([, value]) => value)),
    }),
  );
  const steps = options('step');
  const ordered = [
    ...FIRST.flatMap((code) => steps.filter(({ value }) => value === code)),
    ...steps.filter(({ value }) => !FIRST.includes(value)),
  ].map((one) => ({ ...one, label: capital(one.label) }));
  const save = () =>
    write.mutate(act, {
      onSuccess: (recorded) => {
        told(label('step', act.step), recorded);
        onClose();
      },
    });
  return (
    <Modal opened onClose={onClose} title={words.record} closeButtonProps={{ 'aria-label': parts.close }}>
      <form
        className="stack"
        onSubmit={(e) => {
          e.preventDefault();
          save();
        }}
      >
        <p className="quiet">{words.recordHelp}</p>
        <div className="form-grid">
          <Select
            label={words.step}
            data={ordered}
            value={act.step}
            onChange={(step) => put({ step: step ?? 'entered_into_force' })}
            searchable
            allowDeselect={false}
            data-autofocus
          />
          <Select
            label={words.party}
            placeholder={words.allParties}
            data={page.row.parties.map((value) => ({ value, label: state(value) }))}
            value={act.party ?? null}
            onChange={(party) => put({ party: party ?? '' })}
            clearable
          />
          <TextInput
            label={words.date}
            required
            value={act.date}
            onChange={(e) => put({ date: e.currentTarget.value })}
            placeholder="2024-03-18"
            description={parts.edtfHelp}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
          />
          {MAY_BE_RECEIVED.has(act.step) && (
            <TextInput
              label={words.received}
              value={act.received ?? ''}
              onChange={(e) => put({ received: e.currentTarget.value })}
              description={words.receivedHelp}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
            />
          )}
          <TextInput
            label={words.place}
            value={act.place ?? ''}
            onChange={(e) => put({ place: e.currentTarget.value })}
          />
          <Select
            label={words.sourceDocument}
            data={page.documents.map((one) => ({ value: one.id, label: one.title }))}
            value={act.document ?? null}
            onChange={(document) => put({ document: document ?? '' })}
            clearable
          />
        </div>
        <Textarea
          label={words.note}
          value={act.note ?? ''}
          onChange={(e) => put({ note: e.currentTarget.value })}
          autosize
          minRows={1}
        />
        {write.isError && <Trouble error={write.error} />}
        <div className="row tight" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button type="submit" variant="filled" loading={write.isPending}>
            {parts.save}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
