import { ApprovalRequest, connectionOf, DateTime, enumOf, PageArgs } from '@madang/subgraph-kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';

/** Kinds of entries in the graph. */
export const SettlementEntryKind = enumOf('SettlementEntryKind', 'What an entry of the settlement is about', {
  SALE: 'Line that was shipped (출고)',
  RETURN: 'Pieces whose return was confirmed (반품 확정)',
  HOLD: 'Held as long as a dispute case is open (분쟁 보류)',
  RELEASE: 'Given free because the case ended without a settlement (보류 해제)',
  DEDUCTION: 'Not owed any more because the parties of the case settled (분쟁 차감)',
  CLAWBACK: 'The same of what a settlement had taken before (분쟁 환수)',
  CORRECTION: 'Put right by people, with the approval of another (조정)',
  DELIVERY_FEE: 'Delivery fee of a parcel (배송비)',
});

/** View of an entry. */
@ObjectType({ description: 'Change of what a consigned storefront owes; it never changes itself (C8, C9)' })
export class SettlementEntry {
  @Field(() => ID, { description: 'Identifier of the entry' })
  id!: string;

  @Field(() => SettlementEntryKind, { description: 'What it is about' })
  kind!: string;

  @Field(() => Int, { nullable: true, description: 'Pieces; none where the entry is about none' })
  quantity!: number | null;

  @Field(() => String, { nullable: true, description: 'Why people put it right' })
  reason!: string | null;

  @Field(() => DateTime, { description: 'Timestamp that decides to which period it belongs' })
  countsAt!: Date;

  @Field(() => DateTime, { description: 'Timestamp at which it was booked' })
  recordedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who brought it about; none where nobody in the house did' })
  actorName!: string | null;
}

/** Pages of entries. */
export const SettlementEntryConnection = connectionOf(SettlementEntry, 'SettlementEntry');

/** View of a line without a price. */
@ObjectType({ description: 'Shipped line for which nothing is owed because there is no contract price for its day' })
export class UnpricedLine {
  @Field(() => ID, { description: 'Identifier of the order line' })
  lineId!: string;

  @Field(() => ID, { description: 'Identifier of the order' })
  orderId!: string;

  @Field(() => String, { description: 'Number of the order line' })
  number!: string;

  @Field(() => String, { description: 'Item number of the variant' })
  sku!: string;

  @Field(() => Int, { description: 'Pieces that were shipped' })
  quantity!: number;

  @Field(() => String, { description: 'Code of the storefront' })
  storefrontCode!: string;

  @Field(() => DateTime, { description: 'Timestamp of the shipping, of whose day a price is missing' })
  shippedAt!: Date;
}

/** Pages of lines without a price. */
export const UnpricedLineConnection = connectionOf(UnpricedLine, 'UnpricedLine');

/** View of a hold. */
@ObjectType({ description: 'Open dispute case that holds what is owed for its goods (J3)' })
export class SettlementHold {
  @Field(() => ID, { description: 'Identifier of the case' })
  caseId!: string;

  @Field(() => String, { description: 'Number of the case' })
  caseNumber!: string;

  @Field(() => ID, { description: 'Identifier of the order' })
  orderId!: string;

  @Field(() => DateTime, { description: 'Timestamp from which it holds' })
  openedAt!: Date;
}

/** Pages of holds. */
export const SettlementHoldConnection = connectionOf(SettlementHold, 'SettlementHold');

/** View of a check. */
@ObjectType({
  description:
    'Last check of a storefront: settled, held, deducted and pending add up to the wholesale of its shipped lines (C9)',
})
export class SettlementCheck {
  @Field(() => ID, { description: 'Code of the storefront' })
  storefrontCode!: string;

  @Field(() => Int, { description: 'Shipped lines that wait for a contract price' })
  unpriced!: number;

  @Field(() => Int, { description: 'Lines that were shipped more than an hour before and are not booked' })
  unbooked!: number;

  @Field(() => DateTime, { description: 'Timestamp of the check' })
  checkedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Timestamp since which it does not add up; none where it does',
  })
  brokenSince!: Date | null;
}

/** What somebody wants put right. */
@InputType({ description: 'What is to be put right' })
export class RequestSettlementCorrectionInput {
  @Field(() => String, { description: 'Code of the consigned storefront, e.g. PNR002' })
  storefrontCode!: string;

  @Field(() => Int, { description: 'Amount in won, below 0 in favour of the storefront' })
  amount!: number;

  @Field(() => String, { description: 'Reason, which the storefront reads too' })
  reason!: string;
}

/** Answer to a wish for a correction. */
@ObjectType({ description: 'Request for a correction' })
export class RequestSettlementCorrectionPayload {
  @Field(() => ApprovalRequest, { nullable: true, description: 'Request that somebody else decides' })
  approvalRequest!: object | null;

  @Field(() => [ordersErrors.type], { description: 'Reasons why nothing was asked; empty on success' })
  userErrors!: object[];
}

/** Answer to a wish for a check. */
@ObjectType({ description: 'Check of all storefronts' })
export class CheckSettlementsPayload {
  @Field(() => [SettlementCheck], { description: 'Checks, by code of the storefront' })
  checks!: object[];

  @Field(() => [ordersErrors.type], { description: 'Reasons why nothing was checked; always empty' })
  userErrors!: object[];
}

/** Arguments of the list of holds. */
@ArgsType()
export class SettlementHoldsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Code of the storefront; all that the viewer reads unless said' })
  storefrontCode?: string | null;
}
