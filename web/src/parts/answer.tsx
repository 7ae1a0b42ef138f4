// A date of the law as it is known, and how it was reached: rule, article, policy, inputs with their passages, alternatives.
import type { DateAnswer } from '../api/types.ts';
import { useLanguage, useWords } from '../words/language.tsx';
import { edtfText } from './edtf-text.ts';
import { useLabels } from './labels.ts';
import { PassageView } from './passage.tsx';
import { Said } from './said.tsx';
import { Opens } from './sourced.tsx';
import { partsWords } from './words.ts';

type PartsWords = (typeof partsWords)['en'];

/** "12 Dec 2028", "between A and B", "not before A", "A or B", "none", "unknown". */
export function answerText(answer: DateAnswer, words: PartsWords, date: (edtf: string) => string): string {
  const { earliest, latest } = answer;
  if (answer.kind === 'day') return date(answer.day ?? '');
  if (answer.kind === 'oneOf') return (answer.oneOf ?? []).map(date).join(words.or);
  if (answer.kind === 'none') return words.none;
  if (earliest && latest) return words.between(date(earliest), date(latest));
  if (earliest) return words.notBefore(date(earliest));
  return latest ? words.notAfter(date(latest)) : words.unknown;
}

function Derivation({ answer }: { answer: DateAnswer }) {
  const words = useWords(partsWords);
  const { label, language } = useLabels();
  const date = (text: string) => (/^\d{4}-/.test(text) ? edtfText(text, language) : text);
  const made = answer.derivation;
  const policies = made?.policies ?? (made?.policy ? [made.policy] : []);
  return (
    <>
      <div className="stack tight">
        <strong>{answerText(answer, words, (x) => edtfText(x, language, 'long'))}</strong>
        {answer.certainty && <span className="small quiet">{label('certainty', answer.certainty)}</span>}
        {!made && answer.because.length === 0 && <p>{words.noDerivation}</p>}
      </div>
      {answer.because.length > 0 && (
        <div className="stack tight">
          <h3>{words.because}</h3>
          <ul className="stack tight">
            {answer.because.map(({ code, text }) => (
              <li key={code} title={code}>
                <Said text={text} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {made && (
        <dl className="facts">
          <dt>{words.rule}</dt>
          <dd>
            <span title={made.rule}>
              <Said text={made.says ?? made.rule} />
            </span>
          </dd>
          {made.article && (
            <>
              <dt>{words.article}</dt>
              <dd>{made.article}</dd>
            </>
          )}
          {policies.length > 0 && (
            <>
              <dt>{words.policy}</dt>
              <dd>{policies.map(({ says }) => says).join(' ; ')}</dd>
            </>
          )}
        </dl>
      )}
      {made && made.inputs.length > 0 && (
        <div className="stack tight">
          <h3>{words.inputs}</h3>
          {made.inputs.map((input, i) => (
            <div key={i} className="stack tight">
              <span>
                {input.label}: <strong className="num">{date(input.value)}</strong>
              </span>
              {input.passages.map((passage) => (
                <PassageView key={`${passage.document} ${passage.start}`} passage={passage} fact="term" />
              ))}
            </div>
          ))}
        </div>
      )}
      {made && made.alternatives.length > 0 && (
        <div className="stack tight">
          <h3>{words.alternatives}</h3>
          <dl className="facts">
            {made.alternatives.map((other) => (
              <div key={other.policy + other.choice} style={{ display: 'contents' }}>
                <dt>
                  <Said text={other.says} />
                </dt>
                <dd className="num">{date(other.answer)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </>
  );
}

export function Answer({ answer, what }: { answer: DateAnswer; what: string }) {
  const words = useWords(partsWords);
  const language = useLanguage();
  const text = answerText(answer, words, (edtf) => edtfText(edtf, language));
  if (answer.kind === 'none' && !answer.derivation && answer.because.length === 0)
    return <span className="quiet">{text}</span>;
  return (
    <Opens what={`${what}: ${text}. ${words.why}`} card={<Derivation answer={answer} />}>
      <span className={`num ${answer.kind === 'unknown' ? 'truth-unknown' : ''}`}>{text}</span>
    </Opens>
  );
}
