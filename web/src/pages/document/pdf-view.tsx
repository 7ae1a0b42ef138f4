// The pages of a PDF as they were, with a box around each passage. Loaded only when somebody asks for the pages.
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- Vite gives the address of the file
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import type { DocumentPage } from '../../api/types.ts';
import { Loading } from '../../parts/states.tsx';
import { useWords } from '../../words/language.tsx';
import { documentWords } from './words.ts';

GlobalWorkerOptions.workerSrc = workerUrl;

interface Box {
  claim: string;
  fact: string;
  page: number;
  box: number[];
}

/** Boxes of the segments that a claim's passages cross. */
function boxesOf(page: DocumentPage): Box[] {
  const segments = (page.segments ?? []).filter((one) => one.page !== undefined && one.box?.length === 4);
  return page.claims.flatMap((claim) =>
    claim.passages
      .filter(({ document }) => document === page.row.id)
      .flatMap(({ start, end }) =>
        segments
          .filter((one) => one.start < end && one.end > start)
          .map((one) => ({
            claim: claim.statement,
            fact: claim.fact,
            page: one.page ?? 0,
            box: one.box ?? [],
          })),
      ),
  );
}

/** Boxes end at the line the letters stand on; their tails reach this share of the height below it. */
const BELOW = 0.18;

interface SheetProps {
  pdf: PDFDocumentProxy;
  number: number;
  boxes: Box[];
  chosen: string | undefined;
  onChoose(claim: string): void;
}

function Sheet({ pdf, number, boxes, chosen, onChoose }: SheetProps) {
  const words = useWords(documentWords);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState<{ width: number; height: number }>();
  useEffect(() => {
    let stopped = false;
    void pdf.getPage(number).then((sheet) => {
      const target = canvas.current;
      if (stopped || !target) return undefined;
      const viewport = sheet.getViewport({ scale: 2 });
      target.width = viewport.width;
      target.height = viewport.height;
      setSize({ width: viewport.width / 2, height: viewport.height / 2 });
      return sheet.render({ canvas: target, viewport }).promise;
    });
    return () => {
      stopped = true;
    };
  }, [pdf, number]);
  return (
    <figure className="pdf-sheet">
      <canvas ref={canvas} role="img" aria-label={words.page(number)} />
      {size && (
        <svg viewBox={`0 0 ${size.width} ${size.height}`} className="pdf-boxes" aria-hidden="true">
          {boxes.map(({ claim, fact, box }, i) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the list beside does the same by keyboard
            <rect
              key={i}
              x={box[0]}
              y={(box[1] ?? 0) + (box[3] ?? 0) * BELOW}
              width={box[2]}
              height={(box[3] ?? 0) * (1 + BELOW)}
              data-claims={claim}
              className={`pdf-box kind-${fact} ${claim === chosen ? 'on' : ''}`}
              onClick={() => onChoose(claim)}
            />
          ))}
        </svg>
      )}
    </figure>
  );
}

interface PdfViewProps {
  page: DocumentPage;
  chosen: string | undefined;
  onChoose(claim: string): void;
}

export function PdfView({ page, chosen, onChoose }: PdfViewProps) {
  const words = useWords(documentWords);
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const task = getDocument({
      url: `/api/documents/${encodeURIComponent(page.row.id)}/original`,
      isEvalSupported: false,
    });
    task.promise.then(setPdf, () => setFailed(true));
    return () => void task.destroy();
  }, [page.row.id]);
  if (failed) return <p className="note warn">{words.pdfFailed}</p>;
  if (!pdf) return <Loading />;
  const boxes = boxesOf(page);
  return (
    <div className="pdf">
      {Array.from({ length: pdf.numPages }, (_, i) => (
        <Sheet
          key={i}
          pdf={pdf}
          number={i + 1}
          boxes={boxes.filter((box) => box.page === i + 1)}
          chosen={chosen}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}
