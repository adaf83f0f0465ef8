import { Dialog, useWords } from '@madang/frontend-kit';
import { FeedSettings } from './feed-settings.tsx';
import { feedWords } from './feed-words.ts';

/** The calendar feed over a page (달력 구독). */
export function FeedDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const words = useWords(feedWords);
  return (
    <Dialog title={words('title')} opened={opened} onClose={onClose} width={560}>
      <FeedSettings />
    </Dialog>
  );
}
