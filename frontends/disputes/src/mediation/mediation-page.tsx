import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { LeadToCase } from '../case-records/index.ts';
import { graphql } from '../gql/index.ts';

const CASE_OF_MEDIATION = graphql(`
  query CaseOfMediation($id: ID!) {
    mediation(id: $id) {
      id
      disputeCase {
        id
      }
    }
  }
`);

/** Leads from a mediation, as its deadline names it, to its place on the page of its case. */
export function MediationPage() {
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(CASE_OF_MEDIATION, { variables: { id } });
  const caseId = data?.mediation?.disputeCase?.id;
  return <LeadToCase caseId={caseId} tab="mediation" loading={loading} error={error} onRetry={() => void refetch()} />;
}
