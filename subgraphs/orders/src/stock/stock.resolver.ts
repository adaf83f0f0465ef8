import { PageArgs, payloadOf, type Context, type Page } from '@madang/subgraph-kit';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Variant, variantById, type VariantRow } from '../catalog/index.ts';
import { ordersErrors } from '../orders-errors.ts';
import { STAFF } from '../staff.ts';
import { countStock } from './count-stock.ts';
import { receiveStock } from './receive-stock.ts';
import { CountStockPayload, ReceiveStockPayload } from './stock-acts.type.ts';
import { levelOfVariant, stockEntries, stockLevels } from './stock-reads.ts';
import type { StockEntryRow } from './stock.entity.ts';
import {
  CountStockInput,
  ReceiveStockInput,
  StockEntryConnection,
  StockLevel,
  StockLevelConnection,
  StockQuestionArgs,
} from './stock.type.ts';

/** The warehouse in the graph. */
@Authorized(...STAFF, 'OPERATOR')
@Resolver(() => StockLevel)
export class StockResolver {
  @Query(() => StockLevelConnection, { description: 'Variants with their stock, by sku (C4, C7)' })
  stockLevels(
    @Ctx() context: Context,
    @Args(() => StockQuestionArgs) question: StockQuestionArgs,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<VariantRow>> {
    return stockLevels(context, question, args);
  }

  @Query(() => StockLevel, { nullable: true, description: 'Stock of one variant' })
  stockLevel(
    @Ctx() context: Context,
    @Arg('variantId', () => ID, { description: 'Variant whose stock is asked for' }) variantId: string,
  ): Promise<VariantRow | null> {
    return variantById(context, variantId);
  }

  @FieldResolver(() => Variant, { description: 'Variant that is stocked' })
  variant(@Root() variant: VariantRow): VariantRow {
    return variant;
  }

  @FieldResolver(() => Int, { description: 'Number of pieces that lie there, fit for sale (실재고)' })
  async onHand(@Ctx() context: Context, @Root() { id }: VariantRow): Promise<number> {
    return (await levelOfVariant(context, id))?.onHand ?? 0;
  }

  @FieldResolver(() => Int, { description: 'Number of pieces ordered and not shipped (수집)' })
  async collected(@Ctx() context: Context, @Root() { id }: VariantRow): Promise<number> {
    return (await levelOfVariant(context, id))?.collected ?? 0;
  }

  @FieldResolver(() => Int, { description: 'Number of pieces set aside for lines (할당)' })
  async allocated(@Ctx() context: Context, @Root() { id }: VariantRow): Promise<number> {
    return (await levelOfVariant(context, id))?.allocated ?? 0;
  }

  @FieldResolver(() => Int, { description: 'Number of pieces that can be sold: on hand less ordered, never below 0' })
  async sellable(@Ctx() context: Context, @Root() { id }: VariantRow): Promise<number> {
    return (await levelOfVariant(context, id))?.sellable ?? 0;
  }
}

/** The ledger of the stock, for staff. */
@Authorized(...STAFF)
@Resolver()
export class StockLedgerResolver {
  @Query(() => StockEntryConnection, { description: 'Changes of the stock of a variant, newest first (수불)' })
  stockEntries(
    @Ctx() context: Context,
    @Arg('variantId', () => ID, { description: 'Variant whose stock is asked for' }) variantId: string,
    @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<StockEntryRow>> {
    return stockEntries(context, variantId, args);
  }
}

/** Acts of the warehouse on its stock. */
@Authorized('HEADQUARTERS', 'ADMIN')
@Resolver()
export class StockActsResolver {
  @Mutation(() => ReceiveStockPayload, { description: 'Takes goods into the warehouse (입고)' })
  async receiveStock(@Ctx() context: Context, @Arg('input', () => ReceiveStockInput) input: ReceiveStockInput) {
    return payloadOf('level', await receiveStock(context, input), ordersErrors.inWords, context);
  }

  @Mutation(() => CountStockPayload, { description: 'Corrects the stock to what was counted, for a reason (실사)' })
  async countStock(@Ctx() context: Context, @Arg('input', () => CountStockInput) input: CountStockInput) {
    return payloadOf('level', await countStock(context, input), ordersErrors.inWords, context);
  }
}
