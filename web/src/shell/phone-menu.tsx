// The menu of a narrow screen, drawn over the page when it is opened.
import { Drawer } from '@mantine/core';
import { useWords } from '../words/language.tsx';
import { Menu } from './menu.tsx';
import { shellWords } from './words.ts';

export function PhoneMenu({ opened, close }: { opened: boolean; close: () => void }) {
  const words = useWords(shellWords);
  return (
    <Drawer
      opened={opened}
      onClose={close}
      title={words.name}
      size="16rem"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Menu onGo={close} />
    </Drawer>
  );
}
