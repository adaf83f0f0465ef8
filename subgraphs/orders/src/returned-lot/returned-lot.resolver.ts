import { payloadOf, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Variant, variantById, type VariantRow } from '../catalog/index.ts';
import { ordersErrors } from '../orders-errors.ts';
import { findLots } from './returned-lot-reads.ts';
import type { ReturnedLotRow } from './returned-lot.entity.ts';
import {
  RepairLotInput,
  RepairLotPayload,
  ReturnedLot,
  ReturnedLotConnection,
  ReturnedLotsArgs,
  WriteOffLotInput,
  WriteOffLotPayload,
} from './returned-lot.type.ts';
import { repairLot, writeOffLot } from './settle-lot.ts';

/** Returned goods that are not fit for sale, and what becomes of them. */
@Authorized()
@Resolver(() => ReturnedLot)
export class ReturnedLotResolver {
  @Query(() => ReturnedLotConnection, { description: 'Returned goods that are kept apart, those that came last first' })
  returnedLots(
    @Ctx() context: Context,
    @Args(() => ReturnedLotsArgs) args: ReturnedLotsArgs,
  ): Promise<Page<ReturnedLotRow>> {
    return findLots(context, args, args);
  }

  @FieldResolver(() => Variant, { description: 'Variant that came back' })
  variant(@Ctx() context: Context, @Root() lot: ReturnedLotRow): Promise<VariantRow | null> {
    return variantById(context, lot.variantId);
  }

  @Authorized('HEADQUARTERS', 'ADMIN')
  @Mutation(() => RepairLotPayload, { description: 'Puts a repaired lot into stock (수선 완료, C8)' })
  async repairLot(@Ctx() context: Context, @Arg('input', () => RepairLotInput) input: RepairLotInput) {
    return payloadOf('returnedLot', await repairLot(context, input), ordersErrors.inWords, context);
  }

  @Authorized('HEADQUARTERS', 'ADMIN')
  @Mutation(() => WriteOffLotPayload, { description: 'Writes a lot off that nobody can sell (폐기, C8)' })
  async writeOffLot(@Ctx() context: Context, @Arg('input', () => WriteOffLotInput) input: WriteOffLotInput) {
    return payloadOf('returnedLot', await writeOffLot(context, input), ordersErrors.inWords, context);
  }
}
