// The day the law is asked about: always visible in the header, changed by typing, by calendar or by a step.
import { Button, Popover, Skeleton, TextInput } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { edtfText } from '../parts/edtf-text.ts';
import { useLanguage, useWords } from '../words/language.tsx';
import { today, useMoment, useView } from './view.ts';
import { shellWords } from './words.ts';

// `2023-12-12`, and a day that exists
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
const safeIsDay = (text: string): boolean => {
  try {
    return isDay(text);
  } catch {
    return false;
  }
};

const Calendar = lazy(() => import('./calendar.tsx').then((m) => ({ default: m.Calendar })));

export function AsOf() {
  const words = useWords(shellWords);
  const language = useLanguage();
  const { on } = useMoment();
  const { put } = useView();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const shown = edtfText(on ?? today(), language);
  const go = (day: string | null) => {
    put({ on: day && day !== today() ? day : undefined });
    setOpen(false);
  };
  const bad = typed !== '' && !safeIsDay(typed);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button
          leftSection={<IconCalendarEvent size={14} />}
          variant={on ? 'light' : 'default'}
          onClick={() => {
            setTyped(on ?? today());
            setOpen(!open);
          }}
          title={words.asOfLabel(shown)}
          className="num"
        >
          <span className="not-phone">{words.asOf}&nbsp;</span>
          {shown}
          {!on && <span className="quiet not-phone">&nbsp;· {words.today}</span>}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className="stack"
          onSubmit={(e) => {
            e.preventDefault();
            if (!bad && typed) go(typed);
          }}
        >
          <div className="row tight" style={{ alignItems: 'end', flexWrap: 'nowrap' }}>
            <TextInput
              label={words.chooseDay}
              description={words.asOfHelp}
              value={typed}
              onChange={(e) => setTyped(e.currentTarget.value.trim())}
              placeholder={words.dayPlaceholder}
              error={bad ? words.dayMalformed : undefined}
              data-autofocus
            />
            <Button type="submit" variant="filled" disabled={bad}>
              {words.show}
            </Button>
          </div>
          <Suspense fallback={<Skeleton height={230} />}>
            <Calendar value={safeIsDay(typed) ? typed : null} start={on ?? today()} onChange={go} />
          </Suspense>
          {on && <Button onClick={() => go(null)}>{words.backToToday}</Button>}
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
