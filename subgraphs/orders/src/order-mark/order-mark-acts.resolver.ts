import { payloadOf, type Context } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { markLines, type Marking } from './mark-lines.ts';
import {
  FlagLinesPayload,
  HoldLinesPayload,
  PrioritizeLinesPayload,
  UnflagLinesPayload,
  UnholdLinesPayload,
  UnprioritizeLinesPayload,
} from './order-mark-acts.type.ts';
import {
  FlagLinesInput,
  HoldLinesInput,
  PrioritizeLinesInput,
  UnflagLinesInput,
  UnholdLinesInput,
  UnprioritizeLinesInput,
} from './order-mark.type.ts';
import { wordedResults } from './worded-results.ts';

async function payload(context: Context, marking: Marking) {
  const outcome = await markLines(context, marking);
  return payloadOf('results', wordedResults(outcome, context.language), ordersErrors.inWords, context);
}

/** Acts on the marks of lines, for who runs the warehouse, leads the desk, or runs the storefront. */
@Authorized('HEADQUARTERS', 'SENIOR', 'OPERATOR')
@Resolver()
export class OrderMarkActsResolver {
  @Mutation(() => HoldLinesPayload, { description: 'Holds lines, so that they are not shipped for now (출고보류; E8)' })
  holdLines(@Ctx() context: Context, @Arg('input', () => HoldLinesInput) { lineIds, note }: HoldLinesInput) {
    return payload(context, { lineIds, note: note ?? null, mark: 'HOLD', isSet: true });
  }

  @Mutation(() => UnholdLinesPayload, { description: 'Ends the hold of lines (보류 해제; E8)' })
  unholdLines(@Ctx() context: Context, @Arg('input', () => UnholdLinesInput) { lineIds }: UnholdLinesInput) {
    return payload(context, { lineIds, mark: 'HOLD', isSet: false });
  }

  @Mutation(() => FlagLinesPayload, { description: 'Puts a flag with a colour and a note on lines (깃발; E8)' })
  flagLines(@Ctx() context: Context, @Arg('input', () => FlagLinesInput) { lineIds, colour, note }: FlagLinesInput) {
    return payload(context, { lineIds, colour, note: note ?? null, mark: 'FLAGGED', isSet: true });
  }

  @Mutation(() => UnflagLinesPayload, { description: 'Takes the flag off lines (E8)' })
  unflagLines(@Ctx() context: Context, @Arg('input', () => UnflagLinesInput) { lineIds }: UnflagLinesInput) {
    return payload(context, { lineIds, mark: 'FLAGGED', isSet: false });
  }

  @Mutation(() => PrioritizeLinesPayload, { description: 'Gives lines stock before others (우선할당; E8)' })
  prioritizeLines(
    @Ctx() context: Context,
    @Arg('input', () => PrioritizeLinesInput) { lineIds, note }: PrioritizeLinesInput,
  ) {
    return payload(context, { lineIds, note: note ?? null, mark: 'PRIORITY', isSet: true });
  }

  @Mutation(() => UnprioritizeLinesPayload, { description: 'Takes the priority from lines (E8)' })
  unprioritizeLines(
    @Ctx() context: Context,
    @Arg('input', () => UnprioritizeLinesInput) { lineIds }: UnprioritizeLinesInput,
  ) {
    return payload(context, { lineIds, mark: 'PRIORITY', isSet: false });
  }
}
