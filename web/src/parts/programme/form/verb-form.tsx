// The form of any verb of the programme, made from the verb's own schema; errors stand beside the field, what was typed stays.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { ask, Refused } from '../../../api/client.ts';
import { useApi } from '../../../api/use-api.ts';
import { useWords } from '../../../words/language.tsx';
import { Loading, Trouble } from '../../states.tsx';
import { useDeed } from '../act.tsx';
import { useProgrammeLabels } from '../labels.ts';
import { type Asked, FieldInputs, FormAsked } from './field-input.tsx';
import { bodyOf, type Draft, type Field, typedOf } from './form-body.ts';
import { formWords } from './words.ts';

export interface VerbFormProps {
  /** Address of the verb, `plans/{id}/lines`. */
  verb: string;
  id?: string | undefined;
  /** What the page knows already: sent along, not asked. */
  fixed?: Record<string, unknown> | undefined;
  /** A record to start with. */
  from?: object | undefined;
  /** Only these fields. */
  only?: readonly string[] | undefined;
  /** What is named above the form, where the verb alone does not say it. */
  about?: string | undefined;
  onDone: () => void;
}

type Forms = Record<string, Field[]>;

const useForms = () =>
  useQuery({
    queryKey: ['/programme/forms'],
    queryFn: () => ask<Forms>('/programme/forms'),
    staleTime: Infinity,
    gcTime: Infinity,
  });

export function VerbForm(props: VerbFormProps) {
  const { data, error } = useForms();
  const { verb, fixed = {}, only } = props;
  if (error) return <Trouble error={error} />;
  if (!data) return <Loading />;
  const fields = (data[verb] ?? []).filter(({ name }) => !(name in fixed) && (!only || only.includes(name)));
  return <Ready key={verb} {...props} fields={fields} />;
}

/** What the server says of a field stands beside it too. */
const refusedFields = (error: unknown): Record<string, string> =>
  error instanceof Refused && Array.isArray(error.body.details)
    ? Object.fromEntries(
        (error.body.details as { field?: string; message?: string }[])
          .filter((each) => each.field)
          .map((each) => [each.field!, each.message ?? '']),
      )
    : {};

function Ready({ verb, id, fixed, from, about, onDone, fields }: VerbFormProps & { fields: Field[] }) {
  const words = useWords(formWords);
  const { word } = useProgrammeLabels();
  const [draft, setDraft] = useState<Draft>(() => (from ? typedOf(fields, from) : {}));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { act, error, busy } = useDeed(onDone);
  const names = useApi<Asked['names']>('/programme/names');
  const { body, wrong } = bodyOf(fields, draft);
  const told = tried
    ? Object.fromEntries(Object.entries(wrong).map(([at, why]) => [at, words.wrong[why]]))
    : refusedFields(error);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const [first] = Object.keys(wrong);
    setTried(first !== undefined);
    if (first === undefined)
      act({ path: verb.replace('{id}', encodeURIComponent(id ?? '')), body: { ...body, ...fixed } });
    else form.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(first)}"]`)?.focus();
  };
  return (
    <FormAsked value={{ verb, wrong: { ...refusedFields(error), ...told }, names: names.data ?? {} }}>
      <form
        ref={form}
        className="p-form stack no-print"
        noValidate
        aria-label={word('verb', verb)}
        onSubmit={send}
      >
        <strong>
          {word('verb', verb)}
          {about && ` – ${about}`}
        </strong>
        <div className="form-grid">
          <FieldInputs fields={[...fields].sort(requiredFirst)} draft={draft} set={setDraft} />
        </div>
        {tried && Object.keys(wrong).length > 0 && (
          <p role="alert" className="note bad">
            {words.correct(Object.keys(wrong).length)}
          </p>
        )}
        {error && <Trouble error={error} />}
        <div className="row">
          <Button type="submit" variant="filled" loading={busy}>
            {words.send}
          </Button>
          <Button onClick={onDone}>{words.close}</Button>
        </div>
      </form>
    </FormAsked>
  );
}

const requiredFirst = (a: Field, b: Field): number => Number(b.required) - Number(a.required);
