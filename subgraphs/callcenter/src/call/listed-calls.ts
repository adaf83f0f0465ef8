import type { EntityManager } from '@mikro-orm/postgresql';
import type { PhoneEvent } from '../phone-system/index.ts';
import { isSameCall, SAME_RING_MS } from './call-standing.ts';
import { CallEventRow, CallRow } from './call.entity.ts';
import { digitsOf } from './take-event.ts';

/** All that a phone system lists of one call. */
export type ListedCall = readonly [PhoneEvent, ...PhoneEvent[]];

/** Puts what is listed together by call, the one that rang first before the others. */
export function listedCalls(listed: readonly PhoneEvent[]): ListedCall[] {
  const byCall = Map.groupBy(listed.toReversed(), ({ direction, number, rangAt, reference }) =>
    JSON.stringify([direction, number, rangAt, reference]),
  );
  return [...byCall.values()].flatMap(([first, ...others]): ListedCall[] => (first ? [[first, ...others]] : []));
}

/** Calls of an extension as they are noted, to tell what is news from what is listed once more. */
export interface NotedCalls {
  /** The noted call of a listed one of which nothing is news; null where something is. */
  noted(listed: ListedCall): Promise<string | null>;
}

/** Reads what is noted of the calls that rang at an extension since a moment. */
export async function notedCalls(em: EntityManager, extension: string, since: Date): Promise<NotedCalls> {
  const rangAt = { $gte: new Date(since.getTime() - SAME_RING_MS) };
  const calls = await em.find(CallRow, { extension, rangAt }, { orderBy: { rangAt: 'desc', id: 'desc' } });
  const told = await em.find(CallEventRow, { callId: { $in: calls.map(({ id }) => id) } });
  const byCall = Map.groupBy(told, ({ callId }) => callId);
  return {
    async noted(listed) {
      const [event] = listed;
      for (const call of calls) {
        if (call.direction !== event.direction || !(await isOf(em, call, event))) continue;
        return isKnown(call, byCall.get(call.id) ?? [], listed) ? call.id : null;
      }
      return null;
    },
  };
}

async function isOf(em: EntityManager, call: CallRow, { reference, number, rangAt }: PhoneEvent): Promise<boolean> {
  if (reference !== undefined) return call.reference === reference;
  return isSameCall(call, rangAt) && (await digitsOf(em, call)) === number;
}

/** Indicates whether taking what is listed would change nothing. */
function isKnown(call: CallRow, told: readonly CallEventRow[], listed: ListedCall): boolean {
  if (call.silentSince) return false;
  return listed.every(({ kind, at, rangAt, recording }) => {
    const known = told.find((event) => event.kind === kind);
    return known && known.at <= at && known.rangAt <= rangAt && (recording === undefined || call.recording !== null);
  });
}
