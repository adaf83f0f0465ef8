import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import type { DESK_COLUMNS } from './order-view.ts';

const WORDS: Readonly<Record<(typeof DESK_COLUMNS)[number], string>> = {
  LINE_NUMBER: 'Line number (상품번호)',
  FLAGS: 'Sold out, flag, priority, hold, allocated (품절 · 기발 · 우발 · 보류 · 할당)',
  ORDER_NUMBER: 'Order number (주문번호)',
  ORDERER: 'Orderer (주문자)',
  ORDERER_PHONE: 'Contact of the orderer (연락처)',
  PICKUP: 'Pickup request (택배회수)',
  RECIPIENT: 'Recipient (수령자)',
  RECIPIENT_PHONE: 'Contact of the recipient (연락처)',
  ORDERED_AT: 'Time of the order (주문일자)',
  PAID_AT: 'Time of payment (결제일자)',
  COLLECTED_AT: 'Time of collection (수집일자)',
  ALLOCATED_AT: 'Time of allocation (작업시작, 재고할당)',
  SHIPPED_AT: 'Time of shipping (스캔완료, 출고처리)',
  ORIGINAL_ORDER: 'Original order (원주문번호)',
  CHANNEL_STATUS: 'State at the marketplace (판매처상태)',
  ERP_STATUS: 'State in the ERP (ERP상태)',
  COURIER: 'Courier (택배사)',
  TRACKING_NUMBER: 'Tracking number (송장번호)',
  PRODUCT: 'Product name (상품명)',
  OPTION: 'Colour and size (색상/옵션)',
  SKU: 'Sku',
  QUANTITY: 'Number of pieces (수량)',
  AMOUNT: 'Amount (금액)',
  STOREFRONT: 'Storefront (분양몰)',
  CHANNEL: 'Marketplace (판매처)',
  WAREHOUSE: 'Warehouse (창고)',
};

/** Columns of the order desk in the graph. */
export const OrderDeskColumn = enumOf('OrderDeskColumn', 'Column of the order desk (E8)', WORDS);

/** View of a kept view. */
@ObjectType({ description: 'View of the order desk that somebody keeps: filters and columns (part of E8)' })
export class OrderView {
  @Field(() => ID, { description: 'Identifier of the view' })
  id!: string;

  @Field(() => String, { description: "Name, its owner's only one of that name" })
  name!: string;

  @Field(() => String, { description: 'Who keeps it' })
  ownerName!: string;

  @Field(() => Boolean, { description: 'Indicates whether others see it' })
  isShared!: boolean;

  @Field(() => String, { description: 'Filters, as the address of the desk says them after its question mark' })
  query!: string;

  @Field(() => [OrderDeskColumn], { description: 'Columns, in their order' })
  columns!: string[];

  @Field(() => DateTime, { description: 'Timestamp of the last change' })
  changedAt!: Date;
}

@InputType({ description: 'New view of the order desk' })
export class CreateOrderViewInput {
  @Field(() => String, { description: 'Name, 1 to 60 characters, not used by the viewer yet' })
  name!: string;

  @Field(() => String, {
    description:
      'Filters as the address says them, at most 2,000 characters; names, numbers and phones in it are left out',
  })
  query!: string;

  @Field(() => [OrderDeskColumn], { description: 'Columns, in their order; each at most once' })
  columns!: (keyof typeof OrderDeskColumn)[];

  @Field(() => Boolean, { description: 'Indicates whether others see it' })
  isShared!: boolean;
}

@InputType({ description: 'Change of a view of the order desk' })
export class ChangeOrderViewInput {
  @Field(() => ID, { description: "View of the viewer's own" })
  viewId!: string;

  @Field(() => String, { description: 'Name, 1 to 60 characters, not used for another view of the viewer' })
  name!: string;

  @Field(() => String, { description: 'Filters as the address says them' })
  query!: string;

  @Field(() => [OrderDeskColumn], { description: 'Columns, in their order; each at most once' })
  columns!: (keyof typeof OrderDeskColumn)[];

  @Field(() => Boolean, { description: 'Indicates whether others see it' })
  isShared!: boolean;
}

@InputType({ description: 'Removal of a view of the order desk' })
export class RemoveOrderViewInput {
  @Field(() => ID, { description: "View of the viewer's own" })
  viewId!: string;
}

@InputType({ description: 'Choice of the view with which the desk opens' })
export class ChooseOrderViewInput {
  @Field(() => ID, { nullable: true, description: 'View that the viewer sees; none to open plain' })
  viewId?: string | null;
}

function viewPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class ViewPayload {
    @Field(() => OrderView, { nullable: true, description: 'View after the act; none when it was refused' })
    view!: OrderView | null;

    @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return ViewPayload;
}

export const CreateOrderViewPayload = viewPayload('CreateOrderViewPayload', 'Outcome of keeping a view');
export const ChangeOrderViewPayload = viewPayload('ChangeOrderViewPayload', 'Outcome of changing a view');
export const RemoveOrderViewPayload = viewPayload('RemoveOrderViewPayload', 'Outcome of removing a view');
export const ChooseOrderViewPayload = viewPayload('ChooseOrderViewPayload', 'Outcome of choosing a view');
