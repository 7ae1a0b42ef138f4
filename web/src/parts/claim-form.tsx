// Correcting a claim: a form with the fields of its type. A conflict keeps what was typed and shows what came meanwhile.
import {
  Button,
  Checkbox,
  Modal,
  MultiSelect,
  NumberInput,
  Select,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { Refused } from '../api/client.ts';
import type { Sourced } from '../api/types.ts';
import { useWords } from '../words/language.tsx';
import { fieldsOf, type FieldSpec } from './claim-fields.ts';
import { useDecide } from './decide.tsx';
import { KindSign } from './kind-sign.tsx';
import { capital, useLabels } from './labels.ts';
import { PassageView } from './passage.tsx';
import { Trouble } from './states.tsx';
import { useValueText } from './value-text.tsx';
import { partsWords } from './words.ts';

type Value = Record<string, unknown>;

interface FieldInputProps {
  name: string;
  spec: FieldSpec;
  value: unknown;
  onChange(value: unknown): void;
}

function FieldInput({ name, spec, value, onChange }: FieldInputProps) {
  const words = useWords(partsWords);
  const labels = useLabels();
  const { name: nameOf } = useValueText();
  const label = capital(nameOf(name));
  const options = spec.list === 'state' ? labels.stateOptions() : labels.options(spec.list ?? '');
  const listed = [value ?? []].flat().map(String);
  const data = [
    ...options,
    ...listed.filter((x) => !options.some((o) => o.value === x)).map((x) => ({ value: x, label: x })),
  ];
  if (spec.as === 'yes')
    return (
      <Checkbox
        size="xs"
        mt="lg"
        label={label}
        checked={value === true}
        onChange={(e) => onChange(e.currentTarget.checked || undefined)}
      />
    );
  if (spec.as === 'number')
    return (
      <NumberInput
        size="xs"
        label={label}
        value={typeof value === 'number' ? value : ''}
        onChange={(n) => onChange(n === '' ? undefined : Number(n))}
        hideControls
      />
    );
  if (spec.as === 'choice')
    return (
      <Select
        label={label}
        data={data}
        value={listed[0] ?? null}
        onChange={(x) => onChange(x ?? undefined)}
        searchable
        clearable
      />
    );
  if (spec.as === 'choices' || (spec.as === 'tags' && spec.list === 'state'))
    return (
      <MultiSelect
        label={label}
        data={data}
        value={listed}
        onChange={onChange}
        searchable
        clearable
        hidePickedOptions
      />
    );
  if (spec.as === 'tags') return <TagsInput label={label} value={listed} onChange={onChange} />;
  return (
    <TextInput
      label={label}
      value={value === undefined ? '' : String(value)}
      onChange={(e) => onChange(e.currentTarget.value || undefined)}
      placeholder={spec.list === 'period' ? 'P5Y' : spec.list === 'edtf' ? '2023-12-12' : ''}
      description={
        spec.list === 'edtf' && name === 'date'
          ? words.edtfHelp
          : spec.list === 'period' && name === 'dur'
            ? words.periodHelp
            : undefined
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
}

/** The decision that came meanwhile, as the refusal names it. */
function meanwhileOf({ body }: Refused): string | undefined {
  const details = body.details as { decision?: string; now?: string } | undefined;
  return details?.decision ?? details?.now;
}

const LONG = new Set(['parties', 'parts', 'title', 'signers', 'codes', 'forms', 'office', 'date', 'dur']);

const cleared = (x: unknown): boolean => x === undefined || (Array.isArray(x) && x.length === 0);

/** No mod: the text asserts it as a fact. */
const ACTUAL = 'actual';

interface ClaimFormProps {
  claim: Sourced;
  onClose(): void;
  onDone?(statement: string | undefined): void;
}

export function ClaimForm({ claim, onClose, onDone }: ClaimFormProps) {
  const words = useWords(partsWords);
  const labels = useLabels();
  const decide = useDecide();
  const fields = fieldsOf(claim.fact, claim.value);
  const [value, setValue] = useState<Value>(claim.value);
  const [mod, setMod] = useState(claim.mod ?? ACTUAL);
  const [note, setNote] = useState('');
  const [trouble, setTrouble] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  const save = async (overwriting: boolean) => {
    setBusy(true);
    setTrouble(undefined);
    try {
      const kept = Object.fromEntries(
        Object.entries(value).map(([name, x]) => [name, cleared(x) ? null : x]),
      );
      const done = await decide(claim.statement, 'corrected', {
        value: kept,
        ...(mod !== (claim.mod ?? ACTUAL) && { mod }),
        ...(note ? { note } : {}),
        seen: overwriting && trouble instanceof Refused ? meanwhileOf(trouble) : claim.decision,
      });
      if (done !== undefined) {
        onDone?.(done);
        onClose();
      }
    } catch (error) {
      setTrouble(error);
    } finally {
      setBusy(false);
    }
  };
  const conflict = trouble instanceof Refused && trouble.status === 409;

  return (
    <Modal
      opened
      onClose={onClose}
      title={<KindSign fact={claim.fact} words />}
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <form
        className="stack"
        aria-label={words.correctClaim}
        onSubmit={(e) => {
          e.preventDefault();
          void save(false);
        }}
      >
        {claim.passages.slice(0, 2).map((p) => (
          <PassageView key={p.start} passage={p} fact={claim.fact} claim={claim.statement} />
        ))}
        <div className="form-grid">
          {Object.entries(fields).map(([name, spec], i) => (
            <div
              key={name}
              className={LONG.has(name) ? 'wide' : ''}
              {...(i === 0 ? { 'data-autofocus': true } : {})}
            >
              <FieldInput
                name={name}
                spec={spec}
                value={value[name]}
                onChange={(next) => setValue((before) => ({ ...before, [name]: next }))}
              />
            </div>
          ))}
        </div>
        <Select
          label={words.mod}
          data={[{ value: ACTUAL, label: words.modActual }, ...labels.options('mod')]}
          value={mod}
          onChange={(x) => setMod(x ?? ACTUAL)}
          allowDeselect={false}
        />
        <Textarea
          label={words.noteLabel}
          value={note}
          onChange={(e) => setNote(e.currentTarget.value)}
          autosize
          minRows={1}
        />
        {trouble !== undefined && (
          <div className="stack tight">
            {conflict && <strong>{words.meanwhile}</strong>}
            <Trouble error={trouble} />
            {conflict && (
              <div className="row tight">
                <Button onClick={() => void save(true)}>{words.keepMine}</Button>
                <Button onClick={onClose}>{words.keepTheirs}</Button>
              </div>
            )}
          </div>
        )}
        <div className="row tight" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="filled" loading={busy}>
            {words.save}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
