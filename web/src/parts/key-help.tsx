// The keys of the review, shown with `?`.
import { Modal } from '@mantine/core';
import { useWords } from '../words/language.tsx';
import { documentWords } from '../pages/document/words.ts';
import { partsWords } from './words.ts';

export function KeyTable() {
  const words = useWords(documentWords);
  const keys: [string, string][] = [
    ['j', words.keyNext],
    ['k', words.keyPrevious],
    ['a', words.keyAccept],
    ['c', words.keyCorrect],
    ['x', words.keyReject],
    ['u', words.keyUndo],
    ['?', words.keyHelp],
  ];
  return (
    <dl className="facts">
      {keys.map(([key, what]) => (
        <div key={key} style={{ display: 'contents' }}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

export function KeyHelp({ opened, onClose }: { opened: boolean; onClose(): void }) {
  const words = useWords(documentWords);
  const parts = useWords(partsWords);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.keys}
      size="xs"
      closeButtonProps={{ 'aria-label': parts.close }}
    >
      <KeyTable />
    </Modal>
  );
}
