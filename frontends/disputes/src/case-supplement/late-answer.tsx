import { Button, notify, TextInput, useStep, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { ACCEPT_LATE_ANSWER } from './supplement-acts.ts';
import { supplementWords } from './supplement-words.ts';
import styles from './supplements.module.css';

/** Asks the officer whether an answer that came late counts, and why; the party reads it. */
export function LateAnswer({ requestId, onDecided }: { requestId: string; onDecided: () => void }) {
  const words = useWords(supplementWords);
  const [decide, { busy }] = useStep(ACCEPT_LATE_ANSWER, (data) => data.acceptLateAnswer);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (accepted: boolean) => {
    const outcome = await decide({ input: { requestId, accepted, reason } });
    if (!outcome.done) return setProblem(outcome.userErrors[0]?.message ?? null);
    notify.done(words('late.done'));
    onDecided();
  };
  return (
    <div className={styles['late']}>
      <p>{words('late.ask')}</p>
      <TextInput
        label={words('late.reason')}
        value={reason}
        maxLength={2000}
        error={problem}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles['acts']}>
        <Button size="xs" loading={busy} onClick={() => void take(true)}>
          {words('late.accept')}
        </Button>
        <Button size="xs" variant="default" disabled={busy} onClick={() => void take(false)}>
          {words('late.refuse')}
        </Button>
      </div>
    </div>
  );
}
