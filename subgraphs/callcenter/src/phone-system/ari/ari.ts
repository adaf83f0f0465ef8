import { nationalDigits } from '@madang/subgraph-kit';
import type { PhoneAnswer, PhoneEvent, PhoneSystem } from '../phone-system.ts';
import { emptied, hangUpLeg, originate } from './ari-acts.ts';
import { ariClient } from './ari-client.ts';
import { ariControl, channelsAt } from './ari-control.ts';
import { agentLeg, callName, customerLeg, legOf, takenOver, talkBridge, type Leg } from './ari-leg.ts';
import { Legs } from './ari-legs.ts';
import { listenToAri } from './ari-listener.ts';
import type { AriOptions, AriParts } from './ari-parts.ts';
import { asteriskTime, bridgeShape, channelShape, endpointShape, type AriChannel } from './ari-shapes.ts';
import { eventOf } from './ari-talks.ts';

/** Telephony by the REST interface of an Asterisk: it gives us its calls, and we ring, join and part who talks. */
export function ari(options: AriOptions): PhoneSystem {
  const parts: AriParts = { ...options, ask: ariClient(options) };
  return {
    name: 'ARI',
    lists: 'OPEN',
    extensions: [...options.lines.keys()],
    control: ariControl(parts),
    register: (extension) => connect(parts, extension),
    dial: (extension, number, callId) => dial(parts, { extension, number, callId }),
    nameOf: (extension, callId) => callName({ talk: callId, extension, ring: DIALLED }),
    hangUp: (extension) => hangUp(parts, extension),
    lookUp: (extension) => callsAt(parts, extension),
    listen: ({ tell, mayListen, log }) => {
      const heard = async (news: Parameters<typeof tell>[0]): Promise<void> => {
        // What the slice could not take is found when calls are looked up; people go on talking.
        await tell(news).catch((error: unknown) => log.warn({ err: error }, 'telephony: news were lost'));
      };
      return listenToAri({ ...parts, legs: new Legs(), talking: new Map(), tell: heard, mayListen, log });
    },
  };
}

/** Word for the one ringing of a telephone whose agent dials. */
const DIALLED = 'dialled';

interface Dialled {
  readonly extension: string;
  readonly number: string;
  readonly callId: string;
}

/** A telephone is connected when it is plugged in, and somebody listens to what happens there. */
async function connect({ ask, lines, app }: AriParts, extension: string): Promise<PhoneAnswer> {
  const endpoint = lines.get(extension)?.endpoint;
  if (!endpoint) return { outcome: 'REFUSED', reason: 'EXTENSION_UNKNOWN' };
  const [listening, asked] = [
    await ask({ path: `/applications/${encodeURIComponent(app)}` }),
    await ask({ path: `/endpoints/${endpoint}` }),
  ];
  for (const answer of [listening, asked]) if (answer.outcome !== 'DONE') return answer;
  const told = endpointShape.safeParse(asked.outcome === 'DONE' ? asked.value : null);
  const isConnected = told.success && told.data.state === 'online';
  return isConnected ? { outcome: 'DONE', value: null } : { outcome: 'REFUSED', reason: 'OFFLINE' };
}

async function dial(parts: AriParts, { extension, number, callId }: Dialled): Promise<PhoneAnswer> {
  const endpoint = parts.lines.get(extension)?.endpoint;
  if (!endpoint) return { outcome: 'REFUSED', reason: 'EXTENSION_UNKNOWN' };
  const id = agentLeg('OUTBOUND', { talk: callId, extension, ring: DIALLED });
  // A telephone in the browser knows by this that its own agent dialled, and takes it up by itself.
  const variables = { 'PJSIP_HEADER(add,X-Desk-Call)': callId };
  return emptied(await originate(parts, { id, endpoint, callerId: number, role: 'agent', variables }));
}

async function hangUp(parts: AriParts, extension: string): Promise<PhoneAnswer> {
  const found = await channelsAt(parts, extension);
  if (found.outcome !== 'DONE') return found;
  const open = found.value.find(({ state }) => state === 'Up') ?? found.value[0];
  return open ? hangUpLeg(parts, open.id) : { outcome: 'REFUSED', reason: 'NO_CALL' };
}

/** Calls that are open at a telephone now, those included that the dialplan rang while nobody listened. */
async function callsAt(parts: AriParts, extension: string): Promise<PhoneAnswer<readonly PhoneEvent[]>> {
  const found = await channelsAt(parts, extension);
  if (found.outcome !== 'DONE') return found;
  const events: PhoneEvent[] = [];
  for (const channel of found.value) {
    const leg = legOf(channel, parts.app);
    if (!leg) {
      events.push(...ofDialplan(parts, extension, channel));
      continue;
    }
    const call = await callOf(parts, leg);
    events.push(eventOf(parts, call, 'RINGING'));
    if (await hasAnswered(parts, leg)) events.push(eventOf(parts, call, 'ANSWERED'));
  }
  return { outcome: 'DONE', value: events };
}

/** The call at a leg: a colleague who is in the talk itself has taken the customer over. */
async function callOf({ ask }: AriParts, leg: Leg): Promise<Leg> {
  if (leg.role !== 'COLLEAGUE' || !leg.isUp) return leg;
  const answer = await ask({ path: `/bridges/${encodeURIComponent(talkBridge(leg.talk))}` });
  const members = bridgeShape.safeParse(answer.outcome === 'DONE' ? answer.value : null).data?.channels ?? [];
  return members.includes(leg.id) ? takenOver(leg, null, leg.beganAt) : leg;
}

/** Who rang in was answered by taking up; whom we ring has to do so themselves. */
async function hasAnswered({ ask }: AriParts, { isUp, direction, talk }: Leg): Promise<boolean> {
  if (!isUp || direction === 'INBOUND') return isUp;
  const answer = await ask({ path: `/channels/${encodeURIComponent(customerLeg(talk))}` });
  return channelShape.safeParse(answer.outcome === 'DONE' ? answer.value : null).data?.state === 'Up';
}

/** A call that the dialplan keeps by itself. */
function ofDialplan(
  { clock }: AriParts,
  extension: string,
  { id, state, connected, dialplan, creationtime }: AriChannel,
): PhoneEvent[] {
  const isRung = dialplan.app_name.startsWith('AppDial');
  const rangAt = asteriskTime(creationtime);
  const call = {
    extension,
    direction: isRung ? ('INBOUND' as const) : ('OUTBOUND' as const),
    number: nationalDigits(isRung ? connected.number : dialplan.exten) || null,
    reference: id,
    rangAt,
  };
  const rang = { ...call, kind: 'RINGING' as const, at: rangAt };
  return state === 'Up' ? [rang, { ...call, kind: 'ANSWERED', at: clock() }] : [rang];
}
