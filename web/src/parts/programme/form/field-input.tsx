// One field of a verb's form, as what it is: text, day, State, record, choice, group, rows, or one of several shapes.
import { Button, Checkbox, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { createContext, useContext } from 'react';
import { useWords } from '../../../words/language.tsx';
import { capital, useLabels } from '../../labels.ts';
import { useProgrammeLabels } from '../labels.ts';
import type { Draft, Field, Typed } from './form-body.ts';
import { formWords } from './words.ts';

export interface Asked {
  verb: string;
  /** What is wrong, in words, by the path of the field. */
  wrong: Record<string, string>;
  names: Record<string, { id: string; name: string }[]>;
}
export const FormAsked = createContext<Asked>({ verb: '', wrong: {}, names: {} });

interface Input {
  field: Field;
  at: string;
  typed: Typed;
  set: (typed: Typed) => void;
  /** The alternatives of a choice have words of their own. */
  label?: string;
}

const asText = (typed: Typed): string => (typeof typed === 'string' ? typed : '');
const asList = (typed: Typed): string[] => (Array.isArray(typed) ? (typed as string[]) : []);
const asDraft = (typed: Typed): Draft => (typeof typed === 'object' && !Array.isArray(typed) ? typed : {});
const asRows = (typed: Typed): Draft[] => (Array.isArray(typed) ? (typed as Draft[]) : []);

/** `cost-rules on` before `on`. */
function useFieldName(): (field: Field) => string {
  const { verb } = useContext(FormAsked);
  const { word } = useProgrammeLabels();
  return ({ name }) => {
    const own = word('field', `${verb} ${name}`);
    return own === `${verb} ${name}` ? word('field', name) : own;
  };
}

function useOptions(field: Field): { value: string; label: string }[] {
  const { names } = useContext(FormAsked);
  const { word } = useProgrammeLabels();
  const { label, stateOptions } = useLabels();
  if (field.kind === 'state' || field.kind === 'states') return stateOptions();
  if (field.record) return (names[field.record] ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (field.codes ?? []).map((code) => {
    const own = word(field.list ?? '', String(code));
    return { value: String(code), label: own === String(code) ? label(field.list ?? '', String(code)) : own };
  });
}

export function FieldInput({ field, at, typed, set, label }: Input) {
  const nameOf = useFieldName();
  const shown = { field, at, typed, set, label: label ?? capital(nameOf(field)) };
  switch (field.kind) {
    case 'constant':
      return null;
    case 'group':
      return <Group {...shown} />;
    case 'rows':
    case 'map':
      return <Rows {...shown} />;
    case 'oneOf':
      return <OneOf {...shown} />;
    case 'titles':
      return <Titles {...shown} />;
    case 'state':
    case 'record':
    case 'choice':
    case 'states':
    case 'records':
    case 'choices':
      return <Chosen {...shown} />;
    default:
      return <Written {...shown} />;
  }
}

type Shown = Required<Input>;

function Chosen({ field, at, typed, set, label }: Shown) {
  const { wrong } = useContext(FormAsked);
  const words = useWords(formWords);
  const data = useOptions(field);
  const common = {
    label,
    data,
    error: wrong[at],
    // A list may be empty unless it says how many it needs.
    withAsterisk: ['choices', 'records', 'states'].includes(field.kind)
      ? (field.least ?? 0) > 0
      : field.required,
    searchable: data.length > 8,
    'data-field': at,
  };
  return ['state', 'record', 'choice'].includes(field.kind) ? (
    <Select
      {...common}
      placeholder={words.choose}
      clearable={!field.required}
      value={asText(typed) || null}
      onChange={(value) => set(value ?? undefined)}
    />
  ) : (
    <MultiSelect {...common} value={asList(typed)} onChange={set} />
  );
}

function Written({ field, at, typed, set, label }: Shown) {
  const { wrong } = useContext(FormAsked);
  const words = useWords(formWords);
  if (field.kind === 'flag')
    return (
      <Checkbox
        size="xs"
        label={label}
        checked={typed === true}
        data-field={at}
        onChange={(e) => set(e.currentTarget.checked)}
      />
    );
  const hints: Partial<Record<Field['kind'], string>> = {
    edtf: words.edtf,
    numbers: words.numbers,
    lines: words.perLine,
    days: words.perLineDay,
  };
  const clock = /(^|\.)(start|end)$/.test(at) ? words.time : undefined; // time.value.start
  const common = {
    label,
    description: hints[field.kind] ?? clock,
    error: wrong[at],
    withAsterisk: field.required && !['lines', 'numbers'].includes(field.kind),
    value: asText(typed),
    'data-field': at,
  };
  if (['long', 'lines', 'days'].includes(field.kind))
    return <Textarea {...common} autosize minRows={2} onChange={(e) => set(e.currentTarget.value)} />;
  const number = field.kind === 'number' || field.kind === 'whole';
  return (
    <TextInput
      {...common}
      type={field.kind === 'day' ? 'date' : 'text'}
      inputMode={number ? 'decimal' : undefined}
      onChange={(e) => set(e.currentTarget.value)}
    />
  );
}

function Titles({ field, at, typed, set, label }: Shown) {
  const { wrong } = useContext(FormAsked);
  const words = useWords(formWords);
  const { language } = useProgrammeLabels();
  const titles = asDraft(typed);
  const order = language === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const);
  return order.map((code, i) => (
    <TextInput
      key={code}
      label={`${label} (${code === 'fr' ? words.french : words.english})`}
      withAsterisk={field.required && i === 0}
      error={i === 0 && wrong[at]}
      value={asText(titles[code])}
      lang={code}
      data-field={i === 0 ? at : undefined}
      onChange={(e) => set({ ...titles, [code]: e.currentTarget.value })}
    />
  ));
}

export function FieldInputs({
  fields,
  at = '',
  draft,
  set,
}: {
  fields: readonly Field[];
  at?: string;
  draft: Draft;
  set: (draft: Draft) => void;
}) {
  return fields.map((field) => (
    <FieldInput
      key={field.name}
      field={field}
      at={`${at}${field.name}`}
      typed={draft[field.name]}
      set={(typed) => set({ ...draft, [field.name]: typed })}
    />
  ));
}

function Group({ field, at, typed, set, label }: Shown) {
  return (
    <fieldset className="wide form-grid">
      <legend>{label}</legend>
      <FieldInputs fields={field.fields ?? []} at={`${at}.`} draft={asDraft(typed)} set={set} />
    </fieldset>
  );
}

/** A row is a group; of a map, a State and its value. */
function Rows({ field, at, typed, set, label }: Shown) {
  const words = useWords(formWords);
  const rows = asRows(typed);
  const inner: Field[] =
    field.kind === 'map'
      ? [{ name: 'key', kind: 'state', required: true }, ...(field.fields ?? [])]
      : (field.fields ?? []);
  const change = (i: number, row: Draft) => set(rows.map((each, n) => (n === i ? row : each)));
  return (
    <fieldset className="wide stack">
      <legend>{label}</legend>
      {rows.map((row, i) => (
        <div key={i} className="form-grid p-row">
          <FieldInputs fields={inner} at={`${at}.${i}.`} draft={row} set={(next) => change(i, next)} />
          <Button size="compact-xs" onClick={() => set(rows.filter((_, n) => n !== i))}>
            {words.less(i + 1)}
          </Button>
        </div>
      ))}
      <span>
        <Button size="compact-xs" onClick={() => set([...rows, {}])} data-field={at}>
          {words.more}
        </Button>
      </span>
    </fieldset>
  );
}

function OneOf({ field, at, typed, set, label }: Shown) {
  const { wrong } = useContext(FormAsked);
  const words = useWords(formWords);
  const { word } = useProgrammeLabels();
  const { as, value } = asDraft(typed);
  const chosen = field.fields?.find((each) => each.name === as);
  return (
    <>
      <Select
        label={label}
        placeholder={words.choose}
        data={(field.fields ?? []).map((each) => ({
          value: each.name,
          label: word('alternative', each.name),
        }))}
        value={asText(as) || null}
        error={wrong[at]}
        withAsterisk={field.required}
        clearable={!field.required}
        data-field={at}
        onChange={(next) => set(next ? { as: next } : undefined)}
      />
      {chosen && chosen.kind !== 'constant' && (
        <FieldInput
          field={chosen}
          at={`${at}.value`}
          typed={value}
          set={(next) => set({ as, value: next })}
          label={`${label}: ${word('alternative', chosen.name)}`}
        />
      )}
    </>
  );
}
