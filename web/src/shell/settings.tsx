// The reader's own choices: language, theme, and the state of knowledge (`known`) the register is shown in.
import { ActionIcon, Popover, SegmentedControl, TextInput, useMantineColorScheme } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useLanguageChoice, useWords } from '../words/language.tsx';
import type { Language } from '../words/words.ts';
import { today, useMoment, useView } from './view.ts';
import { shellWords } from './words.ts';

type Scheme = 'light' | 'dark' | 'auto';

export function Settings() {
  const words = useWords(shellWords);
  const { language, choose } = useLanguageChoice();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { known } = useMoment();
  const { put } = useView();
  const [open, setOpen] = useState(false);
  const ids = useId();
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus width={280}>
      <Popover.Target>
        <ActionIcon onClick={() => setOpen(!open)} aria-label={words.settings} title={words.settings}>
          <IconAdjustmentsHorizontal size={18} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="stack">
          <div className="stack tight">
            <span id={`${ids}l`} className="small">
              {words.language}
            </span>
            <SegmentedControl
              aria-labelledby={`${ids}l`}
              value={language}
              onChange={(to) => choose(to as Language)}
              data={[
                { value: 'fr', label: 'Français' },
                { value: 'en', label: 'English' },
              ]}
            />
          </div>
          <div className="stack tight">
            <span id={`${ids}t`} className="small">
              {words.theme}
            </span>
            <SegmentedControl
              aria-labelledby={`${ids}t`}
              value={colorScheme}
              onChange={(to) => setColorScheme(to as Scheme)}
              data={[
                { value: 'auto', label: words.auto },
                { value: 'light', label: words.light },
                { value: 'dark', label: words.dark },
              ]}
            />
          </div>
          <TextInput
            type="date"
            label={words.knownOn}
            description={words.knownOnHelp}
            max={today()}
            value={known ?? ''}
            onChange={(e) => put({ known: e.currentTarget.value || undefined })}
          />
          {known && (
            <button type="button" className="plain link small" onClick={() => put({ known: undefined })}>
              {words.now}
            </button>
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
