// A passage: the exact words, the document, its outlet and date, and the way to the place.
import type { Passage, Sourced } from '../api/types.ts';
import { useWords } from '../words/language.tsx';
import { instantText } from './edtf-text.ts';
import { KindSign } from './kind-sign.tsx';
import { useLabels } from './labels.ts';
import './passage.css';
import { To } from './to.tsx';
import { When } from './when.tsx';
import { partsWords } from './words.ts';

export function PassageView({ passage, fact, claim }: { passage: Passage; fact?: string; claim?: string }) {
  const words = useWords(partsWords);
  const { label } = useLabels();
  return (
    <figure className={`passage kind-${fact ?? 'claim'}`}>
      <blockquote lang={passage.language} dir="auto">
        {passage.quote}
      </blockquote>
      <figcaption>
        <span className="quiet">
          {passage.outlet && <>{passage.outlet} · </>}
          {passage.published && (
            <>
              <When edtf={passage.published} /> ·{' '}
            </>
          )}
          {label('rank', passage.rank)}
        </span>
        <To
          path={`/documents/${encodeURIComponent(passage.document)}`}
          search={claim ? { claim } : { at: `${passage.start}-${passage.end}` }}
          title={passage.documentTitle}
        >
          {words.openAtPlace}
        </To>
      </figcaption>
    </figure>
  );
}

const REVIEW_TAG: Record<string, string> = { accepted: 'good', corrected: 'good', rejected: 'bad' };

export function ReviewTag({ review }: { review: Sourced['review'] }) {
  const words = useWords(partsWords);
  return <span className={`tag ${REVIEW_TAG[review] ?? 'warn'}`}>{words[review]}</span>;
}

/** Who says it, what was worked out, and who entered it where no document says it. */
function Attribution({ statement }: { statement: Sourced }) {
  const words = useWords(partsWords);
  const { label, language } = useLabels();
  const said = (statement.saidBy ?? []).map(({ by, verb }) =>
    words.saidBy(by.replace(/^\w+:/, ''), verb === 'according_to' ? '' : label('saying', verb)),
  );
  const inferred = statement.inferred ?? [];
  if (inferred.length > 0)
    said.push(words.inferred(inferred.map(({ field, how }) => `${field} (${how})`).join(', ')));
  if (statement.passages.length === 0)
    said.push(
      words.noPassage,
      words.enteredBy(statement.recordedBy, instantText(statement.recordedAt, language)),
    );
  return said.length > 0 ? <p className="small quiet">{said.join(' · ')}</p> : null;
}

/** One statement with all its passages: who says it, how sure, decided or not. */
export function StatementView({ statement }: { statement: Sourced }) {
  const { label } = useLabels();
  return (
    <div className="stack tight">
      <div className="row tight">
        <KindSign fact={statement.fact} words />
        {statement.mod && <span className="tag">{label('mod', statement.mod)}</span>}
        <ReviewTag review={statement.review} />
        {statement.passages.length > 0 && (
          <span className="small quiet rule-name">{statement.rule ?? statement.origin}</span>
        )}
      </div>
      {statement.passages.map((passage) => (
        <PassageView
          key={`${passage.document} ${passage.start}`}
          passage={passage}
          fact={statement.fact}
          claim={statement.statement}
        />
      ))}
      <Attribution statement={statement} />
    </div>
  );
}
