import {
  defineClock,
  dispatch,
  seoulDay,
  startDeadline,
  type Act,
  type DeadlineRecord,
  type Subject,
} from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReturnRow } from './return.entity.ts';
import { refundNear } from './return.messages.ts';

/** Time in which the buyer gets their money once the goods are back (전자상거래법 18조). */
export const refundClock = defineClock({
  name: 'RETURN_REFUND',
  label: { ko: '반품 환불', en: 'Refund of a return' },
  unit: 'BUSINESS_DAYS',
  length: 3,
  source: '전자상거래법 제18조',
  remindBefore: [{ days: 1 }],
  path,
  remind: alarmHeadquarters,
});

function path(id: string): string {
  return `/orders/returns/${id}`;
}

/** Nobody owns a refund; whoever is at headquarters is told. */
async function alarmHeadquarters(tx: EntityManager, deadline: DeadlineRecord, now: Date): Promise<void> {
  const { id, subjectId, subjectType: type, subjectLabel: label, dueAt, remindedLead } = deadline;
  await dispatch(
    tx,
    {
      message: refundNear,
      variables: { number: label, day: seoulDay(dueAt), path: path(subjectId) },
      subject: { type, id: subjectId, label },
      to: { name: '', role: 'HEADQUARTERS' },
      channels: ['ALARM', 'PUSH'],
      key: `refund-near|${id}|${remindedLead}|${dueAt.getTime()}`,
    },
    { actor: null, now },
  );
}

/** A return as deadlines name it. */
export function subjectOf({ id, number }: Pick<ReturnRow, 'id' | 'number'>): Subject {
  return { type: 'OrderReturn', id, label: number };
}

/** Starts the time to pay back, from the moment at which the goods arrived; nothing where nothing is owed. */
export async function startRefundTime(tx: EntityManager, row: ReturnRow, act: Act): Promise<void> {
  if (row.kind !== 'RETURN' && row.difference >= 0) return;
  const since = row.arrivedAt ?? act.now;
  await startDeadline(tx, { clock: refundClock, subject: subjectOf(row), owner: null, team: null, since }, act);
}
