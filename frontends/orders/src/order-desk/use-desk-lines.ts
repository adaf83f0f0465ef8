import { useApolloClient } from '@apollo/client/react';
import { useMemo, useSyncExternalStore } from 'react';
import type { OrderQuestionInput } from '../gql/graphql.ts';
import { DESK_LINES, PAGE_LINES, type DeskLine } from './desk-queries.ts';
import { pageReader, type PageReader, type Reading } from './page-reader.ts';

/** Lines of the desk as far as they were read, and the way to see more of them. */
export type DeskLines = Reading<DeskLine> & Pick<PageReader<DeskLine>, 'see' | 'reload'>;

/** Reads the lines that meet a question, the same object while it is the same, around what is seen; they are in no cache, so that memory stays what it is. */
export function useDeskLines(question: OrderQuestionInput): DeskLines {
  const client = useApolloClient();
  const reader = useMemo(
    () =>
      pageReader<DeskLine>(PAGE_LINES, async (after) => {
        const { data } = await client.query({
          query: DESK_LINES,
          variables: { ...question, first: PAGE_LINES, after },
          fetchPolicy: 'no-cache',
        });
        if (!data?.orderLines) throw new Error('the question for lines had no answer');
        const { nodes, pageInfo } = data.orderLines;
        return { rows: nodes, endCursor: pageInfo.endCursor ?? null, hasNext: pageInfo.hasNextPage };
      }),
    [client, question],
  );
  const reading = useSyncExternalStore(reader.subscribe, reader.reading);
  return useMemo(() => ({ ...reading, see: reader.see, reload: reader.reload }), [reader, reading]);
}
