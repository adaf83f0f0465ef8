import {
  addJob,
  audit,
  newId,
  noteExport,
  refuse,
  type Context,
  type Refusal,
  type SheetFormat,
} from '@madang/subgraph-kit';
import { DESK_COLUMNS, type DeskColumn } from '../order-view/index.ts';
import { resolveQuestion, type OrderQuestion } from '../order/index.ts';
import { isPersonal } from './export-cells.ts';
import type { OrderExportCode } from './order-export-words.ts';
import { mayExportUnmasked } from './order-export.access.ts';
import { OrderExportRow } from './order-export.entity.ts';
import { orderExportPersonal } from './order-export.personal.ts';
import { EXPORT_SUBJECT, MOST_UNDER_WAY, WRITE_ORDER_EXPORT } from './order-export.ts';

/** What is to be exported, and how. */
export interface WantedExport {
  readonly question: OrderQuestion;
  readonly columns: readonly DeskColumn[];
  readonly format: SheetFormat;
  readonly isUnmasked: boolean;
  readonly reason?: string | null;
}

/** Puts an export on the list; names and numbers leave in clear only for who may, and for a reason that is logged. */
export async function requestOrderExport(
  context: Context,
  wanted: WantedExport,
): Promise<OrderExportRow | Refusal<OrderExportCode>> {
  const { em, actor, now, language } = context;
  const { columns, format, isUnmasked } = wanted;
  if (columns.length === 0 || columns.length > DESK_COLUMNS.length) {
    return refuse('EXPORT_COLUMNS_INVALID', ['input', 'columns']);
  }
  const id = newId();
  const refusal = isUnmasked ? noteUnmasked(context, wanted, id) : null;
  if (refusal) return refusal;
  const resolved = await resolveQuestion(context, wanted.question);
  return em.transactional(async (tx) => {
    if ((await underWay(tx, actor.id)) >= MOST_UNDER_WAY) return refuse('EXPORTS_UNDER_WAY');
    const sealed = await orderExportPersonal.seal(tx, id, { question: JSON.stringify(resolved) });
    const made = tx.create(OrderExportRow, {
      id,
      accountId: actor.id,
      format,
      state: 'WAITING',
      columns: [...new Set(columns)],
      language,
      isUnmasked,
      requestedAt: now,
      ...sealed,
    });
    await tx.flush();
    const data = { format, columns, isUnmasked };
    await audit(tx, { act: 'order.export', subject: { type: EXPORT_SUBJECT, id }, actor, data }, now);
    await addJob(tx, WRITE_ORDER_EXPORT, { exportId: id }, { key: `${WRITE_ORDER_EXPORT}:${id}` });
    return made;
  });
}

function noteUnmasked(
  context: Context,
  { columns, reason }: WantedExport,
  id: string,
): Refusal<OrderExportCode> | null {
  if (!mayExportUnmasked(context.actor)) return refuse('EXPORT_NOT_UNMASKED', ['input', 'isUnmasked']);
  const fields = columns.filter(isPersonal);
  return noteExport(context, { subjectType: EXPORT_SUBJECT, subjectIds: [id], fields, reason: reason ?? '' });
}

/** Locked by the person, so that two requests at once count one another. */
async function underWay(tx: Context['em'], accountId: string): Promise<number> {
  await tx.execute("select pg_advisory_xact_lock(hashtextextended('order-export' || ?, 0))", [accountId]);
  return tx.count(OrderExportRow, { accountId, state: { $in: ['WAITING', 'RUNNING'] } });
}
