import { DueClock, StateBadge, useWords } from '@madang/frontend-kit';
import { IconPlayerPause } from '@tabler/icons-react';
import { deadlineWords } from './deadline-words.ts';
import type { DeadlineRow } from './use-deadlines.ts';

/** How much time a deadline has left, in words; one that stands still says so. */
export function TimeLeft({ deadline }: { deadline: Pick<DeadlineRow, 'at' | 'state'> }) {
  const words = useWords(deadlineWords);
  if (deadline.state === 'PAUSED') {
    return <StateBadge icon={IconPlayerPause}>{words('state.PAUSED')}</StateBadge>;
  }
  return <DueClock dueAt={deadline.at} />;
}
