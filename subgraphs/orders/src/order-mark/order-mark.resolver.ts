import { DateTime, type Context } from '@madang/subgraph-kit';
import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FlagColourWord, Order, OrderLine, type OrderLineRow, type OrderRow } from '../order/index.ts';
import { markChangesOfOrder } from './order-mark-reads.ts';
import { readsMarks } from './order-mark.access.ts';
import type { OrderMarkChangeRow } from './order-mark.entity.ts';
import { OrderMarkChange } from './order-mark.type.ts';

/** What was marked on the lines of an order, and by whom. */
@Authorized()
@Resolver(() => Order)
export class OrderMarksResolver {
  @FieldResolver(() => [OrderMarkChange], {
    description:
      'Marks that people set on its lines or took off, newest first, the last 200; none for the customer (E8)',
  })
  markChanges(@Ctx() context: Context, @Root() order: OrderRow): Promise<OrderMarkChangeRow[]> {
    return markChangesOfOrder(context, order.id);
  }
}

/** A change of a mark in the graph. */
@Resolver(() => OrderMarkChange)
export class OrderMarkChangeResolver {
  @FieldResolver(() => String, { description: 'Identifier of the line that was marked' })
  lineId(@Root() change: OrderMarkChangeRow): string {
    return change.orderLineId;
  }
}

/** The flag of a line, for who works on orders. */
@Authorized()
@Resolver(() => OrderLine)
export class OrderLineFlagResolver {
  @FieldResolver(() => FlagColourWord, {
    nullable: true,
    description: 'Colour of the flag (기발); none without one (E8)',
  })
  flagColour(@Ctx() { actor }: Context, @Root() line: OrderLineRow): string | null {
    return readsMarks(actor) ? (line.flagColour ?? null) : null;
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Timestamp since which it is on hold because its cancellation was asked for at the marketplace (C5)',
  })
  cancelAskedAt(@Ctx() { actor }: Context, @Root() line: OrderLineRow): Date | null {
    return readsMarks(actor) ? (line.cancelAskedAt ?? null) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Note on the flag; none without one (E8)' })
  flagNote(@Ctx() { actor }: Context, @Root() line: OrderLineRow): string | null {
    return readsMarks(actor) ? (line.flagNote ?? null) : null;
  }
}
