import { connectionOf, DateTime, enumOf } from '@madang/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/** States of an order in the ERP, in the graph. */
export const OrderErpStatus = enumOf('OrderErpStatus', 'State of an order in the ERP (ERP상태)', {
  RECEIVED: 'Collected and not worked on (접수)',
  ALLOCATED: 'Stock set aside (재고할당)',
  SHIPPED: 'On its way (출고)',
  DELIVERED: 'Delivered (배송완료)',
  RETURN_REQUESTED: 'Return requested (반품접수)',
  RETURNED: 'Return received (반품확정)',
  EXCHANGE_REQUESTED: 'Exchange requested (교환접수)',
  EXCHANGED: 'Exchanged (교환완료)',
  CANCELLED: 'Cancelled (취소)',
});

/** Flags of an order line in the graph. */
export const OrderLineFlag = enumOf('OrderLineFlag', 'Flag of an order line', {
  SOLD_OUT: 'Stock does not cover it (품절)',
  FLAGGED: 'Marked by an operator (기발, 깃발)',
  PRIORITY: 'Gets stock before others (우발, 우선할당)',
  HOLD: 'Not to be shipped for now (보류, 출고보류)',
  ALLOCATED: 'Stock is set aside for it and it can be shipped (할당, 출고가능)',
});

/** Filters of the order search in the graph. */
export const OrderListFilter = enumOf('OrderListFilter', 'Filter of the order search', {
  ALL: 'Every order',
  SOLD_OUT: 'Orders with a line that is sold out (품절)',
  FLAGGED: 'Orders with a flagged line (기발)',
  PRIORITY: 'Orders with a line of priority (우발)',
  HOLD: 'Orders with a line on hold (보류)',
  BULK: 'Orders of many pieces of one product (단체)',
  NEW: 'Orders collected and not yet allocated (신규)',
});

/** Colours of a flag in the graph. */
export const FlagColour = enumOf('FlagColour', "Colour of an operator's flag", {
  RED: 'Red',
  ORANGE: 'Orange',
  GREEN: 'Green',
  BLUE: 'Blue',
  PURPLE: 'Purple',
});

/** Kinds of parcel in the graph. */
export const ShipmentKind = enumOf('ShipmentKind', 'Kind of a parcel', {
  OUTBOUND: 'To the recipient (출고)',
  RETURN: 'Back from the customer (택배회수)',
});

/** States of a parcel in the graph. */
export const ShipmentStatus = enumOf('ShipmentStatus', 'State of a parcel', {
  REQUESTED: 'Announced to the courier',
  IN_TRANSIT: 'On its way',
  DELIVERED: 'Arrived',
  CANCELLED: 'Called off',
});

/** View of a parcel. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Parcel on its way out or back' })
export class Shipment {
  @Field(() => ID, { description: 'Identifier of the parcel' })
  id!: string;

  @Field(() => ShipmentKind, { description: 'Kind of the parcel' })
  kind!: string;

  @Field(() => ShipmentStatus, { description: 'State of the parcel' })
  status!: string;

  @Field(() => String, { nullable: true, description: 'Courier that carries the parcel (택배사)' })
  courier!: string | null;

  @Field(() => String, { nullable: true, description: 'Tracking number (송장번호)' })
  trackingNumber!: string | null;

  @Field(() => DateTime, { description: 'Timestamp at which the courier was asked for' })
  requestedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the parcel set out' })
  shippedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the parcel arrived' })
  deliveredAt!: Date | null;
}

/** View of an order line. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'One variant within an order' })
export class OrderLine {
  @Field(() => ID, { description: 'Identifier of the order line' })
  id!: string;

  @Field(() => String, { description: 'Number of the line: that of its order and three digits (상품번호)' })
  number!: string;

  @Field(() => Int, { description: 'Number of pieces' })
  quantity!: number;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which stock was set aside (작업시작, 재고할당)' })
  allocatedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Timestamp at which the line was scanned and shipped (스캔완료, 출고처리)',
  })
  shippedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Timestamp at which the line reached the recipient (배송완료)',
  })
  deliveredAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the line was cancelled (취소)' })
  cancelledAt!: Date | null;

  @Field(() => Int, { description: 'Number of pieces of which a return is under way (진행수량; E9)' })
  returningQuantity!: number;

  @Field(() => Int, { description: 'Number of pieces whose return was confirmed (반품확정; E9)' })
  returnedQuantity!: number;

  @Field(() => Boolean, { description: 'Indicates whether what comes or came back is exchanged, not paid back (E9)' })
  isExchange!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'State of the line in the words of the marketplace (판매처상태)',
  })
  channelStatus!: string | null;
}

/** View of an order. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'What a customer ordered at a storefront' })
export class Order {
  @Field(() => ID, { description: 'Identifier of the order' })
  id!: string;

  @Field(() => String, { description: 'Order number, e.g. 191021-10522800007' })
  number!: string;

  @Field(() => String, { description: 'Marketplace through which the order came' })
  channelName!: string;

  @Field(() => String, { description: 'State in the words of the marketplace (판매처상태), e.g. N30' })
  channelStatus!: string;

  @Field(() => OrderErpStatus, { description: 'State in the ERP (ERP상태)' })
  erpStatus!: string;

  @Field(() => DateTime, { description: 'Timestamp of the order' })
  orderedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the payment (결제일자)' })
  paidAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the order was collected (수집일자)' })
  collectedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Timestamp at which the last line so far was shipped (출고일자)',
  })
  shippedAt!: Date | null;

  @Field(() => Boolean, { description: 'Indicates whether it is of many pieces of one product (단체; E8)' })
  isBulk!: boolean;

  @Field(() => String, { description: 'Code of the warehouse that ships it (창고; E8)' })
  warehouseCode!: string;

  @Field(() => String, { nullable: true, description: 'Number of the order at the connection it was collected by' })
  externalNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the marketplace behind a relay (C10)' })
  marketplaceCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Number that the buyer sees at that marketplace' })
  marketplaceNumber!: string | null;
}

/** Pages of orders. */
export const OrderConnection = connectionOf(Order, 'Order');
