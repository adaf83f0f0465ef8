import { isOver, type CallState } from './call-standing.ts';

/** What an agent can do within a call, beside hanging up (E1.2, E1.3, E1.7, E1.8). */
export const CALL_ACTS = ['ANSWER', 'MUTE', 'UNMUTE', 'TRANSFER', 'CONSULT', 'COMPLETE', 'CANCEL'] as const;

/** Something that an agent can do within a call. */
export type CallAct = (typeof CALL_ACTS)[number];

/** How a call stands, as far as acts depend on it. */
interface ActedCall {
  readonly state: CallState;
  readonly direction: 'INBOUND' | 'OUTBOUND';
  readonly silentSince?: Date | null;
  readonly mutedSince?: Date | null;
  readonly consultee?: string | null;
}

/** Acts that are open in a call whose phone system lets us act. */
export function openActs(call: ActedCall): readonly CallAct[] {
  if (isOver(call) || call.silentSince) return [];
  if (call.state === 'RINGING') return call.direction === 'INBOUND' ? ['ANSWER'] : [];
  if (call.consultee) return ['COMPLETE', 'CANCEL'];
  return call.mutedSince ? ['UNMUTE', 'TRANSFER', 'CONSULT'] : ['MUTE', 'TRANSFER', 'CONSULT'];
}
