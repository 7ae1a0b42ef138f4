// Doing an act of the programme from a page: what was typed stays when it is refused, and the refusal stands beside it.
import { notifications } from '@mantine/notifications';
import { ask } from '../../api/client.ts';
import { useWrite } from '../../api/use-api.ts';
import { useWords } from '../../words/language.tsx';
import { programmeWords } from './words.ts';

export interface Deed {
  path: string;
  body?: unknown;
}
export interface DeedAnswer {
  answer: any;
  findings: { code: string; message: string }[];
}

/** `mutate({path: 'activities/x/move', body})`; findings are shown beside the word that it is done. */
export function useDeed(then?: (done: DeedAnswer) => void) {
  const words = useWords(programmeWords);
  const write = useWrite((deed: Deed) =>
    ask<DeedAnswer>(`/programme/${deed.path}`, { body: deed.body ?? {} }),
  );
  const act = (deed: Deed) =>
    write.mutate(deed, {
      onSuccess: (done) => {
        const submitted = done.answer?.submission ? words.submitted : words.done;
        const said = done.findings.map((finding) => finding.message);
        notifications.show({
          message: [submitted, ...said].join(' '),
          autoClose: said.length ? 9000 : 3000,
          closeButtonProps: { 'aria-label': words.close },
        });
        then?.(done);
      },
    });
  return { act, error: write.error, busy: write.isPending, reset: write.reset };
}
