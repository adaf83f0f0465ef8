import { Button, notify, notifyRefusal, useStep, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import type { CaseMessageParty } from '../gql/graphql.ts';
import { WIDEN_MESSAGE } from './message-acts.ts';
import type { ShownMessage } from './message-query.ts';
import { messageWords } from './message-words.ts';
import { hiddenParties } from './reading-marks.ts';
import styles from './messages.module.css';

/** Lets one more party read what the officer wrote, once it is said that nobody takes that back. */
export function WidenMessage({ message }: { message: ShownMessage }) {
  const words = useWords(messageWords);
  const [widen, { busy }] = useStep(WIDEN_MESSAGE, (data) => data.widenCaseMessage);
  const [asking, setAsking] = useState<CaseMessageParty | null>(null);
  const hidden = hiddenParties(message);
  if (hidden.length === 0) return null;
  const run = async (party: CaseMessageParty) => {
    const outcome = await widen({ input: { messageId: message.id, to: [...message.visibleTo, party] } });
    if (outcome.done) notify.done(words('widen.done'));
    else notifyRefusal(outcome);
    setAsking(null);
  };
  if (asking)
    return (
      <div className={styles['sure']}>
        <p>{words('widen.sure')}</p>
        <Button size="xs" loading={busy} data-autofocus onClick={() => void run(asking)}>
          {words('widen.do')}
        </Button>
        <Button size="xs" variant="subtle" disabled={busy} onClick={() => setAsking(null)}>
          {words('cancel')}
        </Button>
      </div>
    );
  return (
    <div className={styles['acts']}>
      {hidden.map((party) => (
        <Button key={party} size="xs" variant="default" onClick={() => setAsking(party)}>
          {words(`widen.${party}`)}
        </Button>
      ))}
    </div>
  );
}
