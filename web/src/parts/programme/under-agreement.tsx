// What is planned and done between the parties, by what this agreement is for it: an established basis, a possible one, or none.
import { useApi } from '../../api/use-api.ts';
import { useWords } from '../../words/language.tsx';
import { inBoth } from '../../words/words.ts';
import { Section } from '../section.tsx';
import { VerbsHere } from './form/verbs-here.tsx';
import { EntryLines } from './entry-lines.tsx';
import type { Activities, Entry } from './types.ts';
import { programmeWords } from './words.ts';

const under = inBoth(
  {
    established: 'Base juridique établie',
    possible: 'Base possible, un fait manque',
    none: 'Entre les mêmes États, mais sans base dans cet accord',
  },
  {
    established: 'Legal basis established',
    possible: 'Basis possible, a fact is missing',
    none: 'Between the same States, but without a basis in this agreement',
  },
);
type Standing = keyof typeof under.en;

/** Verdicts that say no; the others that are not `covered…` leave it open. */
const NO = new Set([
  'expired',
  'denounced',
  'superseded',
  'notCoveredForm',
  'notCoveredPlace',
  'outsideLimit',
  'notCoveredDomain',
  'excludedExpressly',
  'noAgreementOnFile',
]);

function standingOf({ basis = 'unknown' }: Entry): Standing {
  if (basis.startsWith('covered') || basis === 'individualPermission') return 'established';
  return NO.has(basis) ? 'none' : 'possible';
}

const ORDER: Standing[] = ['established', 'possible', 'none'];

export function UnderAgreement({ agreement }: { agreement: string }) {
  const words = useWords(programmeWords);
  const standing = useWords(under);
  const { data } = useApi<Activities>('/programme/activities', { agreement });
  if (!data) return null;
  return (
    <Section id="programme" title={words.under} count={data.rows.length}>
      <VerbsHere verbs={['scopes', 'cost-rules'].map((verb) => ({ verb, fixed: { agreement } }))} />
      {ORDER.map((one) => {
        const rows = data.rows.filter((entry) => standingOf(entry) === one);
        return rows.length === 0 ? null : (
          <div key={one} className="stack tight">
            <h3>
              {standing[one]} <span className="count num">{rows.length}</span>
            </h3>
            <EntryLines entries={rows} />
          </div>
        );
      })}
    </Section>
  );
}
