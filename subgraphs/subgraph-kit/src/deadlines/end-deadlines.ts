import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act, Subject } from '../subject.ts';
import { nameOf, type ClockReference } from './clocks.ts';
import type { DeadlineRecord } from './deadline.entity.ts';
import { keepDeadline, openDeadlines } from './keep-deadline.ts';

/**
 * Notes that what was awaited has happened; gives those that were open. An act after the end counts as long as time has not
 * taken its step: the state decides, not the clock of a machine.
 */
export function meetDeadlines(
  tx: EntityManager,
  subject: Pick<Subject, 'id'>,
  clocks: readonly ClockReference[],
  act: Act,
): Promise<DeadlineRecord[]> {
  const names = clocks.map(nameOf);
  return end(tx, { subject, state: 'MET', isMeant: ({ clock }) => names.includes(clock) }, act);
}

/** Ends all open deadlines of a subject that has come to its own end; gives them. */
export function cancelDeadlines(tx: EntityManager, subject: Pick<Subject, 'id'>, act: Act): Promise<DeadlineRecord[]> {
  return end(tx, { subject, state: 'CANCELLED', isMeant: () => true }, act);
}

interface Ending {
  readonly subject: Pick<Subject, 'id'>;
  readonly state: 'MET' | 'CANCELLED';
  readonly isMeant: (open: DeadlineRecord) => boolean;
}

async function end(tx: EntityManager, { subject, state, isMeant }: Ending, act: Act): Promise<DeadlineRecord[]> {
  const ended: DeadlineRecord[] = [];
  for (const open of (await openDeadlines(tx, subject)).filter(isMeant)) {
    const row: DeadlineRecord = { ...open, state, pausedAt: null, endedAt: act.now };
    ended.push(await keepDeadline(tx, row, { kind: state }, act));
  }
  return ended;
}
