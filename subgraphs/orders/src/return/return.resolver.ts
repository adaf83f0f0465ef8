import { asEnumValue, DateTime, dueAtOf, Money, openSteps, won, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Order, orderById, type OrderRow } from '../order/index.ts';
import { lotsOfReturn, ReturnedLot, type ReturnedLotRow } from '../returned-lot/index.ts';
import { findReturns, returnOfParcel } from './find-returns.ts';
import { refundClock } from './return-clock.ts';
import { returnProcess } from './return-process.ts';
import { linesOfReturn, replacementsOfReturn, returnById, stepsOfReturn } from './return-reads.ts';
import { rolesInReturn } from './return.access.ts';
import type { ReplacementLineRow, ReturnLineRow, ReturnRow, ReturnStepRow } from './return.entity.ts';
import { feeBearerOf } from './return.ts';
import {
  FeeBearer,
  OrderReturn,
  OrderReturnConnection,
  OrderReturnsArgs,
  OrderReturnStep,
  ReplacementLine,
  ReturnLine,
  ReturnStepTaken,
} from './return.type.ts';
import { isRed } from './urgency.ts';

/** Questions about returns. */
@Authorized()
@Resolver(() => OrderReturn)
export class OrderReturnResolver {
  @Query(() => OrderReturn, { nullable: true, description: 'Return with this identifier' })
  orderReturn(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<ReturnRow | null> {
    return returnById(context, id);
  }

  @Query(() => OrderReturn, {
    nullable: true,
    description:
      'Return that a parcel belongs to, by its tracking number as the scanner reads it, or by its own number',
  })
  returnOfParcel(
    @Ctx() context: Context,
    @Arg('trackingNumber', () => String, { description: 'Tracking number of the parcel, or number of the return' })
    trackingNumber: string,
  ): Promise<ReturnRow | null> {
    return returnOfParcel(context, trackingNumber);
  }

  @Query(() => OrderReturnConnection, { description: 'Returns and exchanges, newest first (E9, C8)' })
  orderReturns(
    @Ctx() context: Context,
    @Args(() => OrderReturnsArgs) args: OrderReturnsArgs,
  ): Promise<Page<ReturnRow>> {
    return findReturns(context, args, args);
  }

  @FieldResolver(() => Order, { description: 'Order of which goods come back' })
  order(@Ctx() context: Context, @Root() row: ReturnRow): Promise<OrderRow | null> {
    return orderById(context, row.orderId);
  }

  @FieldResolver(() => Order, { nullable: true, description: 'Order that ships what goes out instead (교환 주문)' })
  async replacementOrder(@Ctx() context: Context, @Root() row: ReturnRow): Promise<OrderRow | null> {
    return row.replacementOrderId ? orderById(context, row.replacementOrderId) : null;
  }

  @FieldResolver(() => [ReturnLine], { description: 'What comes back' })
  lines(@Ctx() context: Context, @Root() row: ReturnRow): Promise<ReturnLineRow[]> {
    return linesOfReturn(context, row.id);
  }

  @FieldResolver(() => [ReplacementLine], { description: 'What goes out instead; empty for a return' })
  replacements(@Ctx() context: Context, @Root() row: ReturnRow): Promise<ReplacementLineRow[]> {
    return replacementsOfReturn(context, row.id);
  }

  @FieldResolver(() => [ReturnedLot], { description: 'Pieces that are kept apart from the stock' })
  lots(@Ctx() context: Context, @Root() row: ReturnRow): Promise<ReturnedLotRow[]> {
    return lotsOfReturn(context, row.id);
  }

  @FieldResolver(() => [ReturnStepTaken], { description: 'Steps taken so far, oldest first' })
  history(@Ctx() context: Context, @Root() row: ReturnRow): Promise<ReturnStepRow[]> {
    return stepsOfReturn(context, row.id);
  }

  @FieldResolver(() => [OrderReturnStep], { description: 'Steps the viewer may take now' })
  availableSteps(@Ctx() { actor }: Context, @Root() row: ReturnRow): string[] {
    return openSteps(returnProcess, row, rolesInReturn(actor, row)).map(asEnumValue);
  }

  @FieldResolver(() => FeeBearer, { description: 'Who bears the fee of sending it back' })
  feeBearer(@Root() row: ReturnRow): string {
    return feeBearerOf(row);
  }

  @FieldResolver(() => Money, {
    description: 'What the buyer pays for dearer goods; below 0 what they get back, 0 for a return',
  })
  difference(@Root() { difference }: ReturnRow): Money {
    return won(difference);
  }

  @FieldResolver(() => Money, { nullable: true, description: 'What is paid back; known when the return is confirmed' })
  refund(@Root() { refundAmount }: ReturnRow): Money | null {
    return refundAmount === null || refundAmount === undefined ? null : won(refundAmount);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Timestamp by which the money is paid back: 3 business days after the arrival (전자상거래법 18조)',
  })
  refundDueAt(@Ctx() context: Context, @Root() row: ReturnRow): Promise<Date | null> {
    return dueAtOf(context, row.id, refundClock);
  }

  @FieldResolver(() => Boolean, {
    description: 'Indicates whether it needs attention: its end has passed, or it is open after 3 days (E6)',
  })
  isRed(@Ctx() context: Context, @Root() row: ReturnRow): Promise<boolean> {
    return isRed(context, row);
  }
}
