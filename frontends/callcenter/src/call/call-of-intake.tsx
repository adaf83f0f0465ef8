import { useQuery } from '@apollo/client/react';
import { Button, Moment, notify, notifyRefusal, PhoneNumber, useStep, useWords } from '@madang/frontend-kit';
import type { DialField } from '../gql/graphql.ts';
import { CALLS_TODAY } from './call-documents.ts';
import { callWords } from './call-words.ts';
import { KEEP_CALL_NUMBER } from './caller-documents.ts';
import { useDeskState } from './desk-news.ts';
import { DialButton } from './dial-button.tsx';
import styles from './call.module.css';

const FIELDS: readonly DialField[] = ['MOBILE', 'PHONE'];

/** The call in which a ticket is taken down (E2): its number, when it rang, and the ways to ring back or to keep the number (E1.11, E1.15, E1.16); once the ticket is saved it stays as long as people talk. */
export function CallOfIntake(props: { callId: string; customerId: string | null; isSaved: boolean }) {
  const { callId, customerId, isSaved } = props;
  const words = useWords(callWords);
  const isOpen = useDeskState().calls.some(({ id, isUnseen }) => id === callId && !isUnseen);
  const { data } = useQuery(CALLS_TODAY);
  const [keep, { busy }] = useStep(KEEP_CALL_NUMBER, (answer) => answer.keepCallNumber);
  const call = data?.callsToday.find(({ id }) => id === callId);
  if (!call || (isSaved && !isOpen)) return null;
  const keepAs = async (field: DialField, to: string) => {
    const outcome = await keep({ input: { callId, customerId: to, as: field } });
    if (outcome.done) notify.done(words('kept'));
    else notifyRefusal(outcome);
  };
  return (
    <span className={styles['intake']}>
      {words('received')} {call.number === null ? words('hidden') : <PhoneNumber number={call.number} />}
      <Moment at={call.rangAt} short />
      {call.number !== null && (
        <>
          <DialButton to={{ callId }} />
          {customerId !== null &&
            FIELDS.map((field) => (
              <Button
                key={field}
                size="compact-xs"
                variant="subtle"
                disabled={busy}
                onClick={() => void keepAs(field, customerId)}
              >
                {words(`keep.${field}`)}
              </Button>
            ))}
        </>
      )}
    </span>
  );
}
