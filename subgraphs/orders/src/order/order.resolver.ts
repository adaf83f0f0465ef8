import { Money, PageArgs, won, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Variant, variantById, type VariantRow } from '../catalog/index.ts';
import { Storefront, storefrontByCode, type StorefrontRow } from '../storefront/index.ts';
import { Customer } from '../stubs/customer.type.ts';
import { findOrders } from './find-orders.ts';
import { OrderQuestionArgs } from './order-question.type.ts';
import { linesOfOrder, orderById, ordersOfCustomer, replacementsOfOrder, shipmentsOfOrder } from './order-reads.ts';
import { amountOf, flagsOf, totalOf } from './order-rules.ts';
import type { OrderLineRow, OrderRow, ShipmentRow } from './order.entity.ts';
import { Order, OrderConnection, OrderLine, OrderLineFlag, Shipment } from './order.type.ts';

/** Questions about orders. */
@Authorized()
@Resolver(() => Order)
export class OrderResolver {
  @Query(() => Order, { nullable: true, description: 'Order with this identifier' })
  order(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<OrderRow | null> {
    return orderById(context, id);
  }

  @Query(() => OrderConnection, {
    description: 'Orders found by one search box and a filter, newest first (통합주문검색)',
  })
  orders(
    @Ctx() context: Context,
    @Args(() => OrderQuestionArgs) question: OrderQuestionArgs,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<OrderRow>> {
    return findOrders(context, question, args);
  }

  @FieldResolver(() => Storefront, { description: 'Storefront at which the order was placed' })
  storefront(@Ctx() context: Context, @Root() order: OrderRow): Promise<StorefrontRow | null> {
    return storefrontByCode(context, order.storefrontCode);
  }

  @FieldResolver(() => [OrderLine], { description: 'Lines of the order, by number' })
  lines(@Ctx() context: Context, @Root() order: OrderRow): Promise<OrderLineRow[]> {
    return linesOfOrder(context, order.id);
  }

  @FieldResolver(() => Money, { description: 'Amount of all lines' })
  async total(@Ctx() context: Context, @Root() order: OrderRow): Promise<Money> {
    return won(totalOf(await linesOfOrder(context, order.id)));
  }

  @FieldResolver(() => [Shipment], { description: 'Parcels of the order, oldest first' })
  shipments(@Ctx() context: Context, @Root() order: OrderRow): Promise<ShipmentRow[]> {
    return shipmentsOfOrder(context, order.id);
  }

  @FieldResolver(() => Money, { description: 'What the buyer paid for delivery' })
  deliveryFee(@Root() order: OrderRow): Money {
    return won(order.deliveryFee);
  }

  @FieldResolver(() => Order, {
    nullable: true,
    description: 'Order whose goods came back for what this one ships (원주문번호; E8)',
  })
  async originalOrder(@Ctx() context: Context, @Root() order: OrderRow): Promise<OrderRow | null> {
    return order.originalOrderId ? orderById(context, order.originalOrderId) : null;
  }

  @FieldResolver(() => [Order], {
    description: 'Orders that ship what was exchanged for goods of this one, oldest first',
  })
  replacementOrders(@Ctx() context: Context, @Root() order: OrderRow): Promise<OrderRow[]> {
    return replacementsOfOrder(context, order.id);
  }

  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'Customer who ordered, where the call center knows them',
  })
  customer(@Root() order: OrderRow): { id: string } | null {
    return order.customerId ? { id: order.customerId } : null;
  }
}

/** Order lines in the graph. */
@Resolver(() => OrderLine)
export class OrderLineResolver {
  @FieldResolver(() => Variant, { description: 'Variant that was ordered' })
  variant(@Ctx() context: Context, @Root() line: OrderLineRow): Promise<VariantRow | null> {
    return variantById(context, line.variantId);
  }

  @FieldResolver(() => Money, { description: 'Price of one piece' })
  unitPrice(@Root() line: OrderLineRow): Money {
    return won(line.unitPrice);
  }

  @FieldResolver(() => Money, { description: 'Price of all pieces' })
  amount(@Root() line: OrderLineRow): Money {
    return won(amountOf(line));
  }

  @FieldResolver(() => [OrderLineFlag], { description: 'Flags of the line, in the order of their columns' })
  flags(@Root() line: OrderLineRow): string[] {
    return flagsOf(line);
  }

  @FieldResolver(() => Order, {
    nullable: true,
    description: 'Order it belongs to; none for a business, which reads of an order the line it answers for in a case',
  })
  order(@Ctx() context: Context, @Root() line: OrderLineRow): Promise<OrderRow | null> {
    return orderById(context, line.orderId);
  }
}

/** Orders on the customer's page. */
@Resolver(() => Customer)
export class CustomerOrdersResolver {
  @FieldResolver(() => OrderConnection, { nullable: true, description: 'Orders of the customer, newest first' })
  orders(
    @Ctx() context: Context,
    @Root() customer: Customer,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<OrderRow>> {
    return ordersOfCustomer(context, customer.id, args);
  }
}
