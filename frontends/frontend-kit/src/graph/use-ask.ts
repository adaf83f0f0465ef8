import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { problemInWords } from './problem-in-words.ts';

/** What came of a question: data, or in words why there is none. */
type Answer<Data> = { readonly data: Data; readonly problem: null } | { readonly data: null; readonly problem: string };

/** Gives the way to ask the graph when somebody wants to know, past what is remembered, and whether it is being asked; it never throws. */
export function useAsk<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
): [(variables: Variables) => Promise<Answer<Data>>, { readonly busy: boolean }] {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const ask = async (variables: Variables): Promise<Answer<Data>> => {
    setBusy(true);
    try {
      const { data } = await client.query<Data>({ query, variables, fetchPolicy: 'network-only' });
      if (data !== undefined) return { data, problem: null };
      return { data: null, problem: problemInWords(null, 'ask') };
    } catch (error) {
      return { data: null, problem: problemInWords(error, 'ask') };
    } finally {
      setBusy(false);
    }
  };
  return [ask, { busy }];
}
