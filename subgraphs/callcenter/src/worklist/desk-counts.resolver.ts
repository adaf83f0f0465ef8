import type { Context } from '@madang/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DeskEvent } from '../call/index.ts';
import { worklistCountsOf, type WorklistCounts as Counts } from './worklist-counts.ts';
import { WorklistCounts } from './worklist.type.ts';

/** Counts of open work on the stream of the desk. */
@Resolver(() => DeskEvent)
export class DeskCountsResolver {
  @FieldResolver(() => WorklistCounts, {
    nullable: true,
    description: 'How much is open at the desk of the viewer; told with how things stand and when it changed (E5)',
  })
  async counts(@Ctx() context: Context, @Root() { kind }: DeskEvent): Promise<Counts | null> {
    return kind === 'SNAPSHOT' || kind === 'COUNTS' ? worklistCountsOf(context, context.actor.id) : null;
  }
}
