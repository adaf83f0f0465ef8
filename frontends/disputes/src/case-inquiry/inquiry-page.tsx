import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { LeadToCase } from '../case-records/index.ts';
import { graphql } from '../gql/index.ts';

const CASE_OF_INQUIRY = graphql(`
  query CaseOfInquiry($id: ID!) {
    caseInquiry(id: $id) {
      id
      disputeCase {
        id
      }
    }
  }
`);

/** Leads from an inquiry, as its deadline names it, to the case for which it was ordered. */
export function InquiryPage() {
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(CASE_OF_INQUIRY, { variables: { id } });
  const caseId = data?.caseInquiry?.disputeCase?.id;
  return <LeadToCase caseId={caseId} tab="inquiries" loading={loading} error={error} onRetry={() => void refetch()} />;
}
