import { Faint, Moment, Panel, Prose, StateBadge, useWords, type Tone } from '@madang/frontend-kit';
import type { CaseWithdrawals_CaseFragment, WithdrawalState } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { withdrawalWords } from './withdrawal-words.ts';
import styles from './withdrawals.module.css';

graphql(`
  fragment CaseWithdrawals_case on DisputeCase {
    id
    withdrawalRequests {
      id
      state
      reason
      answer
      askedAt
      endedAt
    }
  }
`);

const TONES: Readonly<Record<WithdrawalState, Tone>> = { ASKED: 'soon', AGREED: 'done', DECLINED: 'neutral' };

/** Requests of the respondent that the case be withdrawn, the latest first; the applicant alone answers them (K12). */
export function WithdrawalRequests({ dispute }: { dispute: CaseWithdrawals_CaseFragment }) {
  const words = useWords(withdrawalWords);
  const requests = dispute.withdrawalRequests.toReversed();
  if (requests.length === 0) return null;
  return (
    <Panel title={words('title')} count={requests.length}>
      {requests[0]?.state === 'ASKED' && <Faint>{words('explain')}</Faint>}
      <ul className={styles['requests']} aria-label={words('title')}>
        {requests.map(({ id, state, reason, answer, askedAt, endedAt }) => (
          <li key={id}>
            <p className={styles['head']}>
              <StateBadge tone={TONES[state]}>{words(`state.${state}`)}</StateBadge>
              <Faint>
                {words('asked')} <Moment at={askedAt} short />
              </Faint>
              {endedAt && (
                <Faint>
                  {words('ended')} <Moment at={endedAt} short />
                </Faint>
              )}
            </p>
            <Prose>{reason}</Prose>
            {answer && <Faint>{words('answer', { answer })}</Faint>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
