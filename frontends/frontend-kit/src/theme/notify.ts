import { notifications } from '@mantine/notifications';
import { createElement, type ReactNode } from 'react';

import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';

/** Tells the person at the edge of the screen what came of an act. */
export const notify = {
  /** Something was done; goes away by itself. */
  done: (message: ReactNode) => show(message, 'teal', IconCheck),
  /** Something the person should know. */
  news: (message: ReactNode, options: { stays?: boolean } = {}) => show(message, 'jjok', IconInfoCircle, options.stays),
  /** Something failed; stays until it is closed. */
  problem: (message: ReactNode) => show(message, 'red', IconAlertTriangle, true),
};

function show(message: ReactNode, color: string, icon: typeof IconCheck, stays = false): string {
  return notifications.show({
    message,
    color,
    icon: createElement(icon, { size: 16 }),
    radius: 'md',
    withBorder: true,
    ...(stays ? { autoClose: false } : {}),
  });
}
