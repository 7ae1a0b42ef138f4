// Signs of the programme: where an activity stands, and whether an agreement covers it; a shape and a word, never colour alone.
import { useWords } from '../../words/language.tsx';
import { capital } from '../labels.ts';
import { useProgrammeLabels } from './labels.ts';
import './programme.css';
import { programmeWords } from './words.ts';

const STATE_SIGNS: Record<string, string> = {
  proposed: '◌',
  planned: '○',
  confirmed: '◐',
  underway: '◑',
  held: '●',
  reported: '●',
  closed: '■',
  postponed: '↷',
  cancelled: '✕',
  declined: '✕',
  notHeld: '✕',
};

export function ActivityState({ state, awaiting = false }: { state: string; awaiting?: boolean }) {
  const { word } = useProgrammeLabels();
  const words = useWords(programmeWords);
  return (
    <span className="nowrap">
      <span aria-hidden="true" className="p-sign">
        {STATE_SIGNS[state] ?? '○'}
      </span>{' '}
      {capital(word('activityState', state))} {awaiting && <span className="tag warn">{words.awaiting}</span>}
    </span>
  );
}

/** covered: good · partly, arguable, unknown: doubtful · the rest: not. */
function toneOf(verdict: string): 'good' | 'warn' | 'bad' {
  if (verdict.startsWith('covered') || verdict === 'individualPermission') return 'good';
  return ['partlyCovered', 'nonBindingOnly', 'residualClauseOnly', 'arguable', 'unknown'].includes(verdict)
    ? 'warn'
    : 'bad';
}
const TONE_SIGNS = { good: '✓', warn: '?', bad: '✕' };

export function VerdictTag({ verdict }: { verdict: string | undefined }) {
  const { word } = useProgrammeLabels();
  const words = useWords(programmeWords);
  if (!verdict) return <span className="quiet small">{words.notChecked}</span>;
  const tone = toneOf(verdict);
  return (
    <span className={`tag ${tone}`}>
      <span aria-hidden="true">{TONE_SIGNS[tone]}</span> {word('verdict', verdict)}
    </span>
  );
}

export function ExampleTag({ example }: { example: boolean | undefined }) {
  const words = useWords(programmeWords);
  return example ? <span className="tag">{words.example}</span> : null;
}
