import { useApolloClient } from '@apollo/client/react';
import { useSliceList, type Placed, type SliceList } from '@madang/frontend-kit';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import { useCallback, useMemo } from 'react';
import { pageOfSlice } from '../each-slice/index.ts';
import type { DocumentFilter, DocumentRow_DocumentFragment } from '../gql/graphql.ts';
import { DOCUMENTS, ISSUING_SLICES } from './document-queries.ts';

/** A document as the screens show it. */
export type DocumentRow = DocumentRow_DocumentFragment;

/** Reads the documents of all slices that meet a filter, newest first. */
export function useDocuments({ kind, number, state, subject }: DocumentFilter): SliceList<DocumentRow> {
  const ask = useAsk();
  const sources = useMemo(
    () =>
      ISSUING_SLICES.map((service) => ({
        service,
        read: (after: string | null) => ask(service, { kind, number, state, subject }, after),
      })),
    [ask, kind, number, state, subject],
  );
  return useSliceList<DocumentRow>(sources);
}

/** Gives the way to an address of a document that is good now; null where there is none. */
export function useFreshUrl(): (document: Placed<DocumentRow>) => Promise<string | null> {
  const ask = useAsk();
  return useCallback(
    async ({ service, id, number }) => {
      const { rows } = await ask(service, { number }, null);
      return rows.find((row) => row.id === id)?.downloadUrl ?? null;
    },
    [ask],
  );
}

function useAsk() {
  const client = useApolloClient();
  return useCallback(
    (service: string, filter: DocumentFilter, after: string | null) =>
      pageOfSlice<DocumentRow>(
        client.query({
          query: documentOfSlice(DOCUMENTS, service),
          variables: { filter, after },
          fetchPolicy: 'no-cache',
        }),
      ),
    [client],
  );
}
