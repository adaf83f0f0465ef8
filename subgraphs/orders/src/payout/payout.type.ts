import { ApprovalRequest, connectionOf, DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';

/** Roles that take files out, in the graph. */
export const PayoutRole = enumOf('PayoutRole', 'Role that takes a payout file out, once', {
  HEADQUARTERS: 'Headquarters (본사)',
  ADMIN: 'Administrator (관리자)',
});

/** View of a download. */
@ObjectType({ description: 'Time at which a role took a payout file out' })
export class PayoutDownload {
  @Field(() => PayoutRole, { description: 'Role that took it' })
  role!: string;

  @Field(() => String, { description: 'Who took it' })
  accountName!: string;

  @Field(() => DateTime, { description: 'Timestamp of it' })
  takenAt!: Date;
}

/** View of a payout file. */
@ObjectType({
  description: 'File by which approved settlements are paid; made after the approval of a second person (C9)',
})
export class PayoutFile {
  @Field(() => ID, { description: 'Identifier of the file' })
  id!: string;

  @Field(() => String, { description: 'Number, e.g. P2026-000001' })
  number!: string;

  @Field(() => Int, { description: 'Number of its settlements' })
  settlementCount!: number;

  @Field(() => String, { description: 'SHA-256 of the file, in hexadecimal' })
  sha256!: string;

  @Field(() => String, { description: 'Who asked for it' })
  makerName!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it was made' })
  madeAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was noted as paid' })
  paidAt!: Date | null;
}

/** Pages of payout files. */
export const PayoutFileConnection = connectionOf(PayoutFile, 'PayoutFile');

/** Settlements that are to be paid. */
@InputType({ description: 'Settlements that are to be paid' })
export class RequestPayoutInput {
  @Field(() => [ID], { description: 'Identifiers of approved settlements, at most 500' })
  settlementIds!: string[];
}

/** Answer to a wish for a payout. */
@ObjectType({ description: 'Request for a payout file' })
export class RequestPayoutPayload {
  @Field(() => ApprovalRequest, { nullable: true, description: 'Request that somebody else decides' })
  approvalRequest!: object | null;

  @Field(() => [ordersErrors.type], { description: 'Reasons why nothing was asked; empty on success' })
  userErrors!: object[];
}

/** Which file is taken out. */
@InputType({ description: 'Payout file that is taken out' })
export class DownloadPayoutFileInput {
  @Field(() => ID, { description: 'Identifier of the file' })
  payoutFileId!: string;
}

/** File as it is handed out. */
@ObjectType({ description: 'Payout file as it is handed out, once for each role' })
export class TakenPayoutFile {
  @Field(() => String, { description: 'Name to save it under' })
  fileName!: string;

  @Field(() => String, { description: 'Text of it, CSV in UTF-8 with a foot of totals and check sum' })
  content!: string;

  @Field(() => PayoutFile, { description: 'File with who has taken it' })
  payoutFile!: object;
}

/** Answer to a download. */
@ObjectType({ description: 'Payout file that was taken out' })
export class DownloadPayoutFilePayload {
  @Field(() => TakenPayoutFile, { nullable: true, description: 'File' })
  taken!: object | null;

  @Field(() => [ordersErrors.type], { description: 'Reasons why it was not handed out; empty on success' })
  userErrors!: object[];
}

/** Which file was paid. */
@InputType({ description: 'Payout file that was paid' })
export class MarkPayoutPaidInput {
  @Field(() => ID, { description: 'Identifier of the file' })
  payoutFileId!: string;
}

/** Answer to a payment. */
@ObjectType({ description: 'Payout file that was noted as paid' })
export class MarkPayoutPaidPayload {
  @Field(() => PayoutFile, { nullable: true, description: 'File as it is now' })
  payoutFile!: object | null;

  @Field(() => [ordersErrors.type], { description: 'Reasons why nothing was noted; empty on success' })
  userErrors!: object[];
}
