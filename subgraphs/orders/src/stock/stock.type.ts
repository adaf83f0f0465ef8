import { connectionOf, DateTime, enumOf } from '@madang/subgraph-kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { StockFilter } from './stock-reads.ts';

/** Causes of a change of stock in the graph. */
export const StockCauseWord = enumOf('StockCause', 'Cause of a change of stock', {
  RECEIPT: 'Goods came in (입고)',
  COLLECTION: 'An order was collected (주문수집)',
  CANCELLATION: 'An order was cancelled (취소)',
  ALLOCATION: 'Stock was set aside for a line (할당)',
  RELEASE: 'Stock was taken back from a line (할당해제)',
  SHIPMENT: 'A parcel left (출고)',
  RETURN: 'Goods came back fit for sale (반품입고)',
  REPAIR: 'Goods were repaired (수선입고)',
  COUNT: 'The shelf was counted (실사)',
});

/** Parts of the warehouse in the graph. */
export const StockFilterWord = enumOf('StockFilter', 'Part of the warehouse', {
  ALL: 'Everything',
  SOLD_OUT: 'What nobody can buy now (품절)',
  ALLOCATED: 'What is set aside for orders (할당)',
});

/** View of the stock of a variant. */
@ObjectType({ description: 'Stock of a variant in the warehouse 01 POCHEON W/H, in pieces' })
export class StockLevel {
  @Field(() => ID, { description: 'Identifier of the variant' })
  id!: string;
}

/** View of a change of stock. */
@ObjectType({ description: 'One change of the stock of a variant with its cause; figures are differences in pieces' })
export class StockEntry {
  @Field(() => ID, { description: 'Identifier of the change' })
  id!: string;

  @Field(() => StockCauseWord, { description: 'Cause of the change' })
  cause!: string;

  @Field(() => Int, { description: 'Change of what lies in the warehouse' })
  onHand!: number;

  @Field(() => Int, { description: 'Change of what was ordered and not shipped' })
  collected!: number;

  @Field(() => Int, { description: 'Change of what is set aside' })
  allocated!: number;

  @Field(() => String, { nullable: true, description: 'Number of what caused it, e.g. of an order line' })
  subjectLabel!: string | null;

  @Field(() => String, { nullable: true, description: 'Who did it; none for work of the system' })
  actorName!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in words' })
  note!: string | null;

  @Field(() => DateTime, { description: 'Timestamp of the change' })
  recordedAt!: Date;
}

/** Pages of levels. */
export const StockLevelConnection = connectionOf(StockLevel, 'StockLevel');

/** Pages of changes. */
export const StockEntryConnection = connectionOf(StockEntry, 'StockEntry');

/** What to look for in the warehouse. */
@ArgsType()
export class StockQuestionArgs {
  @Field(() => String, { nullable: true, description: 'Beginning of a sku or style code, or part of a product name' })
  search?: string | null;

  @Field(() => StockFilterWord, { nullable: true, description: 'Part of the warehouse; everything unless said' })
  filter?: StockFilter | null;
}

@InputType({ description: 'Goods that came in (입고)' })
export class ReceiveStockInput {
  @Field(() => ID, { description: 'Variant that came in' })
  variantId!: string;

  @Field(() => Int, { description: 'Number of pieces, 1 to 100,000' })
  quantity!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Remark, e.g. the number of the delivery; at most 500 characters',
  })
  note?: string | null;
}

@InputType({ description: 'Count of a shelf (실사)' })
export class CountStockInput {
  @Field(() => ID, { description: 'Variant that was counted' })
  variantId!: string;

  @Field(() => Int, { description: 'Number of pieces that were counted, 0 to 100,000' })
  counted!: number;

  @Field(() => Int, { description: 'Number of pieces that were to be there when somebody went to count' })
  expected!: number;

  @Field(() => String, { description: 'Why it differs, 1 to 500 characters' })
  note!: string;
}
