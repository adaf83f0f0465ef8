import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { createElement, type ReactNode } from 'react';
import { kitWords } from '../kit-words.ts';
import { say } from '../words/index.ts';

/** Tells the person at the edge of the screen what came of an act. */
export const notify = {
  /** Something was done; goes away by itself. */
  done: (message: ReactNode) => show(message, 'teal', IconCheck),
  /** Something the person should know. */
  news: (message: ReactNode, options: { stays?: boolean } = {}) => show(message, 'jjok', IconInfoCircle, options.stays),
  /** Something failed; stays until it is closed. */
  problem: (message: ReactNode) => show(message, 'red', IconAlertTriangle, true),
  /** Takes back what is no longer so. */
  forget: (id: string) => notifications.hide(id),
};

function show(message: ReactNode, color: string, icon: typeof IconCheck, stays = false): string {
  return notifications.show({
    message,
    color,
    icon: createElement(icon, { size: 16 }),
    radius: 'md',
    withBorder: true,
    closeButtonProps: { 'aria-label': say(kitWords, 'close') },
    ...(stays ? { autoClose: false } : {}),
  });
}
