// What the agreement contains and what came of it: acts, clauses, domains promised and exercised, costs, contradictions.
import type { AgreementPage, Sourced as Statement } from '../../api/types.ts';
import { capital, useLabels } from '../../parts/labels.ts';
import { ReviewTag } from '../../parts/passage.tsx';
import { Section } from '../../parts/section.tsx';
import { Sourced } from '../../parts/sourced.tsx';
import { Empty } from '../../parts/states.tsx';
import { EntityTo } from '../../parts/to.tsx';
import { ClaimLine, organText, useValueText } from '../../parts/value-text.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/language.tsx';
import { agreementWords } from './words.ts';
import { Wide } from '../../parts/wide.tsx';

/** By date as written, the undated last. */
const inOrder = (acts: AgreementPage['acts']): AgreementPage['acts'] =>
  acts.toSorted((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'));

export function ActsSection({ page }: { page: AgreementPage }) {
  const words = useWords(agreementWords);
  const { label, state } = useLabels();
  return (
    <Section id="acts" title={words.acts} count={page.acts.length}>
      {page.acts.length === 0 && <Empty />}
      <ol className="acts">
        {inOrder(page.acts).map((act) => (
          <li key={act.id}>
            <span>{act.date ? <When edtf={act.date} /> : <span className="quiet">{words.noDate}</span>}</span>
            <span>
              <Sourced statements={act.statements}>{capital(label('step', act.step))}</Sourced>{' '}
              {act.mod && <span className="tag">{label('mod', act.mod)}</span>}{' '}
              <span className="quiet">
                {[
                  act.place,
                  act.by && organText(act.by, { label, state }),
                  act.signers.length > 0 ? words.signedBy(act.signers.join(', ')) : '',
                  act.asWritten && `« ${act.asWritten} »`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Clause({ title, statements }: { title: string; statements: Statement[] }) {
  if (statements.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul>
          {statements.map((one) => (
            <li key={one.statement} className="row tight">
              <Sourced statements={[one]}>
                <ClaimLine fact={one.fact} value={one.value} />
              </Sourced>
              {one.review === 'proposed' && <ReviewTag review={one.review} />}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

export function ClausesSection({ page }: { page: AgreementPage }) {
  const words = useWords(agreementWords);
  const none = page.term.length + page.entryRules.length + page.costs.length === 0;
  return (
    <Section id="clauses" title={words.clauses} className={none ? 'no-print' : ''}>
      {none && <Empty />}
      <dl className="facts">
        <Clause title={words.entryClause} statements={page.entryRules} />
        <Clause title={words.termClause} statements={page.term} />
        <Clause title={words.costs} statements={page.costs} />
      </dl>
    </Section>
  );
}

export function DomainsSection({ page }: { page: AgreementPage }) {
  const words = useWords(agreementWords);
  const { label } = useLabels();
  // Forms are mostly promised for all domains at once: then they are said once.
  const common = page.domains.length > 1 && new Set(page.domains.map(({ forms }) => forms.join())).size === 1;
  const formsText = (forms: string[]) => forms.map((form) => label('form', form)).join(', ');
  return (
    <Section id="domains" title={words.domains} count={page.domains.length}>
      {page.domains.length === 0 ? (
        <Empty />
      ) : (
        <Wide>
          {common && (page.domains[0]?.forms.length ?? 0) > 0 && (
            <p className="small">
              <span className="quiet">{words.forms}</span> {formsText(page.domains[0]?.forms ?? [])}
            </p>
          )}
          <table className="plain-table">
            <thead>
              <tr>
                <th>{words.promised}</th>
                <th>{words.exercised}</th>
              </tr>
            </thead>
            <tbody>
              {page.domains.map((domain) => (
                <tr key={domain.code}>
                  <td>
                    <Sourced statements={domain.statements}>{capital(label('domain', domain.code))}</Sourced>{' '}
                    {domain.mod && <span className="tag">{label('mod', domain.mod)}</span>}{' '}
                    {!common && <span className="quiet small">{formsText(domain.forms)}</span>}
                  </td>
                  <td>
                    {domain.exercised.length === 0 ? (
                      <span className="quiet">{words.neverExercised}</span>
                    ) : (
                      domain.exercised.map((one, i) => (
                        <span key={one.id}>
                          {i > 0 && ' · '}
                          <EntityTo to={one} />
                        </span>
                      ))
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </Section>
  );
}

export function ContradictionsSection({ page }: { page: AgreementPage }) {
  const words = useWords(agreementWords);
  const { field, name } = useValueText();
  if (page.contradictions.length === 0) return null;
  return (
    <Section id="contradictions" title={words.contradictions} count={page.contradictions.length}>
      <dl className="facts">
        {page.contradictions.map((one) => (
          <div key={one.what} style={{ display: 'contents' }}>
            <dt>{capital(name(one.what))}</dt>
            <dd>
              <ul className="stack tight">
                {one.values.map((version) => (
                  <li key={version.value}>
                    <Sourced statements={version.statements}>
                      {field(one.what, version.value) || version.value}
                    </Sourced>{' '}
                    <span className="quiet small">
                      {version.statements
                        .flatMap(({ passages }) => passages.map((p) => p.outlet ?? p.documentTitle))
                        .join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
