import { Authorized, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { elapsedDays } from '../clock.ts';
import type { Context } from '../context.ts';
import { clocksOf } from './clocks.ts';
import { historyOfDeadline, ruleByKey, ruleKeyOf } from './deadline-reads.ts';
import type { ClockRuleRow, DeadlineEventRow, DeadlineRow } from './deadline.entity.ts';
import { ClockRule, Deadline, DeadlineEvent, DeadlineUrgency } from './deadline.type.ts';
import { urgencyOf } from './urgency.ts';

/** Fields of a deadline that are worked out. */
@Authorized()
@Resolver(() => Deadline)
export class DeadlineFieldsResolver {
  @FieldResolver(() => String, { description: 'Name of its clock for people' })
  clockName(@Ctx() { em, language }: Context, @Root() { clock }: DeadlineRow): string {
    return clocksOf(em).get(clock)?.label[language] ?? clock;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Law or rule that it follows' })
  async source(@Ctx() context: Context, @Root() deadline: DeadlineRow): Promise<string | null> {
    return (await ruleByKey(context, ruleKeyOf(deadline)))?.source ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Address in the shell of what it is about' })
  path(@Ctx() { em }: Context, @Root() { clock, subjectId }: DeadlineRow): string | null {
    return clocksOf(em).get(clock)?.path(subjectId) ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Number of midnights in Asia/Seoul until its end, negative after it; none once it has ended',
  })
  daysLeft(@Ctx() { now }: Context, @Root() deadline: DeadlineRow): number | null {
    return urgencyOf(deadline, now) === 'ENDED' ? null : elapsedDays(now, deadline.dueAt);
  }

  @FieldResolver(() => DeadlineUrgency, { description: 'How much it presses now' })
  urgency(@Ctx() { now }: Context, @Root() deadline: DeadlineRow): string {
    return urgencyOf(deadline, now);
  }

  @FieldResolver(() => Boolean, { description: "Indicates whether it is the asker's own" })
  mine(@Ctx() { actor }: Context, @Root() { ownerId }: DeadlineRow): boolean {
    return ownerId === actor.id;
  }

  @FieldResolver(() => [DeadlineEvent], { description: 'What happened to it, oldest first' })
  history(@Ctx() context: Context, @Root() { id }: DeadlineRow): Promise<DeadlineEventRow[]> {
    return historyOfDeadline(context, id);
  }
}

/** Fields of a rule that are worked out. */
@Authorized()
@Resolver(() => ClockRule)
export class ClockRuleFieldsResolver {
  @FieldResolver(() => String, { description: 'Name of the clock for people' })
  clockName(@Ctx() { em, language }: Context, @Root() { clock }: ClockRuleRow): string {
    return clocksOf(em).get(clock)?.label[language] ?? clock;
  }
}
