import { enumOf, LocalDate } from '@madang/subgraph-kit';
import { ArgsType, Field, InputType } from 'type-graphql';
import { OrderErpStatus, OrderListFilter } from './order.type.ts';

const OrderTime = enumOf('OrderTime', 'Time of an order that a list is narrowed and ordered by', {
  ORDERED: 'When it was ordered (주문일자)',
  PAID: 'When it was paid (결제일자)',
  COLLECTED: 'When it was collected (수집일자)',
  SHIPPED: 'When its last line so far was shipped (출고일자)',
});

/** What to look for among orders. */
@ArgsType()
@InputType('OrderQuestionInput', { description: 'What to look for among orders; all that is said must hold' })
export class OrderQuestionArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Order number or its beginning, line number, phone number, tracking number, beginning of a name, or sku',
  })
  search?: string | null;

  @Field(() => OrderListFilter, { nullable: true, description: 'Filter with a number key; all orders unless said' })
  filter?: keyof typeof OrderListFilter | null;

  @Field(() => String, { nullable: true, description: 'Code of a storefront, e.g. PNR002' })
  storefront?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day of the order, in Asia/Seoul' })
  orderedFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the order, in Asia/Seoul' })
  orderedUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a warehouse, e.g. 01 (창고; E8)' })
  warehouse?: string | null;

  @Field(() => String, { nullable: true, description: 'Marketplace, as `Order.channelName` says it' })
  channel?: string | null;

  @Field(() => String, { nullable: true, description: 'State in the words of the marketplace (판매처상태), e.g. N30' })
  channelStatus?: string | null;

  @Field(() => OrderErpStatus, { nullable: true, description: 'State in the ERP (ERP상태)' })
  erpStatus?: keyof typeof OrderErpStatus | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Order number or its beginning of six letters, line number, or number at the marketplace (주문번호; E8)',
  })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Tracking number of a parcel out or back (송장번호; E8)' })
  trackingNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Beginning of the name of the orderer or recipient (E8)' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number of the orderer or recipient (연락처; E8)' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Whole sku of a line, e.g. D16MMP101-GY-L' })
  sku?: string | null;

  @Field(() => OrderTime, {
    nullable: true,
    description:
      'Time that `from`, `until` and the order of the list are told in, the time of the order unless said; orders without it are left out',
  })
  time?: keyof typeof OrderTime | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day of that time, in Asia/Seoul' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of that time, in Asia/Seoul' })
  until?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Indicates whether the oldest come first; the newest unless said',
  })
  oldestFirst?: boolean | null;
}
