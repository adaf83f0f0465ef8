import type { EntityManager } from '@mikro-orm/postgresql';
import type { StorefrontConnector } from '../connector/index.ts';
import { channelCourier } from './channel-courier.ts';
import { endTasks } from './end-tasks.ts';
import type { Trouble } from './note-health.ts';
import type { DueTask, TaskAnswer } from './outward-task.ts';
import { shippedThere } from './shipped-there.ts';
import { tellAnswers } from './tell-answers.ts';
import { tellClaims } from './tell-claims.ts';

const MOST = 30;

/** Things that a marketplace is to be told now, the oldest first; a hold waits for what was said of its order before. */
export function dueTasks(em: EntityManager, connectionId: string, now: Date): Promise<DueTask[]> {
  return em.execute(
    `select task.id, task.kind, coalesce(ordered.external_number, '') as "externalNumber",
       task.question_id as "questionId", task.line_numbers as "lineNumbers",
       task.is_held as "isHeld", task.claim_kind as "claimKind", task.claim_answer as "claimAnswer",
       task.claim_reason as "claimReason", shipment.courier, shipment.tracking_number as "trackingNumber",
       shipment.shipped_at as "shippedAt"
     from outward_task as task
     left join sales_order as ordered on ordered.id = task.order_id
     left join shipment on shipment.id = task.shipment_id
     where task.connection_id = ? and task.state = 'WAITING' and (task.retry_at is null or task.retry_at <= ?)
       and not exists (
         select from outward_task as earlier
         where earlier.order_id = task.order_id and earlier.kind = 'HOLD' and earlier.state = 'WAITING'
           and task.kind = 'HOLD' and earlier.id < task.id
       )
     order by task.created_at, task.id limit ?`,
    [connectionId, now, MOST],
  );
}

/** Tells a marketplace what is due and writes down what came of it; none is told twice unless its answer was lost. */
export async function tellTasks(
  em: EntityManager,
  connector: StorefrontConnector,
  tasks: readonly DueTask[],
  clock: () => Date,
): Promise<{ readonly done: number; readonly trouble: Trouble | null }> {
  const answers = [
    ...(await tellParcels(
      connector,
      tasks.filter(({ kind }) => kind === 'SHIPMENT'),
      clock,
    )),
    ...(await tellHolds(
      connector,
      tasks.filter(({ kind }) => kind === 'HOLD'),
      clock,
    )),
    ...(await tellClaims(
      connector,
      tasks.filter(({ kind }) => kind === 'CLAIM'),
      clock,
    )),
    ...(await tellAnswers(
      em,
      connector,
      tasks.filter(({ kind }) => kind === 'ANSWER'),
      clock,
    )),
  ];
  await endTasks(em, answers, clock());
  const later = answers.find(({ answer }) => answer.outcome === 'LATER')?.answer;
  return {
    done: answers.filter(({ answer }) => answer.outcome === 'DONE').length,
    trouble: later?.outcome === 'LATER' ? later : null,
  };
}

async function tellParcels(
  connector: StorefrontConnector,
  tasks: readonly DueTask[],
  clock: () => Date,
): Promise<TaskAnswer[]> {
  if (tasks.length === 0) return [];
  const notes = tasks.map(noteOf);
  const answers: TaskAnswer[] = tasks.flatMap((task, index) => {
    const note = notes[index];
    return typeof note === 'string' ? [{ task, answer: { outcome: 'REFUSED', code: note, detail: null } }] : [];
  });
  const sent = tasks.flatMap((task, index) => {
    const note = notes[index];
    return note && typeof note !== 'string' ? [{ task, note }] : [];
  });
  if (sent.length === 0) return answers;
  const told = await connector.sendShipments(
    sent.map(({ note }) => note),
    clock(),
  );
  const outcomes = sent.map(({ task }, index) => ({ task, answer: told[index] ?? ({ outcome: 'UNCLEAR' } as const) }));
  const there = await shippedThere(
    connector,
    outcomes.filter(({ answer }) => answer.outcome === 'UNCLEAR').map(({ task }) => task),
    clock(),
  );
  return [
    ...answers,
    ...outcomes.map(({ task, answer }) =>
      there.has(task.id) ? { task, answer: { outcome: 'DONE' as const, value: null } } : { task, answer },
    ),
  ];
}

/** What a marketplace is told of a parcel, or why it cannot be told. */
function noteOf({ externalNumber, lineNumbers, courier, trackingNumber, shippedAt }: DueTask) {
  if (trackingNumber === null || shippedAt === null) return 'TRACKING_MISSING';
  const known = channelCourier(courier);
  if (known === null) return 'COURIER_UNKNOWN';
  return { externalNumber, lineNumbers, courier: known, trackingNumber, shippedAt: new Date(shippedAt) };
}

async function tellHolds(
  connector: StorefrontConnector,
  tasks: readonly DueTask[],
  clock: () => Date,
): Promise<TaskAnswer[]> {
  const answers: TaskAnswer[] = [];
  for (const task of tasks) {
    const { externalNumber, lineNumbers, isHeld } = task;
    // Not every marketplace knows such a thing; then the warehouse alone holds it back, which is enough.
    const answer: TaskAnswer['answer'] = connector.capabilities.hold
      ? await connector.holdOrder({ externalNumber, lineNumbers }, isHeld === true, clock())
      : { outcome: 'DONE', value: null };
    answers.push({ task, answer });
    if (answer.outcome === 'LATER') break;
  }
  return answers;
}
