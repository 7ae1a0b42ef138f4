// Clock rules changed after a booking was made: which bookings begin at another instant now, and which clash because of it.
import { useApi } from '../../api/use-api.ts';
import { activityPath } from '../../parts/programme/entry-lines.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import type { Board, Zones } from '../../parts/programme/types.ts';
import { PageHead } from '../../parts/section.tsx';
import { Answered } from '../../parts/states.tsx';
import { To } from '../../parts/to.tsx';
import { Instant } from '../../parts/when.tsx';
import { Wide } from '../../parts/wide.tsx';
import { useWords } from '../../words/language.tsx';
import { zonesWords } from './words.ts';

export function Page() {
  const words = useWords(zonesWords);
  const query = useApi<Zones>('/programme/zone-changes');
  return (
    <div className="wide-page">
      <PageHead
        title={words.title}
        lead={words.lead}
        side={<To path="/programme/places">{words.places}</To>}
      />
      <Answered query={query}>
        {(zones) => (zones.moves.length === 0 ? <Nothing zones={zones} /> : <Moves zones={zones} />)}
      </Answered>
    </div>
  );
}

function Nothing({ zones }: { zones: Zones }) {
  const words = useWords(zonesWords);
  return (
    <div className="stack tight">
      <p>{words.none}</p>
      <p className="quiet small">{words.noneMore(zones.version, zones.madeUnder.join(', '))}</p>
    </div>
  );
}

function Moves({ zones }: { zones: Zones }) {
  const words = useWords(zonesWords);
  const { title } = useProgrammeLabels();
  const { data } = useApi<Board>('/programme/board');
  const nameOf = (id: string) =>
    title(data?.facilities.find(({ facility }) => facility.id === id)?.facility.names) || id;
  return (
    <Wide>
      <table className="plain-table">
        <thead>
          <tr>
            {[words.booking, words.was, words.now, words.moved, words.gap, words.state].map((head) => (
              <th key={head}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {zones.moves.map((move) => (
            <tr key={move.booking}>
              <td>
                {move.activity ? (
                  <To path={activityPath(move.activity)}>{move.facilities.map(nameOf).join(', ')}</To>
                ) : (
                  move.facilities.map(nameOf).join(', ')
                )}
              </td>
              <td>
                <Instant at={move.was} />
              </td>
              <td>
                <Instant at={move.now} />
              </td>
              <td className="num">{words.minutes(move.movedBy)}</td>
              <td className="num">{move.gap === 0 ? '–' : words.minutes(move.gap)}</td>
              <td>
                {move.clashes ? <span className="tag bad">{words.clashes}</span> : <span>{words.free}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
