import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Button, SkeletonLines, useTitle, useWords } from '@madang/frontend-kit';
import { useEffect } from 'react';
import { PartyCaseDetails } from './party-case-details.tsx';
import { PARTY_CASE } from './party-case-query.ts';
import { partyCaseWords } from './party-case-words.ts';
import type { LoginState } from './use-login.ts';
import styles from './case-access.module.css';

type Pass = NonNullable<LoginState['pass']>;

/** The case a party came for; the page ends with its token. */
export function PartyCasePage({ pass, onLeave }: { pass: Pass; onLeave: (expired: boolean) => void }) {
  const words = useWords(partyCaseWords);
  const { data, loading, error, refetch } = useQuery(PARTY_CASE, {
    variables: { id: pass.caseId },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  useTitle(words('number', { number: pass.caseNumber }));
  useEnd(pass.expiresAt, () => onLeave(true));
  const isOut = isUnauthenticated(error);
  useEffect(() => {
    if (isOut) onLeave(true);
  }, [isOut, onLeave]);
  const dispute = data?.disputeCase;
  return (
    <div className={styles['case']}>
      <div className={styles['caseTop']}>
        <span className={styles['number']}>{words('number', { number: pass.caseNumber })}</span>
        <Button variant="default" size="md" onClick={() => onLeave(false)}>
          {words('leave')}
        </Button>
      </div>
      {dispute ? (
        <PartyCaseDetails
          dispute={dispute}
          side={pass.side}
          refetch={async () => (await refetch()).data?.disputeCase ?? null}
        />
      ) : loading ? (
        <div role="status" aria-label={words('loading')}>
          <SkeletonLines lines={8} />
        </div>
      ) : (
        <div role="alert" className={styles['problem']}>
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
