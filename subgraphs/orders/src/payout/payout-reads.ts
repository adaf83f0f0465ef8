import { batch, batchMany, batchOne, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { settlementById, type SettlementRow } from '../settlement-run/index.ts';
import { readablePayouts } from './payout.access.ts';
import { PayoutDownloadRow, PayoutFileRow, PayoutItemRow } from './payout.entity.ts';

/** One payout file; null for an absent and for an unreadable one alike. */
export const payoutById = batchOne(
  ({ em, actor }, ids) => em.find(PayoutFileRow, { $and: [readablePayouts(actor), { id: { $in: [...ids] } }] }),
  (file) => file.id,
);

/** Payout files, newest first. */
export function findPayouts({ em, actor }: Context, args: PageArgs): Promise<Page<PayoutFileRow>> {
  return page(em, PayoutFileRow, readablePayouts(actor), [{ madeAt: 'desc' }, { id: 'desc' }], args);
}

const itemsOfFile = batchMany(
  ({ em }, ids) => em.find(PayoutItemRow, { payoutFileId: { $in: [...ids] } }, { orderBy: { settlementId: 'asc' } }),
  (item) => item.payoutFileId,
);

/** Settlements in a payout file. */
export async function settlementsOfPayout(context: Context, payoutFileId: string): Promise<SettlementRow[]> {
  const items = await itemsOfFile(context, payoutFileId);
  const settlements = await Promise.all(items.map(({ settlementId }) => settlementById(context, settlementId)));
  return settlements.filter((one) => one !== null);
}

/** Who took a payout file out, oldest first. */
export const downloadsOfPayout = batchMany(
  ({ em }, ids) => em.find(PayoutDownloadRow, { payoutFileId: { $in: [...ids] } }, { orderBy: { takenAt: 'asc' } }),
  (download) => download.payoutFileId,
);

/** Payout file in which a settlement stands; none for who reads no payout files. */
export const payoutOfSettlement = batch<string, PayoutFileRow | null>(async ({ em, actor }, settlementIds) => {
  const items = await em.find(PayoutItemRow, { settlementId: { $in: [...settlementIds] } });
  const files = await em.find(PayoutFileRow, {
    $and: [readablePayouts(actor), { id: { $in: items.map(({ payoutFileId }) => payoutFileId) } }],
  });
  return settlementIds.map((id) => {
    const item = items.find(({ settlementId }) => settlementId === id);
    return files.find((file) => file.id === item?.payoutFileId) ?? null;
  });
});
