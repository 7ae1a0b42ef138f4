// Entities that may be the same, side by side, with the reasons; one click says same, different or unsure.
import type { Proposal } from '../../api/types.ts';
import { useApi } from '../../api/use-api.ts';
import { JudgeButtons } from '../../parts/identity.tsx';
import { capital, useLabels } from '../../parts/labels.ts';
import { Answered, Empty } from '../../parts/states.tsx';
import { EntityTo } from '../../parts/to.tsx';
import { partsWords } from '../../parts/words.ts';
import { useWords } from '../../words/language.tsx';
import { reviewWords } from './words.ts';

export function SameOrDifferent() {
  const words = useWords(reviewWords);
  const parts = useWords(partsWords);
  const { label } = useLabels();
  const query = useApi<{ rows: Proposal[] }>('/identity/proposals');
  return (
    <Answered query={query}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty>{words.noneSame}</Empty>
        ) : (
          <ul className="rows">
            {rows.map(({ a, b, score, because }) => (
              <li key={a.id + b.id} className="pairing">
                <span className="quiet small">{capital(label('entity', a.kind))}</span>
                <span>
                  <EntityTo to={a} /> <span className="quiet">≟</span> <EntityTo to={b} />
                  <span className="small quiet because">{[parts.score(score), ...because].join(' · ')}</span>
                </span>
                <JudgeButtons a={a.id} b={b.id} />
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  );
}
