// Costs: lines with who pays and why, totals per currency, the rules of the agreements.
import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useApi } from '../../api/use-api.ts';
import { useLabels } from '../../parts/labels.ts';
import { useDeed } from '../../parts/programme/act.tsx';
import { activityPath } from '../../parts/programme/entry-lines.tsx';
import { ProgrammeFilters } from '../../parts/programme/filters.tsx';
import { VerbsHere } from '../../parts/programme/form/verbs-here.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import { conditionText, RuleText } from '../../parts/programme/rule-text.tsx';
import { ExampleTag } from '../../parts/programme/signs.tsx';
import type { Costs } from '../../parts/programme/types.ts';
import { programmeWords } from '../../parts/programme/words.ts';
import { PageHead, Section } from '../../parts/section.tsx';
import { Answered, Empty, Trouble } from '../../parts/states.tsx';
import { To } from '../../parts/to.tsx';
import { useView } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import { AddLine } from './add-line.tsx';
import { costsWords } from './words.ts';
import { Wide } from '../../parts/wide.tsx';

export function Page() {
  const words = useWords(costsWords);
  const { one, put } = useView();
  const [adding, setAdding] = useState(false);
  const into = one('into');
  const query = useApi<Costs>('/programme/costs', {
    pair: one('pair'),
    year: one('year'),
    into: into && /^[A-Z]{3}$/.test(into) ? into : undefined,
  });
  return (
    <div className="wide-page">
      <PageHead
        title={words.title}
        lead={words.lead}
        side={
          <>
            <ProgrammeFilters />
            <TextInput
              aria-label={words.into}
              placeholder={words.into}
              w={120}
              value={into ?? ''}
              onChange={(e) =>
                put({ into: e.currentTarget.value.toUpperCase() || undefined }, { back: false })
              }
            />
            <Button leftSection={<IconPlus size={14} />} onClick={() => setAdding(true)}>
              {words.add}
            </Button>
          </>
        }
      />
      <VerbsHere verbs={[{ verb: 'cost-rules' }, { verb: 'rates' }]} />
      {adding && <AddLine onDone={() => setAdding(false)} />}
      <Answered query={query}>
        {(answer) => (
          <>
            <Totals answer={answer} />
            <Lines answer={answer} />
            <Rules answer={answer} />
          </>
        )}
      </Answered>
    </div>
  );
}

function Totals({ answer }: { answer: Costs }) {
  const words = useWords(costsWords);
  const { moneys, money } = useProgrammeLabels();
  const rows = [
    [words.planned, answer.planned],
    [words.actual, answer.actual],
  ] as const;
  return (
    <Section id="totals" title={words.totals}>
      <dl className="facts num">
        {rows.map(([name, totals]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>
              {moneys(totals.perCurrency)}
              {totals.converted && (
                <div>
                  {words.converted}: <strong>{money(totals.converted)}</strong>{' '}
                  <span className="quiet small">
                    {words.rates}:{' '}
                    {totals.ratesUsed
                      .map((rate) => `${rate.from}→${rate.to} ${rate.rate} (${rate.day}, ${rate.source})`)
                      .join('; ') || '–'}
                  </span>
                </div>
              )}
              {totals.withoutRate.length > 0 && (
                <div className="quiet small">{words.noRate(totals.withoutRate.length)}</div>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Lines({ answer: { lines } }: { answer: Costs }) {
  const words = useWords(costsWords);
  const shared = useWords(programmeWords);
  const { title, word, money } = useProgrammeLabels();
  const { state } = useLabels();
  const { act, error } = useDeed();
  if (lines.length === 0) return <Empty>{shared.nothing}</Empty>;
  return (
    <Section id="lines" title={words.lines} count={lines.length}>
      {error && <Trouble error={error} />}
      <Wide>
        <table className="plain-table">
          <thead>
            <tr>
              <th>{shared.activity}</th>
              <th>{words.category}</th>
              <th className="right">{words.planned}</th>
              <th className="right">{words.actual}</th>
              <th>{words.shares}</th>
              <th>{words.rule}</th>
              <th>{words.standing}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ line, activity }) => {
              const amount = (minor: number | undefined) =>
                minor === undefined ? '–' : money({ minor, currency: line.currency });
              return (
                <tr key={line.id}>
                  <td>
                    <To path={activityPath(activity.id)}>{title(activity.title)}</To>{' '}
                    <ExampleTag example={line.example} />
                  </td>
                  <td>{word('costCategory', line.category)}</td>
                  <td className="right num">{amount(line.planned)}</td>
                  <td className="right num">
                    {amount(line.actual)}
                    {line.payer && <div className="small quiet">{state(line.payer)}</div>}
                  </td>
                  <td className="num">
                    {line.shares.map((share) =>
                      share.state === 'undecided' ? (
                        <span key={share.payer} className="tag warn">
                          {words.undecided}
                        </span>
                      ) : (
                        <div key={share.payer}>
                          {state(share.payer)} {amount(share.minor)}{' '}
                          {share.state !== 'owed' && (
                            <span className="quiet small">{words[share.state]}</span>
                          )}
                        </div>
                      ),
                    )}
                    {line.shares.length === 0 && line.joint && (
                      <Button
                        size="compact-xs"
                        onClick={() => act({ path: `costs/${line.id}/split`, body: { key: 'equal' } })}
                      >
                        {words.split}
                      </Button>
                    )}
                  </td>
                  <td>
                    <RuleText because={line.because} />
                  </td>
                  <td>{word('costLineState', line.state)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}

function Rules({ answer: { rules } }: { answer: Costs }) {
  const words = useWords(costsWords);
  const shared = useWords(programmeWords);
  const { word } = useProgrammeLabels();
  const { label } = useLabels();
  if (rules.length === 0) return null;
  return (
    <Section id="rules" title={words.rules} count={rules.length}>
      <Wide>
        <table className="plain-table">
          <thead>
            <tr>
              <th>{words.agreement}</th>
              <th>{words.rule}</th>
              <th>{words.on}</th>
              <th>{words.conditions}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <tr key={rule.id}>
                <td>
                  {rule.agreement} {rule.article}
                </td>
                <td>{label('costRule', rule.rule)}</td>
                <td>
                  {rule.on.map((category) => word('costCategory', category)).join(', ') || words.everything}
                </td>
                <td>
                  {Object.entries(rule.conditions)
                    .map(([name, value]) => conditionText(`${name} ${value}`, shared))
                    .join(', ') || '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}
