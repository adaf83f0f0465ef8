import { asEnumValue, Money, seoulDay, daysAfter, won, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Variant, variantById, type VariantRow } from '../catalog/index.ts';
import { Order, OrderLine, orderLineById, type OrderLineRow, type OrderRow } from '../order/index.ts';
import { ReturnedLot, type ReturnedLotRow } from '../returned-lot/index.ts';
import { mayReadTerms, Storefront, type StorefrontRow } from '../storefront/index.ts';
import { exchangeChoices, type ExchangeChoice as ChoiceRow } from './exchange-choices.ts';
import { delegationQuantityOf, returnById, returnsOfOrder } from './return-reads.ts';
import type { ReplacementLineRow, ReturnLineRow, ReturnRow, ReturnStepRow } from './return.entity.ts';
import { WITHDRAWAL_DAYS } from './return.ts';
import {
  ExchangeChoice,
  OrderReturn,
  OrderReturnStep,
  ReplacementLine,
  ReturnLine,
  ReturnStepTaken,
  Withdrawal,
} from './return.type.ts';

/** What comes back, in the graph. */
@Resolver(() => ReturnLine)
export class ReturnLineResolver {
  @FieldResolver(() => OrderLine, { description: 'Line of the order' })
  orderLine(@Ctx() context: Context, @Root() line: ReturnLineRow): Promise<OrderLineRow | null> {
    return orderLineById(context, line.orderLineId);
  }

  @FieldResolver(() => Money, { description: 'What was paid for these pieces' })
  share(@Root() { share }: ReturnLineRow): Money {
    return won(share);
  }

  @FieldResolver(() => Money, { description: 'What is paid back for them; 0 until that is known' })
  refund(@Root() { refund }: ReturnLineRow): Money {
    return won(refund);
  }
}

/** What goes out instead, in the graph. */
@Resolver(() => ReplacementLine)
export class ReplacementLineResolver {
  @FieldResolver(() => Variant, { description: 'Variant that goes out' })
  variant(@Ctx() context: Context, @Root() line: ReplacementLineRow): Promise<VariantRow | null> {
    return variantById(context, line.variantId);
  }

  @FieldResolver(() => Money, { description: 'Price of one piece' })
  unitPrice(@Root() { unitPrice }: ReplacementLineRow): Money {
    return won(unitPrice);
  }
}

/** What may go out instead, in the graph. */
@Resolver(() => ExchangeChoice)
export class ExchangeChoiceResolver {
  @Authorized('AGENT', 'SENIOR', 'HEADQUARTERS', 'OPERATOR')
  @Query(() => [ExchangeChoice], {
    description: 'Variants that may go out instead, at most 20, by the beginning of a sku or a part of a name (E9)',
  })
  exchangeChoices(
    @Ctx() context: Context,
    @Arg('search', () => String, { description: 'Beginning of a sku, or a part of a name' }) search: string,
  ): Promise<ChoiceRow[]> {
    return exchangeChoices(context, search);
  }

  @FieldResolver(() => Variant, { description: 'Variant that may go out' })
  variant(@Ctx() context: Context, @Root() choice: ChoiceRow): Promise<VariantRow | null> {
    return variantById(context, choice.variantId);
  }

  @FieldResolver(() => Money, { description: 'List price of one piece' })
  price(@Root() { price }: ChoiceRow): Money {
    return won(price);
  }
}

/** Step history in the graph. */
@Resolver(() => ReturnStepTaken)
export class ReturnStepTakenResolver {
  @FieldResolver(() => OrderReturnStep, { description: 'Step that was taken' })
  step(@Root() { step }: ReturnStepRow): string {
    return asEnumValue(step);
  }
}

/** Return of a lot. */
@Resolver(() => ReturnedLot)
export class LotReturnResolver {
  @FieldResolver(() => OrderReturn, { description: 'Return that it came with' })
  orderReturn(@Ctx() context: Context, @Root() lot: ReturnedLotRow): Promise<ReturnRow | null> {
    return returnById(context, lot.returnId);
  }
}

/** Returns of an order. */
@Resolver(() => Order)
export class OrderReturnsResolver {
  @FieldResolver(() => [OrderReturn], {
    description: 'Returns and exchanges of the order, oldest first; told to the house',
  })
  returns(@Ctx() context: Context, @Root() order: OrderRow): Promise<ReturnRow[]> {
    return returnsOfOrder(context, order.id);
  }
}

/** How returns of a storefront are handled. */
@Resolver(() => Storefront)
export class StorefrontReturnsResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Pieces from which its operator may hand a return over to the maker (C8); none for those who do not work with it',
  })
  async returnDelegationQuantity(@Ctx() context: Context, @Root() storefront: StorefrontRow): Promise<number | null> {
    return mayReadTerms(context.actor, storefront) ? delegationQuantityOf(context, storefront.code) : null;
  }
}

/** How far the pieces of a line have come back. */
@Resolver(() => OrderLine)
export class LineReturnResolver {
  @FieldResolver(() => Int, { description: 'Pieces that are coming back (진행수량)' })
  returningQuantity(@Root() { returningQuantity }: OrderLineRow): number {
    return returningQuantity;
  }

  @FieldResolver(() => Int, { description: 'Pieces that came back and were confirmed (반품확정)' })
  returnedQuantity(@Root() { returnedQuantity }: OrderLineRow): number {
    return returnedQuantity;
  }

  @FieldResolver(() => Withdrawal, { description: 'Right of the buyer to withdraw, as information for the desk' })
  withdrawal(@Ctx() { now }: Context, @Root() { deliveredAt }: OrderLineRow): Withdrawal {
    const until = deliveredAt ? seoulDay(daysAfter(deliveredAt, WITHDRAWAL_DAYS)) : null;
    return { until, isOpen: until === null || until >= seoulDay(now) };
  }
}
