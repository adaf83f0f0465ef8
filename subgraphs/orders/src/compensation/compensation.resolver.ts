import { hasRole, Money, payloadOf, won, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { linesOfOrder, Order, OrderLine, type OrderLineRow, type OrderRow } from '../order/index.ts';
import { ordersErrors } from '../orders-errors.ts';
import { compensationsOfLine } from './compensation-reads.ts';
import type { CompensationRow } from './compensation.entity.ts';
import { Compensation, GiveGoodwillInput, GiveGoodwillPayload } from './compensation.type.ts';
import { giveGoodwill } from './give-goodwill.ts';

/** Sums of a compensation in the graph. */
@Resolver(() => Compensation)
export class CompensationResolver {
  @FieldResolver(() => Money, { description: 'Amount that is given' })
  amount(@Root() { amount }: CompensationRow): Money {
    return won(amount);
  }

  @Authorized('SENIOR', 'HEADQUARTERS')
  @Mutation(() => GiveGoodwillPayload, {
    description:
      'Gives the buyer of a line something back without a return; never more than was paid (issue 5, part 9)',
  })
  async giveGoodwill(@Ctx() context: Context, @Arg('input', () => GiveGoodwillInput) input: GiveGoodwillInput) {
    return payloadOf('orderLine', await giveGoodwill(context, input), ordersErrors.inWords, context);
  }
}

/** What was paid for a line and what of it is given back. */
@Resolver(() => OrderLine)
export class LineCompensationResolver {
  @FieldResolver(() => Money, {
    nullable: true,
    description: 'What was paid for the line; told to whoever reads its order',
  })
  paid(@Ctx() { actor }: Context, @Root() line: OrderLineRow): Money | null {
    return hasRole(actor, 'PARTNER', 'PROGRAM') ? null : won(line.paidAmount);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'What of it is given back, whatever for; never more than was paid',
  })
  compensated(@Ctx() { actor }: Context, @Root() line: OrderLineRow): Money | null {
    return hasRole(actor, 'PARTNER', 'PROGRAM') ? null : won(line.compensatedAmount);
  }

  @FieldResolver(() => [Compensation], { description: 'Ledger of what was given back for the line, oldest first' })
  compensations(@Ctx() context: Context, @Root() line: OrderLineRow): Promise<CompensationRow[]> {
    return compensationsOfLine(context, line.id);
  }
}

/** What of an order is given back. */
@Resolver(() => Order)
export class OrderCompensationResolver {
  @FieldResolver(() => Money, { description: 'What of the order is given back, whatever for' })
  async compensated(@Ctx() context: Context, @Root() order: OrderRow): Promise<Money> {
    const lines = await linesOfOrder(context, order.id);
    return won(lines.reduce((sum, { compensatedAmount }) => sum + compensatedAmount, 0));
  }
}
