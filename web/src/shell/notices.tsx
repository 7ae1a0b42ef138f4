// Notices at the foot of the window, and questions that must be answered first; nothing of it is needed to draw a page.
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.css';

export function Notices() {
  return (
    <ModalsProvider>
      <Notifications position="bottom-center" limit={3} />
    </ModalsProvider>
  );
}
