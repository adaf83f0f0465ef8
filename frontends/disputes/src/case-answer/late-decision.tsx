import { Button, notify, notifyRefusal, TextInput, useStep, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { graphql } from '../gql/index.ts';
import { answerWords } from './answer-words.ts';
import styles from './answers.module.css';

const DECIDE = graphql(`
  mutation DecideLateAnswer($input: DecideLateAnswerInput!) {
    decideLateAnswer(input: $input) {
      disputeCase {
        ...CaseProgress_case @unmask
        ...CaseOffers_case @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Asks the officer whether an answer that came too late counts, and why. */
export function LateDecision({ answerId }: { answerId: string }) {
  const words = useWords(answerWords);
  const [decide, { busy }] = useStep(DECIDE, (data) => data.decideLateAnswer);
  const [note, setNote] = useState('');
  const take = async (accepted: boolean) => {
    const outcome = await decide({ input: { answerId, accepted, note } });
    if (outcome.done) notify.done(words('late.done'));
    else notifyRefusal(outcome);
  };
  return (
    <div className={styles['late']}>
      <p>{words('late.ask')}</p>
      <TextInput
        label={words('late.note')}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.currentTarget.value)}
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
