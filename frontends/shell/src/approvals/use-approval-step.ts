import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { notify, useStep, useWords, type UserError } from '@madang/frontend-kit';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import { useMemo } from 'react';
import { approvalWords } from './approval-words.ts';

/** What an act on a request answers. */
interface Answer {
  readonly outcome: { readonly userErrors: readonly UserError[] };
}

/** Takes one step with a request of a slice and says what came of it; gives the refusals, none when it was done. */
export function useApprovalStep<Data extends Answer, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  service: string,
  done: { word: 'approve.done' | 'return.done' | 'withdraw.done' | 'resubmit.done'; number: string },
): [(variables: Variables) => Promise<readonly UserError[] | null>, boolean] {
  const words = useWords(approvalWords);
  const mutation = useMemo(() => documentOfSlice(document, service), [document, service]);
  const [take, { busy }] = useStep(mutation, (answer) => answer.outcome);
  const run = async (variables: Variables) => {
    const outcome = await take(variables);
    if (!outcome.done) return outcome.userErrors;
    notify.done(words(done.word, { number: done.number }));
    return null;
  };
  return [run, busy];
}
