import type { Context } from '@madang/subgraph-kit';
import { Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Agent, agentById, type AgentRow } from '../agent/index.ts';
import { dayAtDesk, liveBoard } from './live-board-reads.ts';
import type { DayAtDesk as Day, LiveBoard as Board, Seat as SeatNow } from './live-board.ts';
import { DayAtDesk, LiveBoard, Seat } from './live-board.type.ts';

/** The board of who leads the desk. */
@Authorized('SENIOR', 'ADMIN')
@Resolver(() => LiveBoard)
export class LiveBoardResolver {
  @Query(() => LiveBoard, { description: 'Desk as it stands now: who does what, what waits, what the day brought' })
  liveBoard(@Ctx() context: Context): Promise<Board> {
    return liveBoard(context);
  }

  @FieldResolver(() => DayAtDesk, { description: 'What the desk did since midnight in Seoul' })
  today(@Ctx() context: Context): Promise<Day> {
    return dayAtDesk(context);
  }
}

/** Who sits there. */
@Authorized('SENIOR', 'ADMIN')
@Resolver(() => Seat)
export class SeatResolver {
  @FieldResolver(() => Agent, { nullable: true, description: 'Agent who sits there' })
  agent(@Ctx() context: Context, @Root() { agentId }: SeatNow): Promise<AgentRow | null> {
    return agentById(context, agentId);
  }
}
