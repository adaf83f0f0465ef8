import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { CollectionRun, QuarantinedOrder } from './collection.type.ts';

@InputType({ description: 'Connection to collect from at once' })
export class CollectNowInput {
  @Field(() => ID, { description: 'Connection' })
  connectionId!: string;
}

@ObjectType({ description: 'Outcome of asking for a collection' })
export class CollectNowPayload {
  @Field(() => CollectionRun, { nullable: true, description: 'Run that waits for its turn; none when it was refused' })
  run!: CollectionRun | null;

  @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}

@InputType({ description: 'Items in quarantine to take in once more' })
export class ReplayQuarantinedOrdersInput {
  @Field(() => [ID], { description: 'Items, 1 to 200' })
  ids!: string[];
}

@InputType({ description: 'Items in quarantine to dismiss' })
export class DismissQuarantinedOrdersInput {
  @Field(() => [ID], { description: 'Items, 1 to 200' })
  ids!: string[];

  @Field(() => String, { description: 'Why, 2 to 500 characters' })
  reason!: string;
}

/** View of what became of one item. */
@ObjectType({ description: 'What became of one item in quarantine' })
export class QuarantineResult {
  @Field(() => ID, { description: 'Item as it was named' })
  quarantinedId!: string;

  @Field(() => QuarantinedOrder, {
    nullable: true,
    description: 'Item after the act; none where there is no such item',
  })
  quarantined!: object | null;

  @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused for this item; empty on success' })
  userErrors!: object[];
}

function quarantinePayload(name: string, description: string) {
  @ObjectType(name, { description })
  class QuarantinePayload {
    @Field(() => [QuarantineResult], {
      nullable: true,
      description: 'What became of each item, as they were named; none when the whole act was refused',
    })
    results!: QuarantineResult[] | null;

    @Field(() => [ordersErrors.type], { description: 'Reasons why the whole act was refused; empty otherwise' })
    userErrors!: object[];
  }
  return QuarantinePayload;
}

export const ReplayQuarantinedOrdersPayload = quarantinePayload(
  'ReplayQuarantinedOrdersPayload',
  'Outcome of taking items of the quarantine in once more',
);
export const DismissQuarantinedOrdersPayload = quarantinePayload(
  'DismissQuarantinedOrdersPayload',
  'Outcome of dismissing items of the quarantine',
);
