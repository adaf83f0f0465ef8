import { audit, hasRole, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { readablePayouts } from './payout.access.ts';
import { PayoutFileRow } from './payout.entity.ts';
import { payoutPersonal } from './payout.personal.ts';
import { PAYOUT_ROLES, type PayoutCode } from './payout.ts';

/** File as it is handed out. */
export interface TakenPayout {
  readonly fileName: string;
  readonly content: string;
  readonly payoutFile: PayoutFileRow;
}

/** Hands a payout file out, once for each role; who took it stands beside it. */
export async function downloadPayoutFile(
  { em, actor, now }: Context,
  payoutFileId: string,
): Promise<TakenPayout | Refusal<PayoutCode>> {
  return wholeAct<TakenPayout, PayoutCode>(em, async (tx) => {
    const file = await tx.findOne(PayoutFileRow, { $and: [readablePayouts(actor), { id: payoutFileId }] });
    const role = PAYOUT_ROLES.find((one) => hasRole(actor, one));
    if (!file || !role) return refuse('PAYOUT_UNKNOWN', ['input', 'payoutFileId']);
    const [taken] = await tx.execute<unknown[]>(
      `insert into payout_download (payout_file_id, role, account_id, account_name, taken_at) values (?, ?, ?, ?, ?)
       on conflict do nothing returning role`,
      [file.id, role, actor.id, actor.name, now],
    );
    if (!taken) return refuse('PAYOUT_TAKEN_OUT', ['input', 'payoutFileId']);
    const content = await payoutPersonal.open(tx, file, 'content');
    if (content === null) throw new Error(`payout file ${file.id} is empty`);
    const subject = { type: 'PayoutFile', id: file.id };
    await audit(tx, { act: 'payout.download', subject, actor, data: { number: file.number, role } }, now);
    return { fileName: `${file.number}.csv`, content, payoutFile: file };
  });
}
