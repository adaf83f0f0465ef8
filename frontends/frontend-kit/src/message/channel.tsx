import { IconBell, IconDeviceMobile, IconMail, IconMessage, IconMessageCircle, IconMailbox } from '@tabler/icons-react';
import { useWords } from '../words/index.ts';
import { messageWords } from './message-words.ts';
import styles from './message.module.css';

/** Way on which a message goes, as the graph names it. */
export type ChannelName = 'EMAIL' | 'ALIMTALK' | 'SMS' | 'POST' | 'PUSH' | 'ALARM';

const ICONS = {
  EMAIL: IconMail,
  ALIMTALK: IconMessageCircle,
  SMS: IconMessage,
  POST: IconMailbox,
  PUSH: IconDeviceMobile,
  ALARM: IconBell,
} as const;

/** Way of a message, as a picture and a word. */
export function Channel({ name }: { name: ChannelName }) {
  const words = useWords(messageWords);
  const Picture = ICONS[name];
  return (
    <span className={styles['channel']}>
      <Picture size={14} stroke={1.75} aria-hidden />
      {words(`channel.${name}`)}
    </span>
  );
}
