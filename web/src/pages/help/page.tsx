// Help: how to read what is shown, the keys, the calendar address, the examples, and the proof that nothing was altered.
import { Button, CopyButton, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ask } from '../../api/client.ts';
import { useWrite } from '../../api/use-api.ts';
import { KeyTable } from '../../parts/key-help.tsx';
import { CLAIM_SIGNS, KindSign } from '../../parts/kind-sign.tsx';
import { useLabels } from '../../parts/labels.ts';
import { PageHead, Section } from '../../parts/section.tsx';
import { Stage } from '../../parts/stage.tsx';
import { Trouble } from '../../parts/states.tsx';
import { partsWords } from '../../parts/words.ts';
import { useWords } from '../../words/language.tsx';
import './help.css';
import { helpWords } from './words.ts';

function Calendar() {
  const words = useWords(helpWords);
  const parts = useWords(partsWords);
  const { stateOptions, language } = useLabels();
  const [state, setState] = useState<string | null>(null);
  const address = `${globalThis.location.origin}/calendar.ics?lang=${language}${state ? `&state=${state}` : ''}`;
  return (
    <Section id="calendar" title={words.calendar}>
      <p>{words.calendarMore}</p>
      <div className="row" style={{ alignItems: 'end' }}>
        <TextInput
          label={words.calendarAddress}
          value={address}
          readOnly
          w={340}
          maw="100%"
          onFocus={(e) => e.currentTarget.select()}
        />
        <CopyButton value={address}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? parts.copied : parts.copy}</Button>}
        </CopyButton>
        <Select
          label={words.calendarState}
          data={stateOptions()}
          value={state}
          onChange={setState}
          searchable
          clearable
          w={200}
        />
      </div>
    </Section>
  );
}

function Examples() {
  const words = useWords(helpWords);
  const { data } = useQuery({
    queryKey: ['/examples'],
    queryFn: () => ask<{ loaded: boolean; documents: number }>('/examples'),
  });
  const write = useWrite((method: 'POST' | 'DELETE') => ask('/examples', { method }));
  return (
    <Section id="examples" title={words.examples}>
      <p>{data?.loaded ? words.examplesMore : words.examplesNone}</p>
      <div className="row">
        {data?.loaded ? (
          <Button loading={write.isPending} onClick={() => write.mutate('DELETE')}>
            {words.remove}
          </Button>
        ) : (
          <Button loading={write.isPending} onClick={() => write.mutate('POST')}>
            {words.load}
          </Button>
        )}
      </div>
      {write.isError && <Trouble error={write.error} />}
    </Section>
  );
}

function Proof() {
  const words = useWords(helpWords);
  const query = useQuery({
    queryKey: ['/verify'],
    queryFn: () => ask<{ ok: boolean; statements: number; brokenAt?: number | string }>('/verify'),
    enabled: false,
  });
  return (
    <Section id="proof" title={words.proof}>
      <p>{words.proofMore}</p>
      <div className="row">
        <Button loading={query.isFetching} onClick={() => void query.refetch()}>
          {words.verify}
        </Button>
        {query.data && (
          <span role="status" className={query.data.ok ? 'truth-yes' : 'truth-unknown'}>
            {query.data.ok ? words.sound(query.data.statements) : words.broken(String(query.data.brokenAt))}
          </span>
        )}
      </div>
      {query.isError && <Trouble error={query.error} />}
    </Section>
  );
}

const List = ({ children }: { children: ReactNode }) => <ul className="help-list">{children}</ul>;

export function Page() {
  const words = useWords(helpWords);
  const { options } = useLabels();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <div className="help">
        <Section id="reading" title={words.reading}>
          <ul className="stack tight">
            {[words.readingSource, words.readingDate, words.readingUnknown, words.readingDay].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
        <Section id="keyboard" title={words.keyboard}>
          <dl className="facts">
            <dt>
              <kbd>Ctrl</kbd> <kbd>K</kbd>
            </dt>
            <dd>{words.keySearch}</dd>
          </dl>
          <KeyTable />
        </Section>
        <Section id="stages" title={words.stages}>
          <List>
            {options('stage').map(({ value }) => (
              <li key={value}>
                <Stage stage={value} />
              </li>
            ))}
          </List>
        </Section>
        <Section id="kinds" title={words.kinds}>
          <List>
            {Object.keys(CLAIM_SIGNS).map((fact) => (
              <li key={fact}>
                <KindSign fact={fact} words />
              </li>
            ))}
          </List>
        </Section>
        <Calendar />
        <Examples />
        <Proof />
      </div>
    </>
  );
}
