import { useQuery } from '@apollo/client/react';
import { EmptyState, Page, ProblemArea, SkeletonLines, useBackOff, useWords } from '@madang/frontend-kit';
import { IconScale } from '@tabler/icons-react';
import { useParams } from 'react-router';
import type { DisputeCasePageQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { disputeWords } from '../words.ts';
import { CaseDetails } from './case-details.tsx';

const CASE = graphql(`
  query DisputeCasePage($id: ID!) {
    disputeCase(id: $id) {
      ...CaseProgress @unmask
      facts
      applicantName
      claimReason
      itemCategory {
        id
        name
      }
      customer {
        id
        name
      }
      order {
        id
        number
      }
      orderLine {
        id
        number
        variant {
          id
          sku
          product {
            id
            name
          }
        }
      }
      ticket {
        id
        number
        title
      }
    }
  }
`);

/** A case as its page shows it. */
export type ShownCase = NonNullable<DisputeCasePageQuery['disputeCase']>;

/** One case; what other services say of it may be away without taking the page along. */
export function DisputeCasePage() {
  const words = useWords(disputeWords);
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(CASE, {
    variables: { id },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const dispute = data?.disputeCase;
  const again = () => void refetch();
  useBackOff(Boolean(dispute) && Boolean(error), again);
  if (dispute) return <CaseDetails dispute={dispute} error={error} onMissed={again} />;
  return (
    <Page title={words('case.kind')}>
      {loading ? (
        <SkeletonLines lines={8} />
      ) : error ? (
        <ProblemArea error={error} onRetry={again} />
      ) : (
        <EmptyState icon={IconScale} title={words('case.none')} text={words('case.none.text')} />
      )}
    </Page>
  );
}
