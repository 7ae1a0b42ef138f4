// The stage of an agreement and the law's yes, no, unknown: a sign whose shape says it, and the word.
import type { AgreementRow, Truth } from '../api/types.ts';
import { useWords } from '../words/language.tsx';
import { edtfText } from './edtf-text.ts';
import { capital, useLabels } from './labels.ts';
import './stage.css';
import { partsWords } from './words.ts';

// How full the circle is, in quarters: the nearer to force, the fuller.
const FILLED: Record<string, number> = {
  proposed: 0,
  negotiated: 0,
  initialled: 0.25,
  partlySigned: 0.25,
  signed: 0.5,
  awaitingEntryIntoForce: 0.75,
  provisionallyApplied: 0.75,
  inForce: 1,
  noticeGiven: 1,
  suspended: 1,
};

function pie(share: number): string {
  const angle = share * 2 * Math.PI;
  const [x, y] = [6 + 4.5 * Math.sin(angle), 6 - 4.5 * Math.cos(angle)];
  return `M6 6V1.5A4.5 4.5 0 ${share > 0.5 ? 1 : 0} 1 ${x.toFixed(2)} ${y.toFixed(2)}Z`;
}

/** Circle filling towards entry into force; a bar across: suspended; a corner: notice given; a cross: ended. */
export function StageSign({ stage }: { stage: string }) {
  const share = FILLED[stage];
  return (
    <svg
      className={`stage-sign stage-${stage}`}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
    >
      {stage === 'ended' ? (
        <path d="M2.500 2.500l7 7M9.500 2.500l-7 7" className="line" />
      ) : (
        <>
          <circle
            cx="6"
            cy="6"
            r="4.75"
            className="ring"
            strokeDasharray={stage === 'proposed' ? '1.6 1.6' : undefined}
          />
          {share === 1 && <circle cx="6" cy="6" r="4.5" className="full" />}
          {share !== undefined && share > 0 && share < 1 && <path d={pie(share)} className="full" />}
          {stage === 'suspended' && <path d="M4.500 3.500v5M7.500 3.500v5" className="gap" />}
          {stage === 'noticeGiven' && <path d="M6 3v3.200l2.200 1.500" className="gap" />}
        </>
      )}
    </svg>
  );
}

/** `note`: what "proposed" would leave unsaid. */
export function Stage({ stage, note }: { stage: string; note?: AgreementRow['stageNote'] | undefined }) {
  const { label, language } = useLabels();
  const words = useWords(partsWords);
  const said =
    note?.kind === 'notYet'
      ? words.notYet(edtfText(note.first, language))
      : note?.kind === 'stepsOnly'
        ? words.stepsOnly
        : capital(label('stage', stage));
  return (
    <span className={note ? 'stage' : 'stage nowrap'} title={note ? words.stageNote[note.kind] : undefined}>
      <StageSign stage={stage} /> {said}
    </span>
  );
}

const SIGNS: Record<Truth, string> = { yes: '●', no: '○', unknown: '?', notApplicable: '–' };

export function TruthWord({ truth }: { truth: Truth }) {
  const words = useWords(partsWords);
  return (
    <span className={`truth truth-${truth} nowrap`}>
      <span aria-hidden="true">{SIGNS[truth]}</span> {words[truth]}
    </span>
  );
}
