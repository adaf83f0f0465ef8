import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { notify, problemOf, useWords, type UserError } from '@madang/frontend-kit';
import { useRef, useState } from 'react';
import { IDEMPOTENCY_KEY, newActKey } from '../graph/index.ts';
import { formWords } from './form-words.ts';

/** Why an act did not happen, with the field it is about. */
export interface SideProblem {
  readonly message: string;
  readonly field: string | null;
  readonly code: string | null;
  /** Way to the field, for a form with rows. */
  readonly path?: readonly string[];
}

interface Answer {
  readonly userErrors: readonly UserError[];
}

/** What an act looks like from its form. */
export interface SideAct<Input> {
  readonly busy: boolean;
  readonly problem: SideProblem | null;
  /** Says that something is missing before it is sent. */
  fail(problem: SideProblem): void;
  /** Takes the act; null once it happened, or why it did not. */
  run(input: Input): Promise<SideProblem | null>;
}

/**
 * An act of a side: its refusals stand in its form. One whose answer was lost is sent again under the same key with the next
 * press, so that it happens once however often it is pressed; another text is another act.
 */
export function useSideAct<Data, Input extends object>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
  { payloadOf, done }: { readonly payloadOf: (data: Data) => Answer; readonly done: string },
): SideAct<Input> {
  const client = useApolloClient();
  const words = useWords(formWords);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SideProblem | null>(null);
  const unanswered = useRef<{ readonly said: string; readonly key: string } | null>(null);
  const send = async (input: Input): Promise<SideProblem | null> => {
    const said = JSON.stringify(input);
    const key = unanswered.current?.said === said ? unanswered.current.key : newActKey();
    unanswered.current = { said, key };
    try {
      const context = { headers: { [IDEMPOTENCY_KEY]: key } };
      const { data } = await client.mutate<Data, { input: Input }>({ mutation, variables: { input }, context });
      unanswered.current = null;
      const [error] = data ? payloadOf(data).userErrors : [];
      return error ? problemIn(error) : null;
    } catch (error) {
      const message = words(problemOf(error).kind === 'offline' ? 'problem.lost' : 'problem.failed');
      return { message, field: null, code: null };
    }
  };
  return {
    busy,
    problem,
    fail: setProblem,
    async run(input) {
      setBusy(true);
      const refused = await send(input);
      setProblem(refused);
      setBusy(false);
      if (!refused) notify.done(done);
      return refused;
    },
  };
}

function problemIn({ message, field, code }: UserError): SideProblem {
  return { message, field: field?.at(-1) ?? null, code: code ?? null, path: field ?? [] };
}
