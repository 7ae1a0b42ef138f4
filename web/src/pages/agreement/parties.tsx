// Each party: in force for it since when, and its national procedure step by step: done, next, awaited, not evidenced.
import type { AgreementPage, DateAnswer, Position } from '../../api/types.ts';
import { Answer } from '../../parts/answer.tsx';
import { Section } from '../../parts/section.tsx';
import { Sourced } from '../../parts/sourced.tsx';
import { TruthWord } from '../../parts/stage.tsx';
import { StateTo } from '../../parts/to.tsx';
import { When } from '../../parts/when.tsx';
import { useLanguage, useWords } from '../../words/language.tsx';
import { withColon } from '../../words/words.ts';
import { agreementWords } from './words.ts';

type Procedure = Position['procedures'][number];
type Step = Procedure['steps'][number];

const SIGN: Record<Step['state'], string> = {
  done: '●',
  next: '◐',
  awaited: '○',
  notEvidenced: '?',
  optional: '·',
};

/** Its last day lies before the day asked about. */
const isPast = (due: string, asOf: string): boolean => (due.split('/').at(-1) ?? '').slice(0, 10) < asOf;

function StepItem({ step, asOf }: { step: Step; asOf: string }) {
  const words = useWords(agreementWords);
  const word: Record<Step['state'], string> = {
    done: words.stepDone,
    next: words.stepNext,
    awaited: words.stepAwaited,
    notEvidenced: words.stepNotEvidenced,
    optional: words.stepOptional,
  };
  return (
    <li className={`step step-${step.state}`}>
      <span className="step-sign" aria-hidden="true">
        {SIGN[step.state]}
      </span>
      <span>
        <Sourced statements={[]} passages={step.passages}>
          {step.label}
        </Sourced>{' '}
        <span className="quiet small">{step.organ}</span>
      </span>
      <span className="step-when small">
        {step.date ? <When edtf={step.date} /> : <span className="quiet">{word[step.state]}</span>}
        {step.due && !step.date && (
          <span className="quiet">
            {' '}
            · {words.due} <When edtf={step.due} />
            {isPast(step.due, asOf) && <span className="soon"> {words.duePast}</span>}
          </span>
        )}
        {!step.verified && (
          <span className="quiet" title={words.unverified}>
            {' '}
            °
          </span>
        )}
      </span>
    </li>
  );
}

/** At least a bound is known. */
const isSomething = ({ kind, earliest, latest }: DateAnswer): boolean =>
  kind !== 'unknown' || Boolean(earliest ?? latest);

/** "since 12 March 2026"; a bound only: "entry into force: not before 2 December 2025". */
function DayOf({ answer, day, otherwise }: { answer: DateAnswer; day: string; otherwise: string }) {
  const language = useLanguage();
  return answer.kind === 'day' ? (
    <span>
      {day} <Answer answer={answer} what={day} />
    </span>
  ) : (
    <span>
      {withColon(otherwise, language)} <Answer answer={answer} what={otherwise} />
    </span>
  );
}

export function PartiesSection({ page }: { page: AgreementPage }) {
  const words = useWords(agreementWords);
  const language = useLanguage();
  const { position, row } = page;
  return (
    <Section id="parties" title={words.parties} count={row.parties.length}>
      <div className="parties">
        {row.parties.map((party) => {
          const own = position.forParty[party];
          const procedure = position.procedures.find(({ state }) => state === party);
          return (
            <div key={party} className="party">
              <h3>
                <StateTo code={party} />
              </h3>
              {own && (
                <p className="small row tight">
                  {withColon(own.operative ? words.operative : words.inForce, language)}{' '}
                  <TruthWord truth={own.operative ?? own.inForce} />
                  {own.from.kind !== 'none' && isSomething(own.from) && own.inForce !== 'no' && (
                    <DayOf answer={own.from} day={words.from} otherwise={words.entryFor} />
                  )}
                  {own.until.kind !== 'none' && own.until.kind !== 'unknown' && (
                    <DayOf answer={own.until} day={words.until} otherwise={words.untilFor} />
                  )}
                </p>
              )}
              {procedure && (
                <>
                  <ol className="steps">
                    {procedure.steps.map((step) => (
                      <StepItem key={step.id} step={step} asOf={page.asOf} />
                    ))}
                  </ol>
                  <p className="small quiet">
                    {procedure.name} · {procedure.basis} · {withColon(words.consent, language)}{' '}
                    <TruthWord truth={procedure.consent} />
                  </p>
                </>
              )}
            </div>
          );
        })}
      </div>
      {position.procedures.some(({ steps }) => steps.some((step) => !step.verified)) && (
        <p className="small quiet">° {words.unverified}</p>
      )}
    </Section>
  );
}
