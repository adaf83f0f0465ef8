import { Button, useFormat, useWords } from '@madang/frontend-kit';
import { workWords } from './work-words.ts';
import styles from './work.module.css';

/** How fresh a list is, and the way to a fresher one. */
export function AsOf({ asOf, busy, onRefresh }: { asOf: Date | null; busy: boolean; onRefresh: () => void }) {
  const words = useWords(workWords);
  const format = useFormat();
  return (
    <span className={styles['asOf']}>
      {asOf && <span role="status">{words('asOf', { time: format.shortDateTime(asOf) })}</span>}
      <Button variant="subtle" size="compact-sm" loading={busy} onClick={onRefresh}>
        {words('refresh')}
      </Button>
    </span>
  );
}
