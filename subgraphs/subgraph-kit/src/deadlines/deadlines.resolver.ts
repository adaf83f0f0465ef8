import { Arg, Args, Authorized, Ctx, InputType, Mutation, Query, Resolver, type ClassType } from 'type-graphql';
import { PageArgs, type Page } from '../connection.ts';
import type { Context } from '../context.ts';
import { payloadOf } from '../payload.ts';
import { changeClockRule } from './change-clock-rule.ts';
import { countDeadlines, findClockRules, findDeadlines, type DeadlineNumbers } from './deadline-reads.ts';
import { deadlineErrors } from './deadline-words.ts';
import { STAFF } from './deadline.access.ts';
import type { ClockRuleRow, DeadlineRow } from './deadline.entity.ts';
import {
  ChangeClockRuleInput,
  ClockRule,
  ClockRulePayload,
  DeadlineConnection,
  DeadlineCounts,
  DeadlineFilter,
} from './deadline.type.ts';

/** Makes the root fields on deadlines of a slice, for staff. */
export function deadlinesResolver(prefix: string): ClassType {
  const named = prefix.charAt(0).toUpperCase() + prefix.slice(1);

  @InputType(`Change${named}ClockRuleInput`, { description: 'What a clock counts from a day on' })
  class ChangeRuleInput extends ChangeClockRuleInput {}

  @Authorized(...STAFF, 'ADMIN')
  @Resolver()
  class DeadlinesResolver {
    @Query(() => DeadlineConnection, {
      name: `${prefix}Deadlines`,
      description: 'Deadlines of this slice that meet a filter, by their end',
    })
    deadlines(
      @Ctx() context: Context,
      @Arg('filter', () => DeadlineFilter, { nullable: true }) filter: DeadlineFilter | null,
      @Args(() => PageArgs) args: PageArgs,
    ): Promise<Page<DeadlineRow>> {
      return findDeadlines(context, filter ?? {}, args);
    }

    @Query(() => DeadlineCounts, { name: `${prefix}DeadlineCounts`, description: 'Numbers of open deadlines' })
    counts(
      @Ctx() context: Context,
      @Arg('mine', () => Boolean, {
        defaultValue: false,
        description: "Indicates whether only the asker's own are counted",
      })
      mine: boolean,
    ): Promise<DeadlineNumbers> {
      return countDeadlines(context, mine);
    }

    @Query(() => [ClockRule], {
      name: `${prefix}ClockRules`,
      description: 'What the clocks of this slice count, by clock and the day from which on',
    })
    clockRules(@Ctx() context: Context): Promise<ClockRuleRow[]> {
      return findClockRules(context);
    }

    @Authorized('ADMIN')
    @Mutation(() => ClockRulePayload, {
      name: `change${named}ClockRule`,
      description: 'Sets what a clock counts from a day on; deadlines that run keep the rule under which they began',
    })
    async changeRule(@Ctx() context: Context, @Arg('input', () => ChangeRuleInput) input: ChangeClockRuleInput) {
      return payloadOf('clockRule', await changeClockRule(context, input), deadlineErrors.inWords, context);
    }
  }
  return DeadlinesResolver;
}
