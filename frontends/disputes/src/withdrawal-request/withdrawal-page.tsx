import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { LeadToCase } from '../case-records/index.ts';
import { graphql } from '../gql/index.ts';

const CASE_OF_WITHDRAWAL = graphql(`
  query CaseOfWithdrawal($id: ID!) {
    withdrawalRequest(id: $id) {
      id
      disputeCase {
        id
      }
    }
  }
`);

/** Leads from a request for withdrawal, as its deadline names it, to the case that is to be withdrawn. */
export function WithdrawalPage() {
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(CASE_OF_WITHDRAWAL, { variables: { id } });
  const caseId = data?.withdrawalRequest?.disputeCase?.id;
  return <LeadToCase caseId={caseId} loading={loading} error={error} onRetry={() => void refetch()} />;
}
