import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { notify } from '../theme/index.ts';
import { problemInWords } from './problem-in-words.ts';

/** An expected refusal, as every payload carries it. */
export interface UserError {
  readonly message: string;
  readonly field?: readonly string[] | null;
  readonly code?: string;
}

/** What came of an act: its payload, or why it did not happen. */
export type Outcome<Payload> =
  | { readonly done: true; readonly payload: Payload }
  | {
      readonly done: false;
      readonly userErrors: readonly UserError[];
      /** What came with the refusal; nothing where the act was not answered at all. */
      readonly payload: Payload | null;
    };

interface WithUserErrors {
  readonly userErrors: readonly UserError[];
}

/** Gives the way to take one step, and whether it is being taken; a service that is away is told at once, nothing is lost. */
export function useStep<Data, Variables extends OperationVariables, Payload extends WithUserErrors>(
  mutation: TypedDocumentNode<Data, Variables>,
  payloadOf: (data: Data) => Payload,
): [(variables: Variables) => Promise<Outcome<Payload>>, { readonly busy: boolean }] {
  const [mutate] = useMutation<Data>(mutation);
  const [busy, setBusy] = useState(false);
  const told = useRef<string | null>(null);
  const take = async (variables: Variables): Promise<Outcome<Payload>> => {
    setBusy(true);
    if (told.current !== null) notify.forget(told.current);
    try {
      const { data } = await mutate({ variables });
      const payload = payloadOf(data as Data);
      if (payload.userErrors.length === 0) return { done: true, payload };
      return { done: false, userErrors: payload.userErrors, payload };
    } catch (error) {
      told.current = notify.problem(problemInWords(error, 'act'));
      return { done: false, userErrors: [], payload: null };
    } finally {
      setBusy(false);
    }
  };
  return [take, { busy }];
}
