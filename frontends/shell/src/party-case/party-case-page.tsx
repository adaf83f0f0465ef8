import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button, SkeletonLines, useTitle, useWords } from '@madang/frontend-kit';
import { useEffect } from 'react';
import type { CaseSide } from '../gql/graphql.ts';
import { PartyFilesProvider } from '../party-files/index.ts';
import { partStyles } from '../party-parts/index.ts';
import { PartyCaseDetails } from './party-case-details.tsx';
import { PARTY_CASE } from './party-case-query.ts';
import { partyCaseWords } from './party-case-words.ts';
import styles from './party-case.module.css';

/** What a login gave: one case, seen from one side, until its token ends. */
interface Pass {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly side: CaseSide;
  readonly expiresAt: string;
  /** What the files of the case are sent with. */
  readonly accessToken: string;
}

/** How often the case is asked for anew, in milliseconds: the other side may be answering right now. */
const LOOK_EVERY = 15_000;

/** The case a party came for; the page ends with its token. */
export function PartyCasePage({ pass, onLeave }: { pass: Pass; onLeave: (expired: boolean) => void }) {
  const words = useWords(partyCaseWords);
  const { data, previousData, loading, error, refetch } = useQuery(PARTY_CASE, {
    variables: { id: pass.caseId },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_EVERY,
    skipPollAttempt: () => document.hidden,
  });
  useTitle(words('number', { number: pass.caseNumber }));
  useEnd(pass.expiresAt, () => onLeave(true));
  const isOut = isUnauthenticated(error);
  useEffect(() => {
    if (isOut) onLeave(true);
  }, [isOut, onLeave]);
  // A look that failed takes away neither the case nor what is being typed.
  const dispute = (error && !isOut && !data?.disputeCase ? previousData : data)?.disputeCase;
  return (
    <div className={styles['case']} data-wide>
      <div className={styles['caseTop']}>
        <span className={styles['number']}>{words('number', { number: pass.caseNumber })}</span>
        <Button variant="default" size="md" onClick={() => onLeave(false)}>
          {words('leave')}
        </Button>
      </div>
      {dispute ? (
        <PartyFilesProvider access={() => Promise.resolve(pass.accessToken)}>
          <PartyCaseDetails
            dispute={dispute}
            side={pass.side}
            refetch={async () => (await refetch()).data?.disputeCase ?? null}
          />
        </PartyFilesProvider>
      ) : loading ? (
        <div role="status" aria-label={words('loading')}>
          <SkeletonLines lines={8} />
        </div>
      ) : (
        <div role="alert" className={partStyles['problem']}>
          <p>{words(error ? 'failed' : 'none')}</p>
          {error && <Button onClick={() => void refetch()}>{words('retry')}</Button>}
        </div>
      )}
    </div>
  );
}

function useEnd(at: string, end: () => void): void {
  useEffect(() => {
    const timer = setTimeout(end, Math.max(0, Date.parse(at) - Date.now()));
    return () => clearTimeout(timer);
  });
}

function isUnauthenticated(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  return (
    CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
  );
}
