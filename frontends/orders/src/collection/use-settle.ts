import { notify, notifyErrors, useStep, useWords } from '@madang/frontend-kit';
import { DISMISS, REPLAY } from './collection-documents.ts';
import { collectionWords } from './collection-words.ts';

interface Settled {
  readonly results?: readonly { readonly userErrors: readonly { readonly message: string }[] }[] | null;
}

type Outcome =
  | { readonly done: true; readonly payload: Settled }
  | { readonly done: false; readonly userErrors: readonly { readonly message: string }[] };

/** Takes items in again or dismisses them, and says what became of them; what was not done is told with its reason. */
export function useSettle(onDone: () => void) {
  const words = useWords(collectionWords);
  const [replay, replaying] = useStep(REPLAY, (answer) => answer.replayQuarantinedOrders);
  const [dismiss, dismissing] = useStep(DISMISS, (answer) => answer.dismissQuarantinedOrders);
  const tell = (outcome: Outcome, done: 'replay.done' | 'dismiss.done'): boolean => {
    if (!outcome.done) {
      notifyErrors(outcome.userErrors);
      return false;
    }
    const results = outcome.payload.results ?? [];
    const count = results.filter(({ userErrors }) => userErrors.length === 0).length;
    if (count > 0) notify.done(words(done, { count }));
    notifyErrors(results.flatMap(({ userErrors }) => userErrors));
    onDone();
    return true;
  };
  return {
    busy: replaying.busy || dismissing.busy,
    replay: async (ids: readonly string[]) => tell(await replay({ input: { ids: [...ids] } }), 'replay.done'),
    dismiss: async (ids: readonly string[], reason: string) =>
      tell(await dismiss({ input: { ids: [...ids], reason } }), 'dismiss.done'),
  };
}
