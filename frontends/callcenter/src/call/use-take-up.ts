import { notifyRefusal, useStep } from '@madang/frontend-kit';
import { actAtSoftphone, useSoftphone } from '../softphone/index.ts';
import { ANSWER_CALL } from './call-act-documents.ts';
import { ringingCallOf, type DeskState } from './desk-state.ts';

/** The way to take the own telephone up from here. */
interface TakeUp {
  /** Nothing where it does not ring, or can be taken up by hand alone. */
  readonly takeUp: (() => Promise<void>) | null;
  readonly number: string | null;
  readonly busy: boolean;
}

/** Gives the way to take up what rings: the telephone in the browser is taken up itself, one on a table by its phone system. */
export function useTakeUp(state: DeskState): TakeUp {
  const softphone = useSoftphone();
  const [answer, { busy }] = useStep(ANSWER_CALL, (data) => data.answerCall);
  const call = ringingCallOf(state);
  const rings = softphone.call?.phase === 'RINGING';
  // The ring of a telephone that is ready here is on its way.
  const isAwaited = softphone.status === 'READY';
  if (!rings && (isAwaited || !call)) return { takeUp: null, number: null, busy };
  const number = rings ? (softphone.call.number ?? call?.number ?? null) : (call?.number ?? null);
  const takeUp = async () => {
    if (rings) actAtSoftphone({ kind: 'ANSWER' });
    else if (call) notifyRefusal(await answer({ input: { callId: call.id } }));
  };
  return { takeUp, number, busy };
}
