// A titled part of a page that can be reached by its address (`#costs`).
import type { ReactNode } from 'react';

interface SectionProps {
  id: string;
  title: ReactNode;
  count?: number | undefined;
  side?: ReactNode;
  children: ReactNode;
  className?: string;
}

export function Section({ id, title, count, side, children, className = '' }: SectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={`section ${className} ${count === 0 ? 'no-print' : ''}`}
    >
      <div className="section-head">
        <h2 id={`${id}-title`}>
          {title}
          {count !== undefined && <span className="count num">{count}</span>}
        </h2>
        {side && <div className="row tight no-print">{side}</div>}
      </div>
      {children}
    </section>
  );
}

/** Letters beyond which a title is set smaller: treaties have long names. */
const LONG = 70;

/** The head of a page: its title, what it answers, and what one can do here. */
export function PageHead({ title, lead, side }: { title: ReactNode; lead?: ReactNode; side?: ReactNode }) {
  return (
    <header className="page-head">
      <div className="stack tight">
        <h1 className={typeof title === 'string' && title.length > LONG ? 'long' : ''}>{title}</h1>
        {lead && <div className="lead">{lead}</div>}
      </div>
      {side && <div className="row tight no-print">{side}</div>}
    </header>
  );
}
