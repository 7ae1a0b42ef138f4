// Places and their bookings: the board of all, the month of one, and a form to book.
import { Button, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useApi } from '../../api/use-api.ts';
import { useLabels } from '../../parts/labels.ts';
import { VerbsHere } from '../../parts/programme/form/verbs-here.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import type { Board as BoardAnswer } from '../../parts/programme/types.ts';
import { programmeWords } from '../../parts/programme/words.ts';
import { PageHead, Section } from '../../parts/section.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { To } from '../../parts/to.tsx';
import { today, useView } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import { addDays, Board } from './board.tsx';
import { BookingForm } from './booking-form.tsx';
import { gridStart, Month } from './month.tsx';
import { zonesWords } from '../programme-zones/words.ts';
import { placesWords } from './words.ts';
import { Wide } from '../../parts/wide.tsx';

const DAYS = 21;

export function Page() {
  const words = useWords(placesWords);
  const zones = useWords(zonesWords);
  const { one, put } = useView();
  const [booking, setBooking] = useState(false);
  const first = one('from') ?? today();
  const facility = one('facility');
  const month = first.slice(0, 7);
  const span = facility
    ? { from: gridStart(month), to: addDays(gridStart(month), 41) }
    : { from: first, to: addDays(first, DAYS - 1) };
  const all = useApi<BoardAnswer>('/programme/board', span);
  const { title } = useProgrammeLabels();
  const move = (days: number) => put({ from: addDays(facility ? `${month}-15` : first, days) });
  const lanes = all.data?.facilities ?? [];
  const shown = lanes.find((lane) => lane.facility.id === facility);
  return (
    <div className="wide-page">
      <PageHead
        title={shown ? title(shown.facility.names) : words.title}
        lead={words.lead}
        side={
          <>
            <Select
              aria-label={words.facility}
              placeholder={words.allFacilities}
              data={lanes.map((lane) => ({ value: lane.facility.id, label: title(lane.facility.names) }))}
              value={facility ?? null}
              onChange={(value) => put({ facility: value })}
              clearable
              w={230}
            />
            <Button leftSection={<IconChevronLeft size={14} />} onClick={() => move(facility ? -30 : -DAYS)}>
              {words.earlier}
            </Button>
            <Button rightSection={<IconChevronRight size={14} />} onClick={() => move(facility ? 30 : DAYS)}>
              {words.later}
            </Button>
            <Button
              leftSection={<IconPlus size={14} />}
              variant="filled"
              onClick={() => setBooking(true)}
              disabled={lanes.length === 0}
            >
              {words.book}
            </Button>
          </>
        }
      />
      {booking && lanes.length > 0 && (
        <BookingForm lanes={lanes} facility={facility} first={first} onDone={() => setBooking(false)} />
      )}
      <p className="no-print small">
        <To path="/programme/zones">{zones.link}</To>
      </p>
      <VerbsHere
        verbs={[
          { verb: 'facilities' },
          ...(shown
            ? [{ verb: 'closures', fixed: { facility: shown.facility.id } }]
            : [{ verb: 'closures' }]),
          ...(shown ? [{ verb: 'facilities/{id}/promote', id: shown.facility.id }] : []),
        ]}
      />
      <Answered query={all}>
        {(answer) => (shown ? <Month lane={shown} month={month} /> : <Lanes answer={answer} first={first} />)}
      </Answered>
      <Answered query={all}>{(answer) => <Use answer={answer} facility={facility} />}</Answered>
    </div>
  );
}

function Lanes({ answer, first }: { answer: BoardAnswer; first: string }) {
  const shared = useWords(programmeWords);
  if (answer.facilities.length === 0) return <Empty>{shared.nothing}</Empty>;
  return <Board lanes={answer.facilities} first={first} days={DAYS} />;
}

function Use({ answer, facility }: { answer: BoardAnswer; facility: string | undefined }) {
  const words = useWords(placesWords);
  const { title } = useProgrammeLabels();
  const { state } = useLabels();
  const rows = answer.use.filter((row) => !facility || row.facility === facility);
  if (rows.length === 0) return null;
  const name = (id: string) =>
    title(answer.facilities.find((lane) => lane.facility.id === id)?.facility.names);
  return (
    <Section id="use" title={words.use}>
      <Wide>
        <table className="plain-table">
          <thead>
            <tr>
              <th>{words.facility}</th>
              <th>{words.requestedBy}</th>
              {(['requested', 'allocated', 'used', 'released', 'refused'] as const).map((column) => (
                <th key={column} className="right">
                  {words[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.facility + row.state}>
                <td>{name(row.facility)}</td>
                <td>{state(row.state)}</td>
                {(['requested', 'allocated', 'used', 'released', 'refused'] as const).map((column) => (
                  <td key={column} className="right num">
                    {row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}
