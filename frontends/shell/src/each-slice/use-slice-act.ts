import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { notify, problemOf, say, serviceName, type UserError } from '@madang/frontend-kit';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import type { DocumentNode } from 'graphql';
import { useState } from 'react';
import { eachSliceWords } from './each-slice-words.ts';

interface Taken<Payload> {
  readonly taken: Payload;
}

/** What came of an act: its payload, or why it did not happen. */
export type SliceOutcome<Payload> =
  | { readonly done: true; readonly payload: Payload }
  | { readonly done: false; readonly userErrors: readonly UserError[] };

/** Gives the way to act on a slice; a slice that is away is told of, and nothing is lost. */
export function useSliceAct<
  Payload extends { readonly userErrors: readonly UserError[] },
  Variables extends OperationVariables,
>(mutation: TypedDocumentNode<Taken<Payload>, Variables> & DocumentNode, service: string) {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const act = async (variables: Variables): Promise<SliceOutcome<Payload>> => {
    setBusy(true);
    try {
      const { data } = await client.mutate<Taken<Payload>>({
        mutation: documentOfSlice(mutation, service),
        variables,
        fetchPolicy: 'no-cache',
      });
      if (!data) throw new Error('the slice gave no answer');
      const { taken } = data;
      if (taken.userErrors.length > 0) return { done: false, userErrors: taken.userErrors };
      return { done: true, payload: taken };
    } catch (error) {
      const problem = problemOf(error);
      notify.problem(
        say(eachSliceWords, 'away', { service: serviceName(problem.kind === 'away' ? problem.service : service) }),
      );
      return { done: false, userErrors: [] };
    } finally {
      setBusy(false);
    }
  };
  return { act, busy };
}
