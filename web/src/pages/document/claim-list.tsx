// The claims of a document beside its text: each with what it says, its kind, its decision, and buttons to decide.
import { ActionIcon, Button } from '@mantine/core';
import { IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { DocumentPage } from '../../api/types.ts';
import { KindSign } from '../../parts/kind-sign.tsx';
import { useLabels } from '../../parts/labels.ts';
import { ReviewTag } from '../../parts/passage.tsx';
import { Empty } from '../../parts/states.tsx';
import { EntityTo } from '../../parts/to.tsx';
import { ClaimLine } from '../../parts/value-text.tsx';
import { partsWords } from '../../parts/words.ts';
import { useWords } from '../../words/language.tsx';
import { documentWords } from './words.ts';

export type Claim = DocumentPage['claims'][number];

export interface Acting {
  choose(claim: string): void;
  accept(claim: Claim): void;
  correct(claim: Claim): void;
  reject(claim: Claim): void;
}

function ClaimItem({ claim, on, acting }: { claim: Claim; on: boolean; acting: Acting }) {
  const words = useWords(documentWords);
  const parts = useWords(partsWords);
  const { label } = useLabels();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (on) item.current?.scrollIntoView({ block: 'nearest' });
  }, [on]);
  return (
    <li
      ref={item}
      className={`claim kind-${claim.fact} ${on ? 'on' : ''} review-${claim.review}`}
      aria-current={on ? 'true' : undefined}
    >
      <button type="button" className="plain claim-body" onClick={() => acting.choose(claim.statement)}>
        <span className="row tight">
          <KindSign fact={claim.fact} words />
          {claim.mod && <span className="tag">{label('mod', claim.mod)}</span>}
          {claim.review !== 'proposed' && <ReviewTag review={claim.review} />}
        </span>
        <span className="claim-line">
          <ClaimLine fact={claim.fact} value={claim.value} quote={claim.passages[0]?.quote} />
        </span>
      </button>
      <span className="claim-foot">
        {claim.entity && claim.fact !== 'agreement' && claim.fact !== 'person' && (
          <span className="small quiet clip" title={claim.entity.label}>
            {words.about} <EntityTo to={claim.entity} />
          </span>
        )}
        <span className="row tight claim-acts">
          <ActionIcon
            size="sm"
            aria-label={parts.accept}
            title={`${parts.accept} (a)`}
            onClick={() => acting.accept(claim)}
          >
            <IconCheck size={15} />
          </ActionIcon>
          <ActionIcon
            size="sm"
            aria-label={parts.correct}
            title={`${parts.correct} (c)`}
            onClick={() => acting.correct(claim)}
          >
            <IconPencil size={15} />
          </ActionIcon>
          <ActionIcon
            size="sm"
            aria-label={parts.reject}
            title={`${parts.reject} (x)`}
            onClick={() => acting.reject(claim)}
          >
            <IconX size={15} />
          </ActionIcon>
        </span>
      </span>
    </li>
  );
}

interface ClaimListProps {
  claims: Claim[];
  chosen: string | undefined;
  acting: Acting;
  empty: string;
  onAcceptAll?: (() => void) | undefined;
}

export function ClaimList({ claims, chosen, acting, empty, onAcceptAll }: ClaimListProps) {
  const words = useWords(documentWords);
  return (
    <section aria-label={words.claimList} className="claims">
      {claims.length === 0 && <Empty>{empty}</Empty>}
      <ol>
        {claims.map((claim) => (
          <ClaimItem key={claim.statement} claim={claim} on={claim.statement === chosen} acting={acting} />
        ))}
      </ol>
      {onAcceptAll && (
        <p className="accept-all">
          <Button onClick={onAcceptAll}>{words.acceptAll}</Button>
        </p>
      )}
    </section>
  );
}
