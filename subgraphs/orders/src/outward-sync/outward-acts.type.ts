import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { ChannelSync } from './outward-sync.type.ts';

@InputType({ description: 'What a marketplace is to be told again' })
export class RetryOutwardTasksInput {
  @Field(() => ID, { description: 'Connection of a storefront to the marketplace' })
  connectionId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Failed things; all of the connection unless said, with its refused listings',
  })
  taskIds?: string[] | null;
}

@InputType({ description: 'Marketplace that is to be compared with what it should have' })
export class ReconcileConnectionInput {
  @Field(() => ID, { description: 'Connection of a storefront to the marketplace' })
  connectionId!: string;
}

function channelPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class ChannelPayload {
    @Field(() => ChannelSync, {
      nullable: true,
      description: 'How things stand after the act; none when it was refused',
    })
    channelSync!: ChannelSync | null;

    @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return ChannelPayload;
}

export const RetryOutwardTasksPayload = channelPayload('RetryOutwardTasksPayload', 'Outcome of a wish to tell again');
export const ReconcileConnectionPayload = channelPayload('ReconcileConnectionPayload', 'Outcome of a wish to compare');
