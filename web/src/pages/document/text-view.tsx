// The document's text as it was, its passages marked by kind of claim; a click on a passage chooses its claim.
import { memo, useState } from 'react';
import type { DocumentPage } from '../../api/types.ts';
import { useWords } from '../../words/language.tsx';
import { blocksOf, cutText, type Passage, type Piece } from './pieces.ts';
import { documentWords } from './words.ts';

interface TextViewProps {
  page: DocumentPage;
  chosen: string | undefined;
  /** A place asked for in the address, `start-end`. */
  at: { start: number; end: number } | undefined;
  onChoose(claim: string): void;
}

const passagesOf = (page: DocumentPage): Passage[] =>
  page.claims
    .filter(({ review }) => review !== 'rejected')
    .flatMap((claim) =>
      claim.passages
        .filter(({ document }) => document === page.row.id)
        .map(({ start, end }) => ({ claim: claim.statement, fact: claim.fact, start, end })),
    );

function Mark({
  piece,
  chosen,
  asked,
  onChoose,
}: {
  piece: Piece;
  chosen: string | undefined;
  asked: boolean;
  onChoose(claim: string): void;
}) {
  const first = piece.claims.find(({ claim }) => claim === chosen) ?? piece.claims[0];
  if (!first)
    return asked ? (
      <mark className="asked" data-start={piece.start}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    );
  const on = piece.claims.some(({ claim }) => claim === chosen);
  // A second click on overlapping passages goes to the next claim there.
  const next = () => {
    const at = piece.claims.findIndex(({ claim }) => claim === chosen);
    const to = piece.claims[(at + 1) % piece.claims.length];
    if (to) onChoose(to.claim);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the list beside does the same by keyboard
    <mark
      className={`passage-mark kind-${first.fact} ${on ? 'on' : ''} ${piece.claims.length > 1 ? 'many' : ''} ${asked ? 'asked' : ''}`}
      data-start={piece.start}
      data-claims={piece.claims.map(({ claim }) => claim).join(' ')}
      onClick={next}
    >
      {piece.text}
    </mark>
  );
}

export const TextView = memo(function TextView({ page, chosen, at, onChoose }: TextViewProps) {
  const words = useWords(documentWords);
  const [noise, setNoise] = useState(false);
  const passages = passagesOf(page);
  const blocks = blocksOf(page.text.length, page.parts);
  const hidden = blocks.filter((block) => block.noise).length;
  // A place asked for cuts the text too, so that it can be shown even where no claim stands.
  const cuts = at ? [...passages, { claim: '', fact: '', ...at }] : passages;
  return (
    <article aria-label={words.textOf} className="text-view" lang={page.row.language} dir="auto">
      {hidden > 0 && (
        <p className="small quiet no-print sans" dir="ltr" lang="">
          {words.noiseHidden(hidden)}{' '}
          <button type="button" className="plain link" onClick={() => setNoise(!noise)} aria-pressed={noise}>
            {words.showNoise}
          </button>
        </p>
      )}
      {blocks
        .filter((block) => noise || !block.noise)
        .map((block) => (
          <div key={block.start} className={`block block-${block.kind} ${block.noise ? 'noise' : ''}`}>
            {cutText(page.text, cuts, block.start, block.end).map((piece) => (
              <Mark
                key={piece.start}
                piece={{ ...piece, claims: piece.claims.filter(({ claim }) => claim) }}
                chosen={chosen}
                asked={at !== undefined && piece.start >= at.start && piece.end <= at.end}
                onChoose={onChoose}
              />
            ))}
          </div>
        ))}
    </article>
  );
});
