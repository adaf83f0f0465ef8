import { Button, Faint, notify, notifyRefusal, useStep, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { CALL_OFF_SUPPLEMENT } from './supplement-acts.ts';
import { supplementWords } from './supplement-words.ts';
import styles from './supplements.module.css';

/** Takes a request back, once it is said what that means for the party. */
export function CallOffSupplement({ requestId, onDone }: { requestId: string; onDone: () => void }) {
  const words = useWords(supplementWords);
  const [callOff, { busy }] = useStep(CALL_OFF_SUPPLEMENT, (data) => data.callOffSupplement);
  const [asking, setAsking] = useState(false);
  const run = async () => {
    const outcome = await callOff({ input: { requestId } });
    if (!outcome.done) return notifyRefusal(outcome);
    notify.done(words('callOff.done'));
    onDone();
  };
  if (!asking)
    return (
      <div>
        <Button size="xs" variant="default" onClick={() => setAsking(true)}>
          {words('callOff')}
        </Button>
      </div>
    );
  return (
    <div className={styles['acts']}>
      <Faint>{words('callOff.sure')}</Faint>
      <Button size="xs" color="red" loading={busy} onClick={() => void run()}>
        {words('callOff.do')}
      </Button>
      <Button size="xs" variant="subtle" disabled={busy} onClick={() => setAsking(false)}>
        {words('keep')}
      </Button>
    </div>
  );
}
