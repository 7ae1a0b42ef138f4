// Adding documents: drop files, paste a text, say what came with it; then the progress and the result of each.
import { Button, Progress, Textarea, TextInput } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFilePlus, IconX } from '@tabler/icons-react';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask } from '../../api/client.ts';
import type { Job } from '../../api/types.ts';
import { Trouble } from '../../parts/states.tsx';
import { To } from '../../parts/to.tsx';
import { partsWords } from '../../parts/words.ts';
import { useView } from '../../shell/view.ts';
import { useLanguage, useWords } from '../../words/language.tsx';
import { sayRefusal } from '../../words/refusals/say-refusal.ts';
import { sendAddress, sendFiles, sendText, type Accompanying } from './send.ts';
import { documentsWords } from './words.ts';

/** The jobs named in the address, asked again until each is done. */
function useJobs(ids: string[]) {
  const queries = useQueryClient();
  const found = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['/jobs', id],
      queryFn: () => ask<Job>(`/jobs/${encodeURIComponent(id)}`),
      refetchInterval: (query: { state: { data: Job | undefined; status: string } }) =>
        query.state.status !== 'error' &&
        query.state.data?.state !== 'done' &&
        query.state.data?.state !== 'stopped'
          ? 300
          : false,
    })),
  });
  const jobs = found.flatMap(({ data }) => data ?? []);
  const running = jobs.filter(({ state }) => state === 'running');
  const done = ids.length > 0 && running.length === 0 && jobs.length > 0;
  useEffect(() => {
    if (done) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== '/jobs' });
  }, [done, queries]);
  return { jobs, running, done };
}

type Result = Job['results'][number];

function ResultLine({ result }: { result: Result }) {
  const words = useWords(documentsWords);
  const language = useLanguage();
  const refused = result.refusal && sayRefusal(result.refusal, language);
  return (
    <li className="row tight">
      {result.document ? (
        <To path={`/documents/${encodeURIComponent(result.document)}`} search={{ show: 'proposed' }}>
          {result.name}
        </To>
      ) : (
        <span>{result.name}</span>
      )}
      {result.already && <span className="tag">{words.already}</span>}
      {result.claims !== undefined && <span className="quiet small num">{words.claims(result.claims)}</span>}
      {refused && (
        <span className="refused small" title={refused.original}>
          {refused.said} {refused.next}
        </span>
      )}
    </li>
  );
}

function Batch({ ids }: { ids: string[] }) {
  const words = useWords(documentsWords);
  const { put } = useView();
  const { jobs, running, done } = useJobs(ids);
  const [onlyRefused, setOnlyRefused] = useState(false);
  const results = jobs.flatMap((job) => job.results);
  const refused = results.filter(({ refusal }) => refusal);
  const already = results.filter(({ already }) => already);
  const total = jobs.reduce((sum, job) => sum + job.total, 0);
  const read = jobs.reduce((sum, job) => sum + job.done, 0);
  const shown = onlyRefused ? refused : results.toReversed();
  if (jobs.length === 0) return null;
  return (
    <section className="batch" aria-label={words.batch}>
      <div className="row apart">
        <span className="row tight num" role="status">
          {done ? (
            <strong>{words.readDone(results.length - refused.length - already.length)}</strong>
          ) : (
            words.reading(read, total)
          )}
          {already.length > 0 && <span className="tag">{words.alreadyCount(already.length)}</span>}
          {refused.length > 0 && <span className="tag bad">{words.refusedCount(refused.length)}</span>}
          {jobs.some(({ state }) => state === 'stopped') && <span className="quiet">{words.stopped}</span>}
        </span>
        <span className="row tight">
          {refused.length > 0 && (
            <Button size="compact-xs" variant="subtle" onClick={() => setOnlyRefused(!onlyRefused)}>
              {onlyRefused ? words.everything : words.onlyRefused}
            </Button>
          )}
          {running.length > 0 ? (
            <Button
              size="compact-xs"
              onClick={() =>
                void Promise.all(
                  running.map(({ id }) => ask(`/jobs/${encodeURIComponent(id)}`, { method: 'DELETE' })),
                )
              }
            >
              {words.stop}
            </Button>
          ) : (
            <Button size="compact-xs" aria-label={words.dismiss} onClick={() => put({ job: undefined })}>
              <IconX size={14} />
            </Button>
          )}
        </span>
      </div>
      {!done && (
        <Progress
          value={total ? (100 * read) / total : 0}
          size="sm"
          aria-label={words.reading(read, total)}
        />
      )}
      <ul className="batch-results">
        {shown.slice(0, 400).map((result, i) => (
          <ResultLine key={i} result={result} />
        ))}
      </ul>
    </section>
  );
}

/** One field that takes an address; what was typed stays until the server has taken it. */
function FromAddress({ onSend }: { onSend(address: string): Promise<boolean> }) {
  const words = useWords(documentsWords);
  const [address, setAddress] = useState('');
  const [busy, setBusy] = useState(false);
  return (
    <form
      className="from-address"
      onSubmit={(e) => {
        e.preventDefault();
        setBusy(true);
        void onSend(address).then((taken) => {
          setBusy(false);
          if (taken) setAddress('');
        });
      }}
    >
      <TextInput
        aria-label={words.address}
        placeholder="https://…"
        type="url"
        value={address}
        onChange={(e) => setAddress(e.currentTarget.value)}
        required
      />
      <Button type="submit" loading={busy}>
        {words.fetch}
      </Button>
    </form>
  );
}

export function AddDocuments() {
  const words = useWords(documentsWords);
  const parts = useWords(partsWords);
  const { all, put } = useView();
  const [given, setGiven] = useState<Accompanying>({});
  const [text, setText] = useState('');
  const [pasting, setPasting] = useState(false);
  const [trouble, setTrouble] = useState<unknown>();
  const [sending, setSending] = useState<{ sent: number; total: number }>();
  const ids = all('job');

  const files = async (chosen: File[]) => {
    if (chosen.length === 0) return;
    setTrouble(undefined);
    setSending({ sent: 0, total: chosen.length });
    const started: string[] = [];
    try {
      await sendFiles(chosen, chosen.length === 1 ? given : {}, (job, sent) => {
        started.push(job.id);
        setSending({ sent, total: chosen.length });
        put({ job: started }, { back: false });
      });
    } catch (error) {
      setTrouble(error);
    }
    setSending(undefined);
  };
  const paste = async () => {
    setTrouble(undefined);
    try {
      const job = await sendText(text, given);
      put({ job: job.id }, { back: false });
      setText('');
      setGiven({});
      setPasting(false);
    } catch (error) {
      setTrouble(error);
    }
  };
  const fromAddress = async (address: string) => {
    setTrouble(undefined);
    try {
      const job = await sendAddress(address);
      put({ job: job.id }, { back: false });
      return true;
    } catch (error) {
      setTrouble(error);
      return false;
    }
  };
  const field = (
    name: keyof Accompanying,
    label: string,
    more: { description?: string; placeholder?: string } = {},
  ) => (
    <TextInput
      label={label}
      value={given[name] ?? ''}
      onChange={(e) => setGiven({ ...given, [name]: e.currentTarget.value })}
      inputWrapperOrder={['label', 'input', 'description']}
      {...more}
    />
  );
  return (
    <div className="stack add-documents no-print">
      <div className="add-ways">
        <Dropzone
          onDrop={(chosen) => void files(chosen)}
          className="drop"
          loading={sending !== undefined}
          multiple
          useFsAccessApi={false}
          inputProps={{ 'aria-label': words.drop }}
        >
          <span className="row">
            <IconFilePlus size={20} stroke={1.5} aria-hidden />
            <span>
              <strong>{words.drop}</strong>
              <span className="small quiet drop-more">
                {sending ? words.sending(sending.sent, sending.total) : words.dropMore}
              </span>
            </span>
          </span>
        </Dropzone>
        <FromAddress onSend={fromAddress} />
        <Button onClick={() => setPasting(!pasting)} aria-expanded={pasting}>
          {words.paste}
        </Button>
      </div>
      {pasting && (
        <form
          className="stack"
          onSubmit={(e) => {
            e.preventDefault();
            void paste();
          }}
        >
          <Textarea
            label={words.pasteLabel}
            value={text}
            onChange={(e) => setText(e.currentTarget.value)}
            autosize
            minRows={5}
            maxRows={16}
            required
          />
          <fieldset className="with-document">
            <legend className="small quiet">{words.details}</legend>
            <div className="form-grid">
              {field('url', words.url, { description: words.urlHelp, placeholder: 'https://…' })}
              {field('published', words.published, { placeholder: '2019-12-23' })}
              {field('outlet', words.outlet)}
            </div>
          </fieldset>
          <div className="row tight">
            <Button type="submit" variant="filled" disabled={!text.trim()}>
              {words.read}
            </Button>
            <Button onClick={() => setPasting(false)}>{parts.cancel}</Button>
          </div>
        </form>
      )}
      {trouble !== undefined && <Trouble error={trouble} />}
      {ids.length > 0 && <Batch ids={ids} />}
    </div>
  );
}
