import { batch, batchMany, batchOne, pagesOf } from '@madang/subgraph-kit';
import { readableMessages } from './case-message.access.ts';
import { CaseMessageReadingRow, CaseMessageRow } from './case-message.entity.ts';
import { READER_SIDES, type ReaderSide } from './case-message.ts';

/** Keyset page of the messages of a case that the reader may read, newest first (K8). */
export const correspondenceOfCase = pagesOf<CaseMessageRow>({
  row: CaseMessageRow,
  table: 'case_message',
  parent: { property: 'caseId', column: 'case_id' },
  time: { property: 'writtenAt', column: 'written_at' },
  readable: ({ actor }) => readableMessages(actor),
});

/** One message; null for an absent and for an unreadable one alike. */
export const messageById = batchOne(
  ({ em, actor }, ids) => em.find(CaseMessageRow, { $and: [readableMessages(actor), { id: { $in: [...ids] } }] }),
  (message) => message.id,
);

/** First readings of a message, oldest first; whoever reads the message reads who else has. */
export const readingsOfMessage = batchMany(
  ({ em }, ids) =>
    em.find(CaseMessageReadingRow, { messageId: { $in: [...ids] } }, { orderBy: { at: 'asc', id: 'asc' } }),
  (reading) => reading.messageId,
);

/** Key of {@link unreadInCase}. */
export function unreadKey(caseId: string, side: ReaderSide): string {
  return `${side}:${caseId}`;
}

/** Number of messages of a case that a side may read, did not write and has not read; by {@link unreadKey}. */
export const unreadInCase = batch<string, number>(async ({ em, actor }, keys) => {
  const counts = new Map<string, number>();
  // One side as a rule: nobody stands on two sides of one case.
  for (const side of READER_SIDES) {
    const caseIds = keys.filter((key) => key.startsWith(`${side}:`)).map((key) => key.slice(side.length + 1));
    if (caseIds.length === 0) continue;
    const readable = em
      .createQueryBuilder(CaseMessageRow, 'readable')
      .select('id')
      .where(readableMessages(actor))
      .andWhere({ caseId: { $in: caseIds }, authorSide: { $ne: side } });
    const found = await em.execute<{ case_id: string; unread: number }[]>(
      `select m.case_id, count(*)::int as unread from case_message m
       where m.id in (${readable.getFormattedQuery()})
         and not exists (select from case_message_reading r where r.message_id = m.id and r.side = ?)
       group by m.case_id`,
      [side],
    );
    for (const { case_id: caseId, unread } of found) counts.set(unreadKey(caseId, side), unread);
  }
  return keys.map((key) => counts.get(key) ?? 0);
});
