import { graphErrorsOf } from '@madang/frontend-kit';

/** One page of a slice's list. */
export interface SlicePage<Row> {
  readonly rows: readonly Row[];
  readonly hasNext: boolean;
  readonly endCursor: string | null;
}

interface Answer<Row> {
  readonly data?: {
    readonly list: {
      readonly nodes: readonly Row[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
    };
  };
}

const NOTHING = { rows: [], hasNext: false, endCursor: null };

/** The page that a slice answers with; a slice that is not the person's work holds nothing for them, and nothing is wrong. */
export async function pageOfSlice<Row>(answer: Promise<Answer<Row>>): Promise<SlicePage<Row>> {
  const came = await answer.catch(unlessForbidden);
  if (!came?.data) return NOTHING;
  const { nodes, pageInfo } = came.data.list;
  return { rows: nodes, hasNext: pageInfo.hasNextPage, endCursor: pageInfo.endCursor ?? null };
}

/** Nothing where a slice lets only others ask; any other error goes on. */
export function unlessForbidden(error: unknown): null {
  if (graphErrorsOf(error).some(({ extensions }) => extensions?.['code'] === 'FORBIDDEN')) return null;
  throw error;
}
