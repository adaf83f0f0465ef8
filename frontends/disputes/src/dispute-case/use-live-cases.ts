import { useSubscription } from '@apollo/client/react';
import { useBackOff } from '@madang/frontend-kit';
import { useState } from 'react';
import { graphql } from '../gql/index.ts';

const CASE_CHANGED = graphql(`
  subscription CaseChanged($customerId: ID) {
    disputeCaseChanged(customerId: $customerId) {
      ...CaseProgress_case @unmask
    }
  }
`);

/** Hears of a customer's cases, or of all, as they open and move; the cache takes what changed, `onChange` is told which case. */
export function useLiveCases(customerId: string | null, onChange: (caseId: string | null) => void): void {
  const [lost, setLost] = useState(false);
  const { restart } = useSubscription(CASE_CHANGED, {
    variables: customerId === null ? {} : { customerId },
    ignoreResults: true,
    onData: ({ data: { data } }) => data && onChange(data.disputeCaseChanged.id),
    onError: () => setLost(true),
    onComplete: () => setLost(true),
  });
  useBackOff(lost, () => {
    setLost(false);
    restart();
    // What happened while nobody listened is not told again.
    onChange(null);
  });
}
