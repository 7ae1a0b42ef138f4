// Why entities were joined, and which others may be the same: each can be judged, each judgement taken back.
import { Button } from '@mantine/core';
import type { AgreementPage } from '../api/types.ts';
import { useWords } from '../words/language.tsx';
import { useJudge, useUndo } from './decide.tsx';
import { Instant } from './when.tsx';
import { EntityTo } from './to.tsx';
import { partsWords } from './words.ts';

type Joined = AgreementPage['sameBecause'];
type Proposed = AgreementPage['proposedSame'];

export function JudgeButtons({ a, b }: { a: string; b: string }) {
  const words = useWords(partsWords);
  const judge = useJudge();
  return (
    <span className="row tight no-print">
      <Button size="compact-xs" variant="light" onClick={() => void judge(a, b, 'same')}>
        {words.same}
      </Button>
      <Button size="compact-xs" onClick={() => void judge(a, b, 'different')}>
        {words.different}
      </Button>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => void judge(a, b, 'unsure')}>
        {words.unsure}
      </Button>
    </span>
  );
}

/** Others that may be this one. */
export function ProposedSame({ id, proposed }: { id: string; proposed: Proposed }) {
  const words = useWords(partsWords);
  if (proposed.length === 0) return null;
  return (
    <div className="note stack tight no-print">
      <strong>{words.isSame}</strong>
      <ul className="stack tight">
        {proposed.map(({ to, score, because }) => (
          <li key={to.id} className="row apart">
            <span>
              <EntityTo to={to} />{' '}
              <span className="quiet small">
                {words.score(score)}
                {because.length > 0 && ` · ${because.join(' · ')}`}
              </span>
            </span>
            <JudgeButtons a={id} b={to.id} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export function JoinedBecause({ joined }: { joined: Joined }) {
  const words = useWords(partsWords);
  const undo = useUndo();
  if (joined.length === 0) return null;
  return (
    <details className="small no-print">
      <summary>
        {words.joinedBecause} ({joined.length})
      </summary>
      <ul className="rows">
        {joined.map((one) => (
          <li key={one.entity + one.at} className="row apart">
            <span>
              {one.because.join(' · ')}{' '}
              <span className="quiet">
                {words.score(one.score)} · {one.by} · <Instant at={one.at} />
              </span>
            </span>
            {one.statement && one.by !== 'rule' && (
              <Button size="compact-xs" onClick={() => void undo(one.statement ?? '')}>
                {words.undo}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
