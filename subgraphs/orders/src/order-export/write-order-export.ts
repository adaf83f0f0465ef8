import { forgetExtract, sheetFile, writeExtract, type Cell, type Job } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { DESK_COLUMNS, type DeskColumn } from '../order-view/index.ts';
import { allOf, orderPersonal, type ResolvedQuestion } from '../order/index.ts';
import {
  cellsOf,
  headOf,
  isPersonal,
  masked,
  PERSONAL_COLUMNS,
  type PersonalColumn,
  type ShownPeople,
} from './export-cells.ts';
import { exportRows, type ExportRow } from './export-rows.ts';
import { OrderExportRow } from './order-export.entity.ts';
import { orderExportPersonal } from './order-export.personal.ts';
import { KEPT_HOURS } from './order-export.ts';

/** Most rows of a file; a sheet of Excel has room for 1,048,576 with its head. */
const MOST_ROWS = 1_000_000;

const payload = z.object({ exportId: z.uuid() });
const condition = z.object({ sql: z.string(), values: z.array(z.unknown()) });
const resolved = z.object({
  conditions: z.array(condition),
  sought: z.array(condition).default([]),
  onLines: z.array(condition),
  isSought: z.boolean(),
  mayBeMany: z.boolean().default(false),
  time: z.string(),
  oldestFirst: z.boolean(),
});

/** Nobody wants the file any more. */
class CalledOff extends Error {
  override readonly name = 'CalledOff';
}

/** Writes the file of an export row by row; begun again from the first row when a process died over it. */
export const writeOrderExport: Job['run'] = async (em, given, now) => {
  const { exportId } = payload.parse(given);
  const asked = await taken(em, exportId);
  if (!asked) return;
  try {
    const question = resolved.parse(JSON.parse((await orderExportPersonal.open(em, asked, 'question')) ?? ''));
    await begin(em, exportId, await countLines(em, question));
    const bytes = await writeExtract(em, exportId, fileOf(em, asked, question), now);
    await finish(em, exportId, bytes, now);
  } catch (error) {
    await forgetExtract(em, exportId);
    if (error instanceof CalledOff) return;
    await em.execute("update order_export set state = 'FAILED', question = '' where id = ? and state = 'RUNNING'", [
      exportId,
    ]);
    throw error;
  }
};

/** An export that waits, or that a process which died was writing. */
async function taken(em: EntityManager, id: string): Promise<OrderExportRow | null> {
  const won = await em.execute<object[]>(
    `update order_export set state = 'RUNNING', rows_written = 0 where id = ? and state in ('WAITING', 'RUNNING') returning id`,
    [id],
  );
  return won.length === 0 ? null : em.findOneOrFail(OrderExportRow, id, { refresh: true });
}

async function countLines(em: EntityManager, { conditions, onLines }: ResolvedQuestion): Promise<number> {
  const { sql, values } = allOf([...conditions, ...onLines]);
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from (
       select from sales_order o join order_line l on l.order_id = o.id where ${sql} limit ${MOST_ROWS + 1}
     ) as found`,
    [...values],
  );
  return row?.count ?? 0;
}

async function begin(em: EntityManager, id: string, total: number): Promise<void> {
  await em.execute('update order_export set rows_total = ?, is_cut_off = ? where id = ?', [
    Math.min(total, MOST_ROWS),
    total > MOST_ROWS,
    id,
  ]);
}

function fileOf(em: EntityManager, asked: OrderExportRow, question: ResolvedQuestion): AsyncIterable<Uint8Array> {
  const columns = asked.columns.flatMap((said) => DESK_COLUMNS.find((column) => column === said) ?? []);
  const head = headOf(columns, asked.language);
  const batches = cellBatches(em, asked, question, columns);
  return sheetFile(asked.format, { name: 'Orders', head, batches });
}

async function* cellBatches(
  em: EntityManager,
  { id, isUnmasked }: OrderExportRow,
  question: ResolvedQuestion,
  columns: readonly DeskColumn[],
): AsyncGenerator<Cell[][]> {
  const sealed = columns.filter(isPersonal);
  let written = 0;
  for await (const rows of exportRows(em, question, MOST_ROWS)) {
    const people = await peopleIn(em, rows, sealed, isUnmasked);
    yield rows.map((row) => cellsOf(columns, row, people.get(row.order.id)));
    written += rows.length;
    await noteProgress(em, id, written);
  }
}

/** Names and numbers of the orders that the rows are of: each is opened once, and nothing that no column shows. */
async function peopleIn(
  em: EntityManager,
  rows: readonly ExportRow[],
  columns: readonly PersonalColumn[],
  isUnmasked: boolean,
): Promise<ReadonlyMap<string, ShownPeople>> {
  const byOrder = new Map(rows.map(({ order }) => [order.id, order]));
  const opened = [...byOrder.values()].map(async (order) => {
    const values = columns.map(async (column) => {
      const value = await orderPersonal.open(em, order, PERSONAL_COLUMNS[column]);
      return [column, value === null || isUnmasked ? value : masked(column, value)] as const;
    });
    return [order.id, new Map(await Promise.all(values))] as const;
  });
  return new Map(await Promise.all(opened));
}

async function noteProgress(em: EntityManager, id: string, written: number): Promise<void> {
  const going = await em.execute<object[]>(
    "update order_export set rows_written = ? where id = ? and state = 'RUNNING' returning id",
    [written, id],
  );
  if (going.length === 0) throw new CalledOff();
}

async function finish(em: EntityManager, id: string, bytes: number, now: Date): Promise<void> {
  const done = await em.execute<object[]>(
    `update order_export set state = 'DONE', question = '', bytes = ?, expires_at = ?
     where id = ? and state = 'RUNNING' returning id`,
    [bytes, new Date(now.getTime() + KEPT_HOURS * 3_600_000), id],
  );
  if (done.length === 0) throw new CalledOff();
}
