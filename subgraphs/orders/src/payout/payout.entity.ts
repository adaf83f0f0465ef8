import { defineEntity, p } from '@mikro-orm/core';
import { PAYOUT_ROLES } from './payout.ts';

const PayoutFileSchema = defineEntity({
  name: 'PayoutFileRow',
  tableName: 'payout_file',
  properties: {
    id: p.uuid().primary(),
    number: p.text().unique('payout_file_number_unique'),
    settlementCount: p.integer(),
    /** In won. */
    total: p.bigint('number'),
    /** Digest of the whole file, in hexadecimal. */
    sha256: p.text(),
    /** Sealed; see payout.personal.ts. */
    content: p.blob(),
    personalIndex: p.array(),
    approvalId: p.uuid().unique('payout_file_approval_unique'),
    makerName: p.text(),
    madeAt: p.datetime(3),
    paidAt: p.datetime(3).nullable(),
  },
});

/** File by which what is due on settlements is paid; it never changes. */
export class PayoutFileRow extends PayoutFileSchema.class {}
PayoutFileSchema.setClass(PayoutFileRow);

const PayoutItemSchema = defineEntity({
  name: 'PayoutItemRow',
  tableName: 'payout_item',
  properties: {
    settlementId: p.uuid().primary(),
    payoutFileId: p.uuid(),
    /** In won. */
    amount: p.bigint('number'),
  },
});

/** Settlement in a payout file; it stands in no other. */
export class PayoutItemRow extends PayoutItemSchema.class {}
PayoutItemSchema.setClass(PayoutItemRow);

const PayoutDownloadSchema = defineEntity({
  name: 'PayoutDownloadRow',
  tableName: 'payout_download',
  primaryKeys: ['payoutFileId', 'role'],
  properties: {
    payoutFileId: p.uuid().primary(),
    role: p.enum([...PAYOUT_ROLES]).primary(),
    accountId: p.uuid(),
    accountName: p.text(),
    takenAt: p.datetime(3),
  },
});

/** Time at which a role took a file out. */
export class PayoutDownloadRow extends PayoutDownloadSchema.class {}
PayoutDownloadSchema.setClass(PayoutDownloadRow);

/** Tables of payout files. */
export const payoutRows = [PayoutFileSchema, PayoutItemSchema, PayoutDownloadSchema];
