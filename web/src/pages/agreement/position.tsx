// The legal position and its reasons: stage, in force or not, what follows, what is missing, positions side by side.
import type { AgreementPage, Position } from '../../api/types.ts';
import { Answer } from '../../parts/answer.tsx';
import { edtfText } from '../../parts/edtf-text.ts';
import { capital, useLabels } from '../../parts/labels.ts';
import { Said } from '../../parts/said.tsx';
import { Section } from '../../parts/section.tsx';
import { Stage, TruthWord } from '../../parts/stage.tsx';
import { When } from '../../parts/when.tsx';
import { partsWords } from '../../parts/words.ts';
import { useWords } from '../../words/language.tsx';
import { Ribbon } from './ribbon.tsx';
import { agreementWords } from './words.ts';

function Summary({ page: { position, row } }: { page: AgreementPage }) {
  const words = useWords(agreementWords);
  const binding = position.inForce !== 'notApplicable';
  return (
    <dl className="summary">
      <div>
        <dt>{words.stage}</dt>
        <dd>
          <Stage stage={position.stage} note={row.stageNote} />
        </dd>
      </div>
      {binding ? (
        <div>
          <dt>{words.inForce}</dt>
          <dd>
            <TruthWord truth={position.inForce} />
          </dd>
        </div>
      ) : (
        <div>
          <dt>{words.operative}</dt>
          <dd>
            <TruthWord truth={position.operative ?? 'unknown'} />
          </dd>
        </div>
      )}
      {binding && position.applied !== position.inForce && (
        <div>
          <dt>{words.applied}</dt>
          <dd>
            <TruthWord truth={position.applied} />
          </dd>
        </div>
      )}
      <div>
        <dt>{words.entry}</dt>
        <dd>
          <Answer answer={position.entryIntoForce} what={words.entry} />
        </dd>
      </div>
      <div>
        <dt>{words.expires}</dt>
        <dd>
          <Answer answer={position.expires} what={words.expires} />
        </dd>
      </div>
      <div>
        <dt>{words.noticeNext}</dt>
        <dd>
          <Answer answer={position.notice.nextLastDay} what={words.noticeNext} />
        </dd>
      </div>
    </dl>
  );
}

function IfEntered({ given }: { given: NonNullable<Position['ifEntryIntoForce']> }) {
  const words = useWords(agreementWords);
  return (
    <div className="note stack tight" id="if-entered">
      <h3>{words.ifEntry}</h3>
      <p>
        {words.ifEntryMore} {given.missing.map(({ text }) => text).join(' ; ')}.
      </p>
      <ul>
        {given.formulas.map(({ answer, text }) => (
          <li key={answer}>
            <Said text={text} />
          </li>
        ))}
      </ul>
      {given.example && (
        <dl className="facts">
          <dt>
            <Example day={given.example.entry} />
          </dt>
          <dd />
          <dt>{words.expires}</dt>
          <dd>
            <DayOrWord text={given.example.expires} />
          </dd>
          <dt>{words.nextRenewal}</dt>
          <dd>
            <DayOrWord text={given.example.nextRenewal} />
          </dd>
          <dt>{words.noticeNext}</dt>
          <dd>
            <DayOrWord text={given.example.lastDayForNotice} />
          </dd>
        </dl>
      )}
    </div>
  );
}

/** A day, or the word for not knowing one. */
function DayOrWord({ text }: { text: string }) {
  const parts = useWords(partsWords);
  if (/^\d{4}-/.test(text)) return <When edtf={text} />;
  return <span className="quiet">{text === 'none' ? parts.none : parts.unknown}</span>;
}

function Example({ day }: { day: string }) {
  const words = useWords(agreementWords);
  const { language } = useLabels();
  return <em>{words.ifEntryExample(edtfText(day, language))}</em>;
}

/** The facts that would settle what is unknown, each once. */
function missingIn({ entryIntoForce, nextRenewal, expires, notice, term, because }: Position) {
  const reasons = [entryIntoForce, expires, nextRenewal, notice.nextLastDay, term.last].flatMap(
    (one) => one.because,
  );
  return new Map([...reasons, ...Object.values(because ?? {}).flat()].map((one) => [one.code, one.text]));
}

function Missing({ position }: { position: Position }) {
  const words = useWords(agreementWords);
  const all = missingIn(position);
  if (all.size === 0 || position.ifEntryIntoForce) return null;
  return (
    <div className="missing">
      <h3>{words.missing}</h3>
      <ul>
        {[...all].map(([code, text]) => (
          <li key={code} title={code}>
            <Said text={capital(text)} />.
          </li>
        ))}
      </ul>
    </div>
  );
}

const FEW = 3;

/** Every answer as a sentence of law; a long list is folded, and open on paper unless it only repeats one lack. */
function Says({ says, onPaper }: { says: string[]; onPaper: boolean }) {
  const words = useWords(agreementWords);
  if (says.length === 0) return null;
  const list = (
    <ul className="says">
      {says.map((sentence) => (
        <li key={sentence}>
          <Said text={sentence} />
        </li>
      ))}
    </ul>
  );
  if (says.length <= FEW) return list;
  return (
    <details className={onPaper ? 'says-folded' : 'says-folded no-print'}>
      <summary>{words.allSentences(says.length)}</summary>
      {list}
    </details>
  );
}

export function PositionSection({ page }: { page: AgreementPage }) {
  const words = useWords(agreementWords);
  const { label } = useLabels();
  const { position } = page;
  return (
    <Section
      id="position"
      className="first"
      title={
        <>
          {words.position}{' '}
          <span className="count">
            <AsOfText page={page} />
          </span>
        </>
      }
    >
      <Summary page={page} />
      <Ribbon marks={page.ribbon} title={page.row.title} />
      <Missing position={position} />
      <Says says={position.says} onPaper={missingIn(position).size === 0 && !position.ifEntryIntoForce} />
      {position.ifEntryIntoForce && <IfEntered given={position.ifEntryIntoForce} />}
      <Under page={page} />
      {position.findings.length > 0 && (
        <ul className="findings small" aria-label={words.findings}>
          {position.findings.map((finding) => (
            <li key={finding.code} title={finding.code}>
              <Said text={finding.text || capital(label('finding', finding.code))} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What follows if one source is believed and not the other: its answer in a line, its sentences folded. */
function Under({ page }: { page: AgreementPage }) {
  const words = useWords(agreementWords);
  const { under } = page.position;
  if (under.length === 0) return null;
  const titles = new Map(page.documents.map(({ id, title }) => [id, title]));
  return (
    <div className="stack tight under">
      <h3>{words.under}</h3>
      {under.map((one, i) => {
        const sources = [...new Set(Object.values(one.believing))];
        return (
          <div key={i}>
            <p>
              {words.believing(sources.map((id) => titles.get(id) ?? id).join(', '))}:{' '}
              {words.inForce.toLowerCase()} <TruthWord truth={one.inForce} />
            </p>
            <Says says={one.says} onPaper={false} />
          </div>
        );
      })}
    </div>
  );
}

function AsOfText({ page }: { page: AgreementPage }) {
  const words = useWords(agreementWords);
  const { language } = useLabels();
  const date = (day: string) =>
    new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(Date.parse(day.slice(0, 10)));
  return (
    <>
      {words.asOf(date(page.asOf))}
      {page.knownOn && `, ${words.knownOn(date(page.knownOn))}`}
    </>
  );
}

/** Term, renewal, notice: each computed date opens its derivation. */
export function TermSection({ page }: { page: AgreementPage }) {
  const words = useWords(agreementWords);
  const { position } = page;
  const rows = [
    [words.entry, position.entryIntoForce],
    [words.nextRenewal, position.nextRenewal],
    [words.expires, position.expires],
    [words.noticeLast, position.notice.lastDay],
    [words.noticeNext, position.notice.nextLastDay],
    [words.ifDenounced, position.effectIfDenouncedNow],
  ] as const;
  const number = String(position.term.number);
  return (
    <Section id="term" title={words.term}>
      <dl className="facts">
        <dt>{words.currentTerm}</dt>
        <dd>
          {/^\d+$/.test(number) && <span className="quiet">{words.termNumber(number)} · </span>}
          <Answer answer={position.term.first} what={words.currentTerm} />
          {(position.term.first.kind !== 'unknown' || position.term.last.kind !== 'unknown') && (
            <>
              {' '}
              – <Answer answer={position.term.last} what={words.currentTerm} />
            </>
          )}
        </dd>
        {rows.map(([name, answer]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>
              <Answer answer={answer} what={name} />
            </dd>
          </div>
        ))}
        <dt>{words.noticeOpen}</dt>
        <dd>
          <TruthWord truth={position.notice.open} />
        </dd>
        {position.stage === 'ended' && position.ended && <Ended ended={position.ended} />}
        {position.survives.length > 0 && (
          <>
            <dt>{words.survives}</dt>
            <dd>
              <Said text={position.survives.join(' · ')} />
            </dd>
          </>
        )}
      </dl>
    </Section>
  );
}

function Ended({ ended }: { ended: NonNullable<Position['ended']> }) {
  const words = useWords(agreementWords);
  const { label } = useLabels();
  return (
    <>
      <dt>{words.ended}</dt>
      <dd>
        {capital(label('ending', ended.how))} · <Answer answer={ended.lastDay} what={words.ended} />
      </dd>
    </>
  );
}
