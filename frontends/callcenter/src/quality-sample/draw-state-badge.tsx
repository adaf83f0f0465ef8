import { StateBadge, useWords } from '@madang/frontend-kit';
import { qualityWords } from './quality-words.ts';

/** Says whether samples of a draw are still scored. */
export function DrawStateBadge({ closedAt }: { closedAt: string | null }) {
  const words = useWords(qualityWords);
  return <StateBadge tone={closedAt ? 'neutral' : 'accent'}>{words(closedAt ? 'closed' : 'open')}</StateBadge>;
}
