import { PageArgs, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  Order,
  OrderLine,
  orderByNumber,
  orderLineByNumber,
  OrderQuestionArgs,
  type OrderLineRow,
  type OrderRow,
} from '../order/index.ts';
import { connectionNameOf } from './connection-name.ts';
import { countOrders } from './count-orders.ts';
import { findOrderLines } from './find-order-lines.ts';
import { orderChoices } from './order-choices.ts';
import { OrderChoices, OrderCounts, OrderLineConnection } from './order-desk.type.ts';

/** Questions of the order desk. */
@Authorized()
@Resolver(() => Order)
export class OrderDeskResolver {
  @Query(() => Order, { nullable: true, description: 'Order with this number, e.g. 191021-10522800007' })
  orderByNumber(
    @Ctx() context: Context,
    @Arg('number', () => String, { description: 'Number of the order' }) number: string,
  ): Promise<OrderRow | null> {
    return orderByNumber(context, number);
  }

  @Query(() => OrderLine, { nullable: true, description: 'Order line with this number (상품번호)' })
  orderLineByNumber(
    @Ctx() context: Context,
    @Arg('number', () => String, { description: 'Number of the line: that of its order and three digits' })
    number: string,
  ): Promise<OrderLineRow | null> {
    return orderLineByNumber(context, number);
  }

  @Query(() => OrderLineConnection, {
    description:
      'Lines of the orders that meet all that is asked, in the order of those and by number (통합주문검색; E8)',
  })
  orderLines(
    @Ctx() context: Context,
    @Args(() => OrderQuestionArgs) question: OrderQuestionArgs,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<OrderLineRow>> {
    return findOrderLines(context, question, args);
  }

  @Query(() => OrderCounts, {
    description:
      'Numbers of orders that each filter would leave of what is asked; the filter asked for is not looked at',
  })
  orderCounts(@Ctx() context: Context, @Args(() => OrderQuestionArgs) question: OrderQuestionArgs) {
    return countOrders(context, question);
  }

  @Query(() => OrderChoices, { description: 'What the filters of the order desk offer beyond closed lists' })
  orderChoices(@Ctx() context: Context) {
    return orderChoices(context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the connection it was collected by; none for an order of our own',
  })
  async connectionName(@Ctx() context: Context, @Root() order: OrderRow): Promise<string | null> {
    return order.connectionId ? connectionNameOf(context, order.connectionId) : null;
  }
}
