import { useWords } from '@madang/frontend-kit';
import { useSyncExternalStore } from 'react';
import { shellWords } from '../words.ts';
import styles from './frame.module.css';

/** Says that the machine has no network, for as long as that is so. */
export function OfflineBanner() {
  const words = useWords(shellWords);
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (online) return null;
  return (
    <p role="status" className={styles['offline']}>
      {words('offline')}
    </p>
  );
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
