import { notify, notifyRefusal, useStep, useWords } from '@madang/frontend-kit';
import type { DialInput } from '../gql/graphql.ts';
import { actAtSoftphone, useSoftphone } from '../softphone/index.ts';
import { DIAL } from './call-documents.ts';
import { callWords } from './call-words.ts';

/** Gives the way to ring somebody, and whether they are being rung. */
export function useDial(): [(to: DialInput) => Promise<void>, { readonly busy: boolean }] {
  const words = useWords(callWords);
  const { status } = useSoftphone();
  const [dial, { busy }] = useStep(DIAL, (data) => data.dial);
  const run = async (to: DialInput) => {
    const outcome = await dial({ input: to });
    if (!outcome.done) return notifyRefusal(outcome);
    if (outcome.payload.call) actAtSoftphone({ kind: 'EXPECT', deskCall: outcome.payload.call.id });
    if (status !== 'READY') notify.done(words('dial.done'));
  };
  return [run, { busy }];
}
