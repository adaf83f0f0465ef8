import { z } from 'zod';
import type { PhoneAnswer } from '../phone-system.ts';
import { hangUpLeg } from './ari-acts.ts';
import { legOf, takenOver, talkBridge, type Leg } from './ari-leg.ts';
import { asteriskTime, bridgeShape, channelShape } from './ari-shapes.ts';
import { arrived, departed, eventOf, type TalkParts } from './ari-talks.ts';

/** What Asterisk says its time is. */
const pingShape = z.object({ timestamp: z.string() });

/**
 * Looks how all talks stand after nothing was heard for a while, and does what is left to do: who was waiting is rung, who has
 * answered is joined, what has ended is told. Nobody is rung outside who was not before.
 */
export async function replay(parts: TalkParts): Promise<PhoneAnswer> {
  const ping = await parts.ask({ path: '/asterisk/ping' });
  const [channels, bridges] = [await parts.ask({ path: '/channels' }), await parts.ask({ path: '/bridges' })];
  if (ping.outcome !== 'DONE') return ping;
  if (channels.outcome !== 'DONE') return channels;
  if (bridges.outcome !== 'DONE') return bridges;
  const listed = z.array(channelShape).safeParse(channels.value);
  const joined = z.array(bridgeShape).safeParse(bridges.value);
  const clock = pingShape.safeParse(ping.value);
  if (!listed.success || !joined.success || !clock.success) return { outcome: 'UNCLEAR' };
  const legs = listed.data.flatMap((channel) => legOf(channel, parts.app) ?? []);
  const lost = parts.legs.restore(legs, asteriskTime(clock.data.timestamp));
  const bridged = new Map(joined.data.map(({ id, channels: members }) => [id, members]));
  for (const leg of lost) await departed(parts, leg, false);
  for (const talk of new Set(legs.map((leg) => leg.talk)))
    await resume(parts, talk, bridged.get(talkBridge(talk)) ?? []);
  return { outcome: 'DONE', value: null };
}

async function resume(parts: TalkParts, talk: string, bridged: readonly string[]): Promise<void> {
  const legs = parts.legs.of(talk);
  const customer = legs.find(({ role }) => role === 'CUSTOMER');
  const people = legs.filter(({ role }) => role !== 'CUSTOMER');
  for (const leg of people) {
    const isTaken = leg.role === 'COLLEAGUE' && bridged.includes(leg.id);
    const call = isTaken && customer ? takenOver(leg, customer.number, leg.beganAt) : leg;
    if (!parts.talking.has(leg.id) && (isTaken || (leg.role === 'AGENT' && bridged.length > 0)))
      parts.talking.set(leg.id, call);
    await parts.tell({ about: 'CALL', event: eventOf(parts, call, 'RINGING') });
    if (parts.talking.has(leg.id) || (leg.role === 'COLLEAGUE' && leg.isUp))
      await parts.tell({ about: 'CALL', event: eventOf(parts, call, 'ANSWERED') });
  }
  await settle(parts, { customer, people, bridged });
}

interface Talk {
  readonly customer: Leg | undefined;
  readonly people: readonly Leg[];
  readonly bridged: readonly string[];
}

async function settle(parts: TalkParts, { customer, people, bridged }: Talk): Promise<void> {
  const isBridged = bridged.length > 0;
  const [first] = people;
  if (customer && !first) {
    if (customer.extension !== null && !isBridged) await arrived(parts, customer);
    else await hangUpLeg(parts, customer.id);
    return;
  }
  // A telephone that was taken up without anybody to talk to rings nobody outside after so long.
  if (!customer) {
    for (const { id, isUp } of people) if (isUp) await hangUpLeg(parts, id);
    return;
  }
  const agent = people.find(({ role, isUp }) => role === 'AGENT' && isUp);
  const waiting = people.find(({ role, isUp, id }) => role === 'COLLEAGUE' && isUp && !bridged.includes(id));
  if (agent && !isBridged) await arrived(parts, agent);
  else if (waiting && !people.some(({ extension }) => extension === waiting.askedBy)) await arrived(parts, waiting);
}
