import { connectionOf, DateTime } from '@madang/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { OrderLine, OrderListFilterWord } from '../order/index.ts';

/** Pages of order lines. */
export const OrderLineConnection = connectionOf(OrderLine, 'OrderLine');

/** View of a count. */
@ObjectType({ description: 'Number of orders that a filter leaves' })
export class OrderCount {
  @Field(() => OrderListFilterWord, { description: 'Filter with a number key' })
  filter!: string;

  @Field(() => Int, { description: 'Number of orders, counted up to 1,000' })
  count!: number;

  @Field(() => Boolean, { description: 'Indicates whether there are more than were counted' })
  isMore!: boolean;
}

/** View of the counts of all filters. */
@ObjectType({ description: 'Numbers of orders that each filter leaves of a question' })
export class OrderCounts {
  @Field(() => DateTime, { description: 'Timestamp at which was counted' })
  asOf!: Date;

  @Field(() => [OrderCount], { description: 'Counts, in the order of the keys' })
  counts!: OrderCount[];
}

/** View of a warehouse. */
@ObjectType({ description: 'Warehouse that orders are shipped from (창고)' })
export class OrderWarehouse {
  @Field(() => String, { description: 'Code, e.g. 01' })
  code!: string;

  @Field(() => String, { description: 'Name, e.g. POCHEON W/H' })
  name!: string;
}

/** View of what filters offer. */
@ObjectType({ description: 'What the filters of the order desk offer beyond closed lists' })
export class OrderChoices {
  @Field(() => [String], { description: 'Marketplaces through which orders came' })
  channels!: string[];

  @Field(() => [String], { description: 'States in the words of the marketplaces' })
  channelStatuses!: string[];

  @Field(() => [OrderWarehouse], { description: 'Warehouses' })
  warehouses!: OrderWarehouse[];
}
