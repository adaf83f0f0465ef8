import { Button } from '@mantine/core';
import { kitWords } from '../kit-words.ts';
import { useWords } from '../words/index.ts';
import styles from './list.module.css';

/** Whether more of a list can be had, and the way to get it. */
export interface MoreProps {
  readonly has: boolean;
  readonly busy: boolean;
  readonly load: () => void;
}

/** Button below a list that brings the next page; not there when everything is shown. */
export function More({ has, busy, load }: MoreProps) {
  const words = useWords(kitWords);
  if (!has) return null;
  return (
    <div className={styles['more']}>
      <Button variant="subtle" loading={busy} onClick={load}>
        {words('more')}
      </Button>
    </div>
  );
}
