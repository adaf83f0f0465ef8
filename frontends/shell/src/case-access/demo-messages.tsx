import { useWords } from '@madang/frontend-kit';
import { useEffect, useState } from 'react';
import { caseAccessWords } from './case-access-words.ts';
import styles from './case-access.module.css';

/** In the demo system, the way to the messages that no phone gets; elsewhere nothing. */
export function DemoMessages() {
  const words = useWords(caseAccessWords);
  const [isDemo, setDemo] = useState(false);
  useEffect(() => {
    void fetch('/simulators/messages.json', { method: 'HEAD' }).then(
      ({ ok }) => setDemo(ok),
      () => setDemo(false),
    );
  }, []);
  if (!isDemo) return null;
  return (
    <p className={styles['demo']}>
      {words('demo')}{' '}
      <a href="/simulators/messages" target="_blank" rel="noreferrer">
        {words('demo.open')}
      </a>
    </p>
  );
}
