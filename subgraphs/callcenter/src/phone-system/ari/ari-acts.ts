import type { PhoneAnswer } from '../phone-system.ts';
import { askBridge, customerLeg, legOf, talkBridge, type Leg } from './ari-leg.ts';
import { endpointOf, type AriParts } from './ari-parts.ts';
import { channelShape } from './ari-shapes.ts';

/** How Asterisk refuses to take a channel out of a bridge that it is not in. */
const NOT_IN_BRIDGE = '422';

/** Time for which a telephone is rung. */
const RINGING_SECONDS = '45';

/** Rings a telephone; asked for twice under the same identifier it is rung once. Gives the leg where the answer was not lost. */
export async function originate(
  { ask, app }: AriParts,
  { id, endpoint, callerId, role, variables }: NewLeg,
): Promise<PhoneAnswer<Leg | null>> {
  const answer = await ask({
    method: 'POST',
    path: `/channels/${encodeURIComponent(id)}`,
    query: { endpoint, app, appArgs: role, timeout: RINGING_SECONDS, ...(callerId === null ? null : { callerId }) },
    ...(variables ? { body: { variables } } : {}),
  });
  if (answer.outcome !== 'DONE') return answer;
  const channel = channelShape.safeParse(answer.value).data;
  return { outcome: 'DONE', value: channel ? legOf(channel, app) : null };
}

interface NewLeg {
  readonly id: string;
  readonly endpoint: string;
  /** Number that the telephone shows. */
  readonly callerId: string | null;
  readonly role: 'agent' | 'colleague' | 'customer';
  readonly variables?: Readonly<Record<string, string>>;
}

/** Ends a leg; one that is gone has ended. */
export async function hangUpLeg(
  { ask }: AriParts,
  id: string,
  reason: 'normal' | 'answered_elsewhere' = 'normal',
): Promise<PhoneAnswer> {
  return emptied(await ask({ method: 'DELETE', path: `/channels/${encodeURIComponent(id)}`, query: { reason } }));
}

/** Puts legs into a bridge, which is made where there is none yet. */
export async function bridgeLegs({ ask }: AriParts, bridge: string, ids: readonly string[]): Promise<PhoneAnswer> {
  const path = `/bridges/${encodeURIComponent(bridge)}`;
  const made = await ask({ method: 'POST', path, query: { type: 'mixing' } });
  if (made.outcome !== 'DONE') return made;
  return emptied(await ask({ method: 'POST', path: `${path}/addChannel`, query: { channel: ids.join(',') } }));
}

/** Takes a leg out of a bridge; one that was not in it is out of it. */
export async function leaveBridge({ ask }: AriParts, bridge: string, id: string): Promise<PhoneAnswer> {
  const path = `/bridges/${encodeURIComponent(bridge)}/removeChannel`;
  const answer = await ask({ method: 'POST', path, query: { channel: id } });
  const wasOut = answer.outcome === 'REFUSED' && answer.reason === NOT_IN_BRIDGE;
  return wasOut ? { outcome: 'DONE', value: null } : emptied(answer);
}

/** Ends a bridge; its legs stay where they are. */
export async function endBridge({ ask }: AriParts, bridge: string): Promise<void> {
  await ask({ method: 'DELETE', path: `/bridges/${encodeURIComponent(bridge)}` });
}

/** Lets the customer of a talk hear the announcement, or people again. */
export async function playWaiting({ ask, music }: AriParts, talk: string, isWaiting: boolean): Promise<PhoneAnswer> {
  const path = `/bridges/${encodeURIComponent(talkBridge(talk))}/moh`;
  const asked = isWaiting
    ? await ask({ method: 'POST', path, query: { mohClass: music } })
    : await ask({ method: 'DELETE', path });
  return emptied(asked);
}

/** Lets a telephone hear that another one rings, or no more. */
export async function playRinging({ ask }: AriParts, id: string, isRinging: boolean): Promise<void> {
  await ask({ method: isRinging ? 'POST' : 'DELETE', path: `/channels/${encodeURIComponent(id)}/ring` });
}

/** Rings the customer of a talk that an agent dialled. */
export async function ringOutside(parts: AriParts, { talk, number }: Leg): Promise<PhoneAnswer<unknown>> {
  if (!number) return { outcome: 'REFUSED', reason: 'NUMBER_MISSING' };
  const endpoint = endpointOf(parts, number);
  return originate(parts, { id: customerLeg(talk), endpoint, callerId: parts.callerId || null, role: 'customer' });
}

/** Brings an agent who was away from a talk back to its customer. */
export async function backToTalk(parts: AriParts, { talk, id }: Leg): Promise<PhoneAnswer> {
  await playWaiting(parts, talk, false);
  await playRinging(parts, id, false);
  await endBridge(parts, askBridge(talk));
  return bridgeLegs(parts, talkBridge(talk), [id]);
}

/** The answer without what it brought. */
export function emptied(answer: PhoneAnswer<unknown>): PhoneAnswer {
  return answer.outcome === 'DONE' ? { outcome: 'DONE', value: null } : answer;
}
