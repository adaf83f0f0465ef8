import { StateBadge, useWords } from '@madang/frontend-kit';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { DuplicatesDialog } from './duplicates-dialog.tsx';
import { mergeWords } from './merge-words.ts';
import styles from './customer-merge.module.css';

/** Most who are shown; there may be more. */
const MOST = 5;

/** Says quietly that others may be the same customer, and opens them side by side. */
export function DuplicatesBadge(props: {
  customerId: string;
  count: number;
  /** Gives who stayed, after a merge. */
  onMerged: (keptId: string) => void;
}) {
  const { customerId, count, onMerged } = props;
  const words = useWords(mergeWords);
  const [opened, setOpened] = useState(false);
  if (count === 0 && !opened) return null;
  return (
    <>
      <button type="button" className={styles['badge']} aria-haspopup="dialog" onClick={() => setOpened(true)}>
        <StateBadge tone="soon" icon={IconUsers}>
          {words(count < MOST ? 'suspected' : 'suspected.most', { count })}
        </StateBadge>
      </button>
      {opened && (
        <DuplicatesDialog
          customerId={customerId}
          onClose={() => setOpened(false)}
          onMerged={(keptId) => {
            setOpened(false);
            onMerged(keptId);
          }}
        />
      )}
    </>
  );
}
