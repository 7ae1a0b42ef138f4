// The verbs that may be done at one place of a page: buttons, and the form of the one chosen below them.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useProgrammeLabels } from '../labels.ts';
import { VerbForm, type VerbFormProps } from './verb-form.tsx';

export type VerbHere = Omit<VerbFormProps, 'onDone'> & { name?: string };

export function VerbsHere({ verbs, small = false }: { verbs: readonly VerbHere[]; small?: boolean }) {
  const { word } = useProgrammeLabels();
  const [open, setOpen] = useState<string>();
  const keyOf = ({ verb, id, name }: VerbHere) => `${verb} ${id ?? ''} ${name ?? ''}`;
  const chosen = verbs.find((each) => keyOf(each) === open);
  return (
    <div className={`stack tight no-print ${small ? '' : 'verbs'}`}>
      <div className="row tight">
        {verbs.map((each) => (
          <Button
            key={keyOf(each)}
            {...(small && { size: 'compact-xs' })}
            aria-expanded={keyOf(each) === open}
            onClick={() => setOpen(keyOf(each) === open ? undefined : keyOf(each))}
          >
            {each.name ?? word('verb', each.verb)}
            {each.about && small && <span className="hidden"> – {each.about}</span>}
          </Button>
        ))}
      </div>
      {chosen && <VerbForm key={open} {...chosen} onDone={() => setOpen(undefined)} />}
    </div>
  );
}
