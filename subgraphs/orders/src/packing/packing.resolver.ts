import { payloadOf, refuse, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Order, type OrderRow } from '../order/index.ts';
import { ordersErrors } from '../orders-errors.ts';
import { completePacking } from './complete-packing.ts';
import { issueLabel } from './issue-label.ts';
import { isPacked, orderOfCode, packingOf, type PackingLineView, type PackingView } from './packing-view.ts';
import {
  CompletePackingInput,
  CompletePackingPayload,
  IssueLabelInput,
  IssueLabelPayload,
  Packing,
  PackingLine,
  RestartPackingInput,
  RestartPackingPayload,
  ScanPieceInput,
  ScanPiecePayload,
} from './packing.type.ts';
import { restartPacking, scanPiece } from './scan-piece.ts';

/** The packing table, for the warehouse. */
@Authorized('HEADQUARTERS', 'ADMIN')
@Resolver(() => Packing)
export class PackingResolver {
  @Query(() => Packing, {
    nullable: true,
    description: 'Packing of the order that a scanned code means: number of the order, of a line or of a parcel (C6)',
  })
  async packing(
    @Ctx() context: Context,
    @Arg('code', () => String, { description: 'Number of an order or of a parcel, as a scanner reads it' })
    code: string,
  ): Promise<PackingView | null> {
    const order = await orderOfCode(context, code);
    return order && packingOf(context, order);
  }

  @Mutation(() => ScanPiecePayload, { description: 'Puts one scanned piece into the parcel of an order (C6)' })
  async scanPiece(@Ctx() context: Context, @Arg('input', () => ScanPieceInput) input: ScanPieceInput) {
    return payloadOf('packing', await scanPiece(context, input), ordersErrors.inWords, context);
  }

  @Mutation(() => RestartPackingPayload, { description: 'Takes all pieces out of the parcel again' })
  async restartPacking(@Ctx() context: Context, @Arg('input', () => RestartPackingInput) input: RestartPackingInput) {
    return payloadOf('packing', await restartPacking(context, input), ordersErrors.inWords, context);
  }

  @Mutation(() => CompletePackingPayload, {
    description: 'Ships the parcel of an order after its inspection scan; then nothing of it can be cancelled (C6)',
  })
  async completePacking(
    @Ctx() context: Context,
    @Arg('input', () => CompletePackingInput) input: CompletePackingInput,
  ) {
    return payloadOf('packing', await completePacking(context, input), ordersErrors.inWords, context);
  }

  @Mutation(() => IssueLabelPayload, {
    description: 'Prints the label of the parcel of an order; who saw the address is on record',
  })
  async issueLabel(@Ctx() context: Context, @Arg('input', () => IssueLabelInput) input: IssueLabelInput) {
    return payloadOf('label', await issueLabel(context, input), ordersErrors.inWords, context);
  }

  @FieldResolver(() => Order, { description: 'Order that is packed' })
  order(@Root() { order }: PackingView): OrderRow {
    return order;
  }

  @FieldResolver(() => Boolean, { description: 'Indicates whether everything that may leave is in the parcel' })
  isPacked(@Root() view: PackingView): boolean {
    return isPacked(view);
  }
}

/** Lines at the packing table. */
@Resolver(() => PackingLine)
export class PackingLineResolver {
  @FieldResolver(() => ordersErrors.type, {
    nullable: true,
    description: 'Reason why the line cannot leave now; none for one that can',
  })
  obstacle(@Ctx() { language }: Context, @Root() { obstacle }: PackingLineView): object | null {
    return obstacle && ordersErrors.inWords(refuse(obstacle), language);
  }
}
