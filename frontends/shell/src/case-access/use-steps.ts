import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { UserError } from '@madang/frontend-kit';
import { useState } from 'react';

/** Why a step did not happen, with the field it is about. */
export interface StepProblem {
  readonly message: string;
  readonly field: string | null;
  readonly code: string | null;
}

/** What came of a step: how things stand after it, and why it did not happen. */
export interface StepOutcome<State> {
  readonly state: State | null;
  readonly problem: StepProblem | null;
}

/** What the graph answers to a step. */
interface Answer<State> {
  readonly state: State | null;
  readonly userErrors: readonly UserError[];
}

/** Steps that somebody without an account takes one after the other; none throws, a lost connection is a problem like any other. */
export function useSteps(offline: string) {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const take = async <Data, Variables extends OperationVariables, State>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    answerOf: (data: Data) => Answer<State>,
  ): Promise<StepOutcome<State>> => {
    setBusy(true);
    try {
      const { data } = await client.mutate<Data>({ mutation, variables, fetchPolicy: 'no-cache' });
      return data ? outcomeOf(answerOf(data)) : lost(offline);
    } catch {
      return lost(offline);
    } finally {
      setBusy(false);
    }
  };
  return { busy, take };
}

function outcomeOf<State>({ state, userErrors: [error] }: Answer<State>): StepOutcome<State> {
  if (!error) return { state, problem: null };
  return { state, problem: { message: error.message, code: error.code ?? null, field: error.field?.at(-1) ?? null } };
}

function lost<State>(message: string): StepOutcome<State> {
  return { state: null, problem: { message, field: null, code: null } };
}
