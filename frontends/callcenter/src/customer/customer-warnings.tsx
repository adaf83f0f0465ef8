import { useQuery } from '@apollo/client/react';
import { StateBadge, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import { graphql } from '../gql/index.ts';
import { claimsOf, isManyClaims } from './repeated-claims.ts';
import { timelineWords } from './timeline-words.ts';

const WARNINGS = graphql(`
  query CustomerWarnings($id: ID!) {
    customer(id: $id) {
      id
      tickets(first: 50) {
        nodes {
          id
          receivedAt
          status
          type {
            code
          }
        }
      }
      disputeCases {
        id
        number
        closedAt
      }
    }
  }
`);

/** What whoever speaks with a customer should know first: an open dispute, claims again and again. */
export function CustomerWarnings({ customerId }: { customerId: string }) {
  const words = useWords(timelineWords);
  // A slice that is away gives no warning; the areas of the page say that it is away.
  const { data } = useQuery(WARNINGS, { variables: { id: customerId }, errorPolicy: 'all', fetchPolicy: 'no-cache' });
  const open = (data?.customer?.disputeCases ?? []).filter(({ closedAt }) => closedAt === null);
  const claims = claimsOf(data?.customer?.tickets.nodes ?? [], new Date());
  const isMany = isManyClaims(claims);
  if (open.length === 0 && !isMany) return null;
  return (
    <div role="alert" aria-label={words('warnings')} style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
      {open.map(({ id, number }) => (
        <Link key={id} to={`/disputes/cases/${id}`}>
          <StateBadge tone="danger">{words('dispute', { number })}</StateBadge>
        </Link>
      ))}
      {isMany && <StateBadge tone="soon">{words('claims', { count: claims })}</StateBadge>}
    </div>
  );
}
