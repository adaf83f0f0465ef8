import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconClock,
  IconFlask,
  IconMoon,
  IconSend,
} from '@tabler/icons-react';
import { StateBadge } from '../page/index.ts';
import { useWords } from '../words/index.ts';
import { messageWords } from './message-words.ts';

const LOOK = {
  QUEUED: { tone: 'neutral', icon: IconClock },
  HELD: { tone: 'neutral', icon: IconMoon },
  AWAITING_DOCUMENT: { tone: 'neutral', icon: IconClock },
  SENDING: { tone: 'accent', icon: IconSend },
  SENT: { tone: 'done', icon: IconSend },
  DELIVERED: { tone: 'done', icon: IconCircleCheck },
  POSTED: { tone: 'done', icon: IconCircleCheck },
  FAILED: { tone: 'danger', icon: IconAlertTriangle },
  AMBIGUOUS: { tone: 'soon', icon: IconAlertTriangle },
  SUPPRESSED: { tone: 'neutral', icon: IconBan },
  CAPTURED: { tone: 'neutral', icon: IconFlask },
} as const;

/** State of a message as the graph names it. */
export type MessageStateName = keyof typeof LOOK;

/** How far a message has come, in a word, a picture and a colour. */
export function SentStateBadge({ state }: { state: MessageStateName }) {
  const words = useWords(messageWords);
  return <StateBadge {...LOOK[state]}>{words(`state.${state}`)}</StateBadge>;
}
