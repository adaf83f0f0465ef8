import { isRefusal, payloadOf, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { collectNow } from './collect-now.ts';
import {
  CollectNowInput,
  CollectNowPayload,
  DismissQuarantinedOrdersInput,
  DismissQuarantinedOrdersPayload,
  ReplayQuarantinedOrdersInput,
  ReplayQuarantinedOrdersPayload,
} from './collection-acts.type.ts';
import type { CollectionCode } from './collection-words.ts';
import { dismissQuarantined, replayQuarantined, type QuarantineOutcome } from './settle-quarantine.ts';

/** Acts on the collection, for who runs the storefronts. */
@Authorized('HEADQUARTERS', 'ADMIN', 'OPERATOR')
@Resolver()
export class CollectionActsResolver {
  @Mutation(() => CollectNowPayload, { description: 'Collects orders from a connection at once (C5)' })
  async collectNow(@Ctx() context: Context, @Arg('input', () => CollectNowInput) { connectionId }: CollectNowInput) {
    const run = await collectNow(context, connectionId);
    return payloadOf('run', run, ordersErrors.inWords, context);
  }

  @Mutation(() => ReplayQuarantinedOrdersPayload, {
    description: 'Takes items of the quarantine in once more, as after a variant was listed',
  })
  async replayQuarantinedOrders(
    @Ctx() context: Context,
    @Arg('input', () => ReplayQuarantinedOrdersInput) { ids }: ReplayQuarantinedOrdersInput,
  ) {
    return payload(context, await replayQuarantined(context, ids));
  }

  @Mutation(() => DismissQuarantinedOrdersPayload, { description: 'Dismisses items of the quarantine with a reason' })
  async dismissQuarantinedOrders(
    @Ctx() context: Context,
    @Arg('input', () => DismissQuarantinedOrdersInput) { ids, reason }: DismissQuarantinedOrdersInput,
  ) {
    return payload(context, await dismissQuarantined(context, ids, reason));
  }
}

function payload(context: Context, outcome: readonly QuarantineOutcome[] | Refusal<CollectionCode>) {
  const results = isRefusal<CollectionCode>(outcome)
    ? outcome
    : outcome.map(({ quarantinedId, row, refusal }) => ({
        quarantinedId,
        quarantined: row,
        userErrors: refusal ? [ordersErrors.inWords(refusal, context.language)] : [],
      }));
  return payloadOf('results', results, ordersErrors.inWords, context);
}
