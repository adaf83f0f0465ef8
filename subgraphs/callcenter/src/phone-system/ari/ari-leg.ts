import { nationalDigits } from '@madang/subgraph-kit';
import type { CallDirection } from '../phone-system.ts';
import { asteriskTime, type AriChannel } from './ari-shapes.ts';

/**
 * Who is at the end of a leg: an agent of the talk, the customer it is with, or a colleague who is asked first (통화중
 * 돌려주기). It is read off the channel itself, so that whoever looks at an Asterisk knows its talks without having followed them.
 */
export interface Leg {
  readonly id: string;
  readonly role: 'AGENT' | 'CUSTOMER' | 'COLLEAGUE';
  /** Talk that it belongs to: the channel of who rang in, or a word of ours where we dialled. */
  readonly talk: string;
  /** Extension of the agent or colleague; of a customer, the one that is to be rung. */
  readonly extension: string | null;
  /** Extension of who asks a colleague. */
  readonly askedBy: string | null;
  readonly direction: CallDirection;
  /** Digits of the other side. */
  readonly number: string | null;
  /** Name of the call at the extension, for good. */
  readonly reference: string;
  /** Indicates whether somebody has taken the telephone up there and the talk is in our hands. */
  readonly isUp: boolean;
  readonly beganAt: Date;
}

/** What the identifier of a leg of ours says. */
interface LegName {
  readonly talk: string;
  readonly extension: string;
  /** One ringing of that telephone; answered from the desk it is rung a second time. */
  readonly ring: string;
}

/** Name of the call at an extension, however often its telephone was rung for it. */
export function callName({ talk, extension, ring }: LegName): string {
  return [talk, extension, ring].join('~');
}

/** Identifier for the leg of an agent who is rung, or who dials and is rung first. */
export function agentLeg(direction: CallDirection, { talk, extension, ring }: LegName): string {
  return ['agent', direction === 'INBOUND' ? 'in' : 'out', talk, extension, ring, 1].join('~');
}

/** Identifier for the leg of a colleague who is asked before a call is handed over. */
export function colleagueLeg(askedBy: string, { talk, extension, ring }: LegName): string {
  return ['colleague', askedBy, talk, extension, ring, 1].join('~');
}

/** Identifier for the leg of a customer whom we ring. */
export function customerLeg(talk: string): string {
  return `customer~${talk}`;
}

/** Bridge of a talk, in which the customer stays whoever else comes and goes. */
export function talkBridge(talk: string): string {
  return `talk~${talk}`;
}

/** Bridge in which an agent asks a colleague. */
export function askBridge(talk: string): string {
  return `ask~${talk}`;
}

/** The same leg rung once more. */
export function nextAttempt(id: string): string {
  const parts = id.split('~');
  return [...parts.slice(0, -1), Number(parts.at(-1)) + 1].join('~');
}

/** The call of a colleague who has taken a customer over. */
export function takenOver(colleague: Leg, number: string | null, beganAt: Date): Leg {
  return { ...colleague, number, reference: `${colleague.reference}~taken`, beganAt };
}

/** What a channel is in our talks; null for one that is none of ours. */
export function legOf(channel: AriChannel, app: string): Leg | null {
  const parts = channel.id.split('~');
  const common = {
    id: channel.id,
    isUp: isHeld(channel) && channel.state === 'Up',
    beganAt: asteriskTime(channel.creationtime),
  };
  const shown = nationalDigits(channel.connected.number) || null;
  if (parts[0] === 'agent' && parts.length === 6) return { ...common, ...agentOf(parts), number: shown };
  if (parts[0] === 'colleague' && parts.length === 6) return { ...common, ...colleagueOf(parts), number: shown };
  const [name, way, extension] = channel.dialplan.app_data.split(',');
  const isGiven = isHeld(channel) && name === app;
  if (parts[0] === 'customer' || (isGiven && way === 'inbound')) {
    const rings = isGiven && way === 'inbound' ? (extension ?? null) : null;
    return { ...common, ...customerOf(channel, rings) };
  }
  return isGiven && way === 'outbound' ? { ...common, ...dialledAt(channel, extension ?? '') } : null;
}

/** Indicates whether an application holds the channel, and not the dialplan. */
function isHeld({ dialplan }: AriChannel): boolean {
  return dialplan.app_name === 'Stasis';
}

function agentOf([, way, talk = '', extension = '', ring = '']: readonly string[]) {
  const direction = way === 'in' ? ('INBOUND' as const) : ('OUTBOUND' as const);
  const reference = callName({ talk, extension, ring });
  return { role: 'AGENT', talk, extension, askedBy: null, direction, reference } as const;
}

function colleagueOf([, askedBy = '', talk = '', extension = '', ring = '']: readonly string[]) {
  const reference = callName({ talk, extension, ring });
  return { role: 'COLLEAGUE', talk, extension, askedBy, direction: 'INBOUND', reference } as const;
}

function customerOf({ id, caller }: AriChannel, extension: string | null) {
  const talk = id.startsWith('customer~') ? id.slice('customer~'.length) : id;
  const number = nationalDigits(caller.number) || null;
  return { role: 'CUSTOMER', talk, extension, askedBy: null, direction: 'INBOUND', number, reference: id } as const;
}

/** Who dials at the telephone itself, and is given to us by the dialplan. */
function dialledAt({ id, caller }: AriChannel, dialled: string) {
  const number = nationalDigits(dialled) || null;
  const [talk, extension, reference] = [id, caller.number, id];
  return { role: 'AGENT', talk, extension, askedBy: null, direction: 'OUTBOUND', number, reference } as const;
}
