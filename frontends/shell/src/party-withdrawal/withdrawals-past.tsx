import { useFormat, useWords } from '@madang/frontend-kit';
import type { CaseSide } from '../gql/graphql.ts';
import { PartyCard, partStyles } from '../party-parts/index.ts';
import { withdrawalWords } from './withdrawal-words.ts';
import { pastOf, type WithdrawalRequest } from './withdrawal.ts';
import styles from './party-withdrawal.module.css';

/** Requests for withdrawal so far, newest first, with what became of them. */
export function WithdrawalsPast({ requests, side }: { requests: readonly WithdrawalRequest[]; side: CaseSide }) {
  const words = useWords(withdrawalWords);
  const { dateTime } = useFormat();
  const past = pastOf(requests, side).toReversed();
  if (past.length === 0) return null;
  return (
    <PartyCard title={words('past')}>
      <ol className={styles['past']}>
        {past.map(({ id, state, reason, answer, askedAt }) => (
          <li key={id}>
            <span className={partStyles['hint']}>{words('since', { at: dateTime(askedAt) })}</span>
            <span className={partStyles['prose']}>{reason}</span>
            <strong>{words(`state.${state}`)}</strong>
            {answer && <span className={partStyles['prose']}>{answer}</span>}
          </li>
        ))}
      </ol>
    </PartyCard>
  );
}
