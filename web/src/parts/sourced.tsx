// A value with its source a click away: the words stay in place, the passages open beside them.
import { Popover } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Field, Passage, Sourced as Statement } from '../api/types.ts';
import { useWords } from '../words/language.tsx';
import { PassageView, StatementView } from './passage.tsx';
import { partsWords } from './words.ts';

interface SourcedProps {
  statements: readonly Statement[];
  /** Passages without a statement, where the law names them. */
  passages?: readonly Passage[];
  /** Said to a screen reader when the value alone is not clear. */
  what?: string;
  children: ReactNode;
}

/** Opens on click or Enter, closes with Escape and gives the focus back. */
export function Opens({ card, what, children }: { card: ReactNode; what?: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      width={Math.min(430, globalThis.innerWidth - 24)}
      trapFocus
      returnFocus
      position="bottom-start"
      shadow="md"
    >
      <Popover.Target>
        <button
          type="button"
          className="plain sourced keep-print"
          onClick={() => setOpen(!open)}
          aria-label={what}
        >
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        {open && (
          <div className="source-card" tabIndex={-1} data-autofocus>
            {card}
          </div>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

const NONE: readonly Passage[] = [];

export function Sourced({ statements, passages = NONE, what, children }: SourcedProps) {
  if (statements.length === 0 && passages.length === 0) return children;
  return (
    <Opens
      {...(what ? { what } : {})}
      card={
        <>
          {statements.map((statement) => (
            <StatementView key={statement.statement} statement={statement} />
          ))}
          {passages.map((passage) => (
            <PassageView key={`${passage.document} ${passage.start}`} passage={passage} />
          ))}
        </>
      }
    >
      {children}
    </Opens>
  );
}

/** A field of an entity: the value shown, and that others say otherwise when they do. */
export function FieldValue({ field, show }: { field: Field; show: (value: unknown) => ReactNode }) {
  const words = useWords(partsWords);
  return (
    <span className="row tight">
      <Sourced statements={field.statements}>{show(field.value)}</Sourced>
      {field.others.map((other, i) => (
        <span key={i} className="tag warn" title={words.contradictions(field.others.length)}>
          ≠ <Sourced statements={other.statements}>{show(other.value)}</Sourced>
        </span>
      ))}
    </span>
  );
}
