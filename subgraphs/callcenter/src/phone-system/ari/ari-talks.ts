import type { PhoneEvent } from '../phone-system.ts';
import {
  backToTalk,
  bridgeLegs,
  endBridge,
  hangUpLeg,
  originate,
  playRinging,
  playWaiting,
  ringOutside,
} from './ari-acts.ts';
import { agentLeg, askBridge, callName, takenOver, talkBridge, type Leg } from './ari-leg.ts';
import type { Legs } from './ari-legs.ts';
import { newRing, type AriParts, type Tell } from './ari-parts.ts';

/** What the keeper of talks works with. */
export interface TalkParts extends AriParts {
  readonly legs: Legs;
  readonly tell: Tell;
  /** Legs at which somebody talks with a customer, as their call stands. */
  readonly talking: Map<string, Leg>;
}

/** What follows when a leg has come into our hands: it is rung on, or joined with who waits. */
export async function arrived(parts: TalkParts, leg: Leg): Promise<void> {
  const others = parts.legs.of(leg.talk).filter(({ id }) => id !== leg.id);
  if (leg.role === 'CUSTOMER') {
    if (leg.extension !== null) await ringAgent(parts, leg, leg.extension);
    else await customerAnswered(parts, leg, others);
    return;
  }
  const customer = others.find(({ role }) => role === 'CUSTOMER');
  if (leg.role === 'COLLEAGUE') await colleagueAnswered(parts, leg, others);
  else if (customer) await join(parts, leg, customer);
  else if (leg.direction === 'OUTBOUND') await ringOn(parts, leg);
  // Who rang has given up in the same moment.
  else await hangUpLeg(parts, leg.id);
}

/** Rings the telephone of an extension for who has rung in; where it cannot be rung, the dialplan goes on. */
async function ringAgent(parts: TalkParts, caller: Leg, extension: string): Promise<void> {
  const { talk, number } = caller;
  const line = parts.lines.get(extension);
  const name = { talk, extension, ring: newRing(parts) };
  const id = agentLeg('INBOUND', name);
  await playRinging(parts, caller.id, true);
  const answer = line && (await originate(parts, { id, endpoint: line.endpoint, callerId: number, role: 'agent' }));
  if (answer?.outcome === 'DONE') {
    await ringsNow(parts, answer.value);
    return;
  }
  const at = parts.clock();
  const missed = { extension, direction: 'INBOUND', number, reference: callName(name), at, rangAt: at } as const;
  await tellOf(parts, { ...missed, kind: 'RINGING' });
  await tellOf(parts, { ...missed, kind: 'MISSED' });
  await goOnElsewhere(parts, caller);
}

/** Notes at once that a telephone rings, and tells it; Asterisk will tell as well. */
export async function ringsNow(parts: TalkParts, leg: Leg | null): Promise<void> {
  if (leg && leg.role !== 'CUSTOMER' && parts.legs.ring(leg, leg.beganAt))
    await tellOf(parts, eventOf(parts, leg, 'RINGING'));
}

async function ringOn(parts: TalkParts, agent: Leg): Promise<void> {
  await playRinging(parts, agent.id, true);
  const answer = await ringOutside(parts, agent);
  if (answer.outcome === 'REFUSED') await hangUpLeg(parts, agent.id);
}

async function customerAnswered(parts: TalkParts, customer: Leg, others: readonly Leg[]): Promise<void> {
  const agent = others.find(({ role }) => role === 'AGENT');
  if (!agent) {
    await hangUpLeg(parts, customer.id);
    return;
  }
  // Whoever takes the call over sees the number of the customer, not ours.
  const query = { variable: 'CALLERID(num)', value: agent.number ?? '' };
  await parts.ask({ method: 'POST', path: `/channels/${encodeURIComponent(customer.id)}/variable`, query });
  await playRinging(parts, agent.id, false);
  await join(parts, agent, customer);
}

/** Joins an agent with the customer, and says that they talk. */
async function join(parts: TalkParts, agent: Leg, customer: Leg): Promise<void> {
  if (!customer.isUp) await parts.ask({ method: 'POST', path: `/channels/${encodeURIComponent(customer.id)}/answer` });
  const bridged = await bridgeLegs(parts, talkBridge(agent.talk), [customer.id, agent.id]);
  if (bridged.outcome === 'REFUSED') return;
  await talksNow(parts, agent);
}

async function talksNow(parts: TalkParts, agent: Leg): Promise<void> {
  parts.talking.set(agent.id, agent);
  if (parts.records) {
    const query = { name: agent.reference, format: 'wav', ifExists: 'fail' };
    await parts.ask({ method: 'POST', path: `/bridges/${encodeURIComponent(talkBridge(agent.talk))}/record`, query });
  }
  await tellOf(parts, eventOf(parts, agent, 'ANSWERED'));
}

/** A colleague who was asked answers: the agent tells them what it is about, or has handed the call over already. */
async function colleagueAnswered(parts: TalkParts, colleague: Leg, others: readonly Leg[]): Promise<void> {
  const agent = others.find(({ extension, role }) => role !== 'CUSTOMER' && extension === colleague.askedBy);
  if (!agent) {
    await handOver(parts, colleague, others);
    return;
  }
  await playRinging(parts, agent.id, false);
  await bridgeLegs(parts, askBridge(colleague.talk), [agent.id, colleague.id]);
  await tellOf(parts, eventOf(parts, colleague, 'ANSWERED'));
}

/** The colleague goes on with the customer; at their extension that is a call of its own. */
async function handOver(parts: TalkParts, colleague: Leg, others: readonly Leg[]): Promise<void> {
  const customer = others.find(({ role }) => role === 'CUSTOMER');
  if (!customer) {
    await hangUpLeg(parts, colleague.id);
    return;
  }
  await playWaiting(parts, colleague.talk, false);
  await bridgeLegs(parts, talkBridge(colleague.talk), [colleague.id]);
  await endBridge(parts, askBridge(colleague.talk));
  await tellOf(parts, eventOf(parts, colleague, 'ENDED'));
  const taken = takenOver(colleague, customer.number, parts.clock());
  await tellOf(parts, eventOf(parts, taken, 'RINGING'));
  await talksNow(parts, taken);
}

/** What follows when a leg is gone. */
export async function departed(parts: TalkParts, leg: Leg, isRungAgain: boolean): Promise<void> {
  if (isRungAgain) return;
  const others = parts.legs.of(leg.talk);
  if (leg.role === 'CUSTOMER') {
    for (const other of others) if (other.id !== leg.id) await hangUpLeg(parts, other.id);
    for (const bridge of [talkBridge(leg.talk), askBridge(leg.talk)]) await endBridge(parts, bridge);
    return;
  }
  await tellEnd(parts, leg);
  const asked = others.find(({ role, askedBy }) => role === 'COLLEAGUE' && askedBy === leg.extension);
  const asker = others.find(({ role, extension }) => role !== 'CUSTOMER' && extension === leg.askedBy);
  if (leg.role === 'COLLEAGUE' && asker) {
    await backToTalk(parts, asker);
    await parts.tell({ about: 'COLLEAGUE', extension: asker.extension ?? '' });
  } else if (asked) {
    // A colleague whose telephone still rings is joined with the customer when they answer.
    if (asked.isUp) await handOver(parts, asked, others);
  } else await leaveCustomer(parts, leg, others);
}

/** Nobody is with the customer any more: who has talked has ended the call, who was only rung leaves it to the dialplan. */
async function leaveCustomer(parts: TalkParts, leg: Leg, others: readonly Leg[]): Promise<void> {
  const customer = others.find(({ role }) => role === 'CUSTOMER');
  if (!customer || others.some(({ role }) => role !== 'CUSTOMER')) return;
  // Handed over, the customer has come back for another extension and waits there.
  if (customer.extension !== null && parts.legs.cameAfter(customer, leg)) return;
  if (leg.isUp) await hangUpLeg(parts, customer.id);
  else await goOnElsewhere(parts, customer);
  await endBridge(parts, talkBridge(leg.talk));
}

async function goOnElsewhere({ ask }: TalkParts, { id }: Leg): Promise<void> {
  await ask({ method: 'POST', path: `/channels/${encodeURIComponent(id)}/continue` });
}

async function tellEnd(parts: TalkParts, leg: Leg): Promise<void> {
  const talked = parts.talking.get(leg.id);
  parts.talking.delete(leg.id);
  const call = talked ?? leg;
  const name = encodeURIComponent(call.reference);
  if (parts.records) await parts.ask({ method: 'POST', path: `/recordings/live/${name}/stop` });
  const hasTalked = talked !== undefined || (leg.isUp && leg.direction === 'INBOUND');
  await tellOf(parts, eventOf(parts, call, hasTalked ? 'ENDED' : 'MISSED'));
}

/** What is told of a call at the extension of a leg. */
export function eventOf(parts: AriParts, leg: Leg, kind: PhoneEvent['kind']): PhoneEvent {
  const { extension, direction, number, reference, beganAt } = leg;
  const recording = kind === 'ANSWERED' && parts.records ? { recording: reference } : {};
  const at = kind === 'RINGING' ? beganAt : parts.clock();
  return { kind, extension: extension ?? '', direction, number, reference, at, rangAt: beganAt, ...recording };
}

async function tellOf(parts: TalkParts, event: PhoneEvent): Promise<void> {
  await parts.tell({ about: 'CALL', event });
}
