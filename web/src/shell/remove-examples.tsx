// Asks once whether the examples shall go, and takes them out.
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { ask } from '../api/client.ts';
import { Trouble } from '../parts/states.tsx';
import type { shellWords } from './words.ts';

export function removeExamples(words: (typeof shellWords)['en'], after: () => Promise<void>): void {
  const remove = async () => {
    try {
      await ask('/examples', { method: 'DELETE' });
      notifications.show({ message: words.removed });
    } catch (error) {
      notifications.show({ message: <Trouble error={error} />, autoClose: false });
    }
    await after();
  };
  modals.openConfirmModal({
    title: words.removeExamples,
    children: words.removeExamplesAsk,
    labels: { confirm: words.removeExamples, cancel: words.cancel },
    onConfirm: () => void remove(),
    closeButtonProps: { 'aria-label': words.close },
  });
}
