import { isRefusal, payloadOf, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { allocateLines, releaseChosenLines, type LineOutcome } from './act-on-lines.ts';
import type { AllocationCode } from './allocation-words.ts';
import { AllocateLinesInput, AllocateLinesPayload, ReleaseLinesInput, ReleaseLinesPayload } from './allocation.type.ts';

function payload(context: Context, outcomes: readonly LineOutcome[] | Refusal<AllocationCode>) {
  const worded = isRefusal<AllocationCode>(outcomes)
    ? outcomes
    : outcomes.map(({ refusal, ...line }) => ({
        ...line,
        userErrors: refusal ? [ordersErrors.inWords(refusal, context.language)] : [],
      }));
  return payloadOf('results', worded, ordersErrors.inWords, context);
}

/** Acts of the warehouse on the stock of lines. */
@Authorized('HEADQUARTERS', 'ADMIN')
@Resolver()
export class AllocationResolver {
  @Mutation(() => AllocateLinesPayload, {
    description:
      'Sets stock aside for lines by the rules of all lines: priority first, then by the time of payment, whole lines only (E8)',
  })
  async allocateLines(@Ctx() context: Context, @Arg('input', () => AllocateLinesInput) input: AllocateLinesInput) {
    return payload(context, await allocateLines(context, input.lineIds));
  }

  @Mutation(() => ReleaseLinesPayload, {
    description:
      'Takes back the stock that is set aside for lines (E8); a line that is not on hold gets stock again when its turn comes',
  })
  async releaseLines(@Ctx() context: Context, @Arg('input', () => ReleaseLinesInput) input: ReleaseLinesInput) {
    return payload(context, await releaseChosenLines(context, input.lineIds));
  }
}
