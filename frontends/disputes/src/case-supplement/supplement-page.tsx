import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { LeadToCase } from '../case-records/index.ts';
import { graphql } from '../gql/index.ts';

const CASE_OF_SUPPLEMENT = graphql(`
  query CaseOfSupplement($id: ID!) {
    supplementRequest(id: $id) {
      id
      disputeCase {
        id
      }
    }
  }
`);

/** Leads from a request for supplements, as its deadline names it, to the case in which it was made. */
export function SupplementPage() {
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(CASE_OF_SUPPLEMENT, { variables: { id } });
  const caseId = data?.supplementRequest?.disputeCase?.id;
  return (
    <LeadToCase caseId={caseId} tab="supplements" loading={loading} error={error} onRetry={() => void refetch()} />
  );
}
