import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './verify.module.css';

/** What went wrong, told at once. */
export function TroubleBox({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <div id={id} role="alert" className={styles['trouble']}>
      <IconAlertTriangle size={20} aria-hidden />
      <p>{children}</p>
    </div>
  );
}
