// The calendar of the day asked about; loaded when somebody opens it.
import { DatePicker, DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/fr';
import { useLanguage } from '../words/language.tsx';

interface CalendarProps {
  value: string | null;
  start: string;
  onChange(day: string | null): void;
}

export function Calendar({ value, start, onChange }: CalendarProps) {
  const language = useLanguage();
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
      <DatePicker size="xs" value={value} defaultDate={start} onChange={onChange} maxLevel="decade" />
    </DatesProvider>
  );
}
