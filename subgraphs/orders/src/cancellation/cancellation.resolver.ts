import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { cancelChosenLines } from './cancel-chosen-lines.ts';
import { CancelLinesInput, CancelLinesPayload } from './cancellation.type.ts';

/** Cancelling before goods are shipped, for who talks with customers and who runs the warehouse. */
@Authorized('AGENT', 'SENIOR', 'HEADQUARTERS', 'ADMIN')
@Resolver()
export class CancellationResolver {
  @Mutation(() => CancelLinesPayload, {
    description: 'Cancels lines before they are shipped; their stock is free again and a refund is booked (C5, C6)',
  })
  async cancelLines(@Ctx() context: Context, @Arg('input', () => CancelLinesInput) input: CancelLinesInput) {
    return payloadOf('lines', await cancelChosenLines(context, input), ordersErrors.inWords, context);
  }
}
