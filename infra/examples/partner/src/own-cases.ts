import { graphql } from './gql/gql.ts';
import type { OwnCasesQuery } from './gql/graphql.ts';
import type { Ask } from './graph.ts';

const OWN_CASES = graphql(`
  query OwnCases($first: Int!, $after: String) {
    disputeCases(first: $first, after: $after) {
      nodes {
        id
        number
        state
        title
        dueAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Case as this program needs it. */
export type OwnCase = OwnCasesQuery['disputeCases']['nodes'][number];

/** Goes through all cases against the business, page by page, newest first. */
export async function* ownCases(ask: Ask, pageSize = 50): AsyncGenerator<OwnCase> {
  let hasMore = true;
  for (let after: string | null = null; hasMore;) {
    const answer: OwnCasesQuery = await ask(OWN_CASES, { first: pageSize, after });
    yield* answer.disputeCases.nodes;
    after = answer.disputeCases.pageInfo.endCursor ?? null;
    hasMore = answer.disputeCases.pageInfo.hasNextPage;
  }
}
