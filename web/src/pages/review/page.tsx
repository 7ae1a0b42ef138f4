// The review queue: claims that await a decision, each with its passage; by keyboard, one by one, or many at once.
import { Button, Tabs } from '@mantine/core';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../../api/client.ts';
import type { List, ReviewItem } from '../../api/types.ts';
import { useApi } from '../../api/use-api.ts';
import { ClaimForm } from '../../parts/claim-form.tsx';
import { useDecide, useUndo } from '../../parts/decide.tsx';
import { KeyHelp } from '../../parts/key-help.tsx';
import { KindSign } from '../../parts/kind-sign.tsx';
import { capital, useLabels } from '../../parts/labels.ts';
import { PassageView } from '../../parts/passage.tsx';
import { useReviewKeys, type ReviewKey } from '../../parts/review-keys.ts';
import { PageHead } from '../../parts/section.tsx';
import { Answered, Empty, Trouble } from '../../parts/states.tsx';
import { EntityTo } from '../../parts/to.tsx';
import { ClaimLine } from '../../parts/value-text.tsx';
import { partsWords } from '../../parts/words.ts';
import { useView } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import './review.css';
import { SameOrDifferent } from './same.tsx';
import { reviewWords } from './words.ts';

const FACTS = ['agreement', 'event', 'term', 'entry_rule', 'cost', 'domains', 'activity', 'person', 'claim'];

interface ItemProps {
  item: ReviewItem;
  on: boolean;
  onChoose(): void;
  onDecide(decision: 'accepted' | 'rejected'): void;
  onCorrect(): void;
}

function Item({ item, on, onChoose, onDecide, onCorrect }: ItemProps) {
  const words = useWords(reviewWords);
  const parts = useWords(partsWords);
  const { label } = useLabels();
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (on) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [on]);
  return (
    <li
      ref={ref}
      className={`queue-item kind-${item.fact} ${on ? 'on' : ''}`}
      aria-current={on ? 'true' : undefined}
    >
      <div className="stack tight">
        <button type="button" className="plain" onClick={onChoose}>
          <span className="queue-said">
            <KindSign fact={item.fact} words />
            <span>
              {item.mod && <span className="tag">{label('mod', item.mod)}</span>}{' '}
              <ClaimLine fact={item.fact} value={item.value} quote={item.passages[0]?.quote} />
            </span>
          </span>
        </button>
        {item.passages.slice(0, 1).map((passage) => (
          <PassageView key={passage.start} passage={passage} fact={item.fact} claim={item.statement} />
        ))}
        {item.entity && item.fact !== 'agreement' && item.fact !== 'person' && (
          <span className="small clip">
            <span className="quiet">{words.about}</span> <EntityTo to={item.entity} />
          </span>
        )}
      </div>
      <div className="row tight queue-acts">
        <Button size="compact-xs" variant="light" onClick={() => onDecide('accepted')}>
          {parts.accept}
        </Button>
        <Button size="compact-xs" onClick={onCorrect}>
          {parts.correct}
        </Button>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onDecide('rejected')}>
          {parts.reject}
        </Button>
      </div>
    </li>
  );
}

function Queue({ list }: { list: List<ReviewItem> & { total: number } }) {
  const words = useWords(reviewWords);
  const parts = useWords(partsWords);
  const { label } = useLabels();
  const { one, put } = useView();
  const decide = useDecide();
  const undo = useUndo();
  const queries = useQueryClient();
  const [at, setAt] = useState(0);
  const [correcting, setCorrecting] = useState<ReviewItem>();
  const [help, setHelp] = useState(false);
  const made = useRef<string[]>([]);
  const { rows } = list;
  const here = Math.min(at, rows.length - 1);
  const chosen = rows[here];

  const decideOn = async (item: ReviewItem, decision: 'accepted' | 'rejected') => {
    const kept = await decide(item.statement, decision);
    if (kept) made.current.push(kept);
  };
  const press = (key: ReviewKey) => {
    if (key === 'j') setAt(Math.min(rows.length - 1, here + 1));
    else if (key === 'k') setAt(Math.max(0, here - 1));
    else if (key === '?') setHelp(true);
    else if (key === 'u') {
      const last = made.current.pop();
      if (last) void undo(last);
    } else if (chosen && key === 'c') setCorrecting(chosen);
    else if (chosen) void decideOn(chosen, key === 'a' ? 'accepted' : 'rejected');
  };
  useReviewKeys(press, correcting === undefined && !help);
  const acceptShown = () =>
    modals.openConfirmModal({
      title: words.acceptRule(rows.length),
      children: words.acceptRuleAsk(rows.length),
      labels: { confirm: parts.accept, cancel: parts.cancel },
      closeButtonProps: { 'aria-label': parts.close },
      onConfirm: () =>
        void ask('/review', { body: { decision: 'accepted', ids: rows.map(({ statement }) => statement) } })
          .catch((error: unknown) =>
            notifications.show({ message: <Trouble error={error} />, autoClose: false }),
          )
          .then(() => queries.invalidateQueries()),
    });
  return (
    <>
      <div className="row apart">
        <span className="row tight" role="group" aria-label={words.fact}>
          {[undefined, ...FACTS].map((fact) => (
            <button
              key={fact ?? 'all'}
              type="button"
              className={`plain tag ${one('fact') === fact ? 'on' : ''}`}
              aria-pressed={one('fact') === fact}
              onClick={() => put({ fact })}
            >
              {fact ? capital(label('fact', fact)) : words.all}
            </button>
          ))}
        </span>
        <span className="row tight">
          <span className="quiet num">{words.remaining(list.total)}</span>
          {rows.length > 1 && <Button onClick={acceptShown}>{words.acceptRule(rows.length)}</Button>}
        </span>
      </div>
      {rows.length === 0 && <Empty>{words.none}</Empty>}
      <ol className="queue">
        {rows.map((item, i) => (
          <Item
            key={item.statement}
            item={item}
            on={i === here}
            onChoose={() => setAt(i)}
            onDecide={(decision) => void decideOn(item, decision)}
            onCorrect={() => setCorrecting(item)}
          />
        ))}
      </ol>
      {correcting && (
        <ClaimForm
          claim={correcting}
          onClose={() => setCorrecting(undefined)}
          onDone={(kept) => {
            if (kept) made.current.push(kept);
          }}
        />
      )}
      <KeyHelp opened={help} onClose={() => setHelp(false)} />
    </>
  );
}

function Claims() {
  const { one } = useView();
  const query = useApi<List<ReviewItem>>('/review', {
    fact: one('fact'),
    rule: one('rule'),
    document: one('document'),
    entity: one('entity'),
    limit: 50,
  });
  return <Answered query={query}>{(list) => <Queue list={list} />}</Answered>;
}

export function Page() {
  const words = useWords(reviewWords);
  const { one, put } = useView();
  const tab = one('tab') ?? 'claims';
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Tabs value={tab} onChange={(to) => put({ tab: to === 'claims' ? undefined : to })} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="claims">{words.claims}</Tabs.Tab>
          <Tabs.Tab value="same">{words.same}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="claims" pt="sm">
          <Claims />
        </Tabs.Panel>
        <Tabs.Panel value="same" pt="sm">
          <SameOrDifferent />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
