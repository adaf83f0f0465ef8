import { gql, InMemoryCache } from '@apollo/client';
import { expect, test } from 'vitest';
import { connectionPolicy } from './connection-policy.ts';

const PAGE = gql`
  query Page($after: String) {
    orders(first: 2, after: $after) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`;
const NODES = gql`
  query Nodes {
    orders(first: 2) {
      nodes {
        id
      }
    }
  }
`;

function page(ids: readonly string[], hasNextPage: boolean) {
  return { orders: { nodes: ids.map((id) => ({ __typename: 'Order', id })), pageInfo: { hasNextPage } } };
}

function idsIn(cache: InMemoryCache): string[] | undefined {
  const read = cache.readQuery<ReturnType<typeof page>>({ query: PAGE });
  return read?.orders.nodes.map(({ id }) => id);
}

function freshCache(): InMemoryCache {
  return new InMemoryCache({ typePolicies: { Query: { fields: { orders: connectionPolicy() } } } });
}

test('the next page is appended, a row that moved between pages is shown once', () => {
  const cache = freshCache();
  cache.writeQuery({ query: PAGE, data: page(['1', '2'], true) });
  cache.writeQuery({ query: PAGE, variables: { after: 'x' }, data: page(['2', '3'], false) });
  expect(idsIn(cache)).toEqual(['1', '2', '3']);
});

test('the first page begins the list anew', () => {
  const cache = freshCache();
  cache.writeQuery({ query: PAGE, data: page(['1', '2'], true) });
  cache.writeQuery({ query: PAGE, variables: { after: 'x' }, data: page(['3'], false) });
  cache.writeQuery({ query: PAGE, data: page(['0', '1'], true) });
  expect(idsIn(cache)).toEqual(['0', '1']);
});

test('a query that asks for less leaves the list whole for the one that asked for more', () => {
  const cache = freshCache();
  cache.writeQuery({ query: PAGE, data: page(['1', '2'], true) });
  cache.writeQuery({ query: NODES, data: { orders: { nodes: page(['1', '2'], true).orders.nodes } } });
  expect(idsIn(cache)).toEqual(['1', '2']);
});
