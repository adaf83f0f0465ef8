import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.ts';
import { enumOf } from '../enum.ts';
import { DateTime, LocalDate } from '../scalars.ts';
import { deadlineErrors } from './deadline-words.ts';

/** States in the graph. */
export const DeadlineState = enumOf('DeadlineState', 'State of a deadline', {
  RUNNING: 'Time runs',
  PAUSED: 'Time stands still',
  MET: 'What was awaited has happened',
  MISSED: 'Time was over before it happened, and took its step',
  CANCELLED: 'It is not awaited any more',
});

/** Urgencies in the graph. */
export const DeadlineUrgency = enumOf('DeadlineUrgency', 'How much a deadline presses', {
  OVERDUE: 'Its end is past',
  RED: 'It has been open for longer than it should be',
  SOON: 'It ends today or within three days',
  CALM: 'It ends later, or stands still',
  ENDED: 'It has ended',
});

/** Events in the graph. */
export const DeadlineEventKind = enumOf('DeadlineEventKind', 'What happened to a deadline', {
  STARTED: 'It began',
  REMINDED: 'Its owner was reminded',
  PAUSED: 'It was made to stand still',
  RESUMED: 'It runs on',
  EXTENDED: 'It was extended by an approval',
  MOVED: 'Its end moved with the calendar of holidays',
  MET: 'What was awaited happened',
  MISSED: 'Its time was over',
  CANCELLED: 'It is not awaited any more',
  HANDED_OVER: 'Somebody else has it now',
});

/** Units in the graph. */
export const DeadlineUnit = enumOf('DeadlineUnit', 'Unit in which a clock counts', {
  HOURS: 'Hours, to the minute',
  DAYS: 'Calendar days; an end on a Saturday or holiday moves to the next working day',
  BUSINESS_DAYS: 'Working days',
  MONTHS: 'Calendar months; an end on a Saturday or holiday moves to the next working day',
});

/** View of a line of a deadline's history. */
@Directive('@shareable')
@ObjectType({ description: 'What happened to a deadline' })
export class DeadlineEvent {
  @Field(() => ID, { description: 'Identifier of the event' })
  id!: string;

  @Field(() => DeadlineEventKind, { description: 'What happened' })
  kind!: string;

  @Field(() => DateTime, { description: 'Timestamp of the event' })
  at!: Date;

  @Field(() => DateTime, { description: 'Timestamp at which the deadline ended after it' })
  dueAt!: Date;

  @Field(() => String, { nullable: true, description: 'Name of who did it; none where time did' })
  actorName!: string | null;

  @Field(() => ID, { nullable: true, description: 'Approval on which an extension rests' })
  approvalId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was done, if that was said' })
  reason!: string | null;
}

/** View of a deadline. */
@Directive('@shareable')
@ObjectType({ description: 'Time within which something has to happen' })
export class Deadline {
  @Field(() => ID, { description: 'Identifier of the deadline' })
  id!: string;

  @Field(() => String, { description: 'Name of its clock for programs, e.g. RECOMMENDATION' })
  clock!: string;

  @Field(() => String, { description: 'Kind of what it is about, e.g. DisputeCase' })
  subjectType!: string;

  @Field(() => ID, { description: 'Identifier of what it is about' })
  subjectId!: string;

  @Field(() => String, { description: 'Number of what it is about' })
  subjectLabel!: string;

  @Field(() => DeadlineState, { description: 'State of the deadline' })
  state!: string;

  @Field(() => DateTime, { description: 'Timestamp from which it counts' })
  startedAt!: Date;

  @Field(() => DateTime, { description: 'Timestamp at which it ends' })
  dueAt!: Date;

  @Field(() => DateTime, { description: 'Timestamp from which it is red' })
  redAt!: Date;

  @Field(() => String, { nullable: true, description: 'Name of who has to see to it' })
  ownerName!: string | null;

  @Field(() => String, { nullable: true, description: 'Team that has to see to it' })
  team!: string | null;
}

/** Pages of deadlines. */
export const DeadlineConnection = connectionOf(Deadline, 'Deadline', { shareable: true });

/** Which deadlines are wanted. */
@InputType({ description: 'Which deadlines are wanted; what is not said does not matter' })
export class DeadlineFilter {
  @Field(() => Boolean, { nullable: true, description: "Indicates whether only the asker's own are wanted" })
  mine?: boolean | null;

  @Field(() => DeadlineUrgency, { nullable: true, description: 'How much they press' })
  urgency?: keyof typeof DeadlineUrgency | null;

  @Field(() => String, { nullable: true, description: 'Name of their clock' })
  clock?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day in Asia/Seoul on which they may end' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day in Asia/Seoul on which they may end' })
  until?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Indicates whether those that have ended are wanted instead of those that are open',
  })
  ended?: boolean | null;
}

/** View of the numbers of open deadlines. */
@Directive('@shareable')
@ObjectType({ description: 'Numbers of open deadlines; each is counted once' })
export class DeadlineCounts {
  @Field(() => Int, { description: 'Number of those whose end is past' })
  overdue!: number;

  @Field(() => Int, { description: 'Number of those that end later today' })
  today!: number;

  @Field(() => Int, { description: 'Number of those that end within the next three days' })
  soon!: number;

  @Field(() => Int, { description: 'Number of those that end after that' })
  later!: number;

  @Field(() => Int, { description: 'Number of those that stand still' })
  paused!: number;
}

/** View of what a clock counts. */
@Directive('@shareable')
@ObjectType({ description: 'What a clock counts from a day on' })
export class ClockRule {
  @Field(() => String, { description: 'Name of the clock for programs' })
  clock!: string;

  @Field(() => LocalDate, { description: 'Day in Asia/Seoul from which it is in effect' })
  effectiveFrom!: string;

  @Field(() => DeadlineUnit, { description: 'Unit in which it counts' })
  unit!: string;

  @Field(() => Int, { description: 'Length in that unit' })
  length!: number;

  @Field(() => Int, { description: 'Most days by which it can be extended, all extensions together' })
  mostExtension!: number;

  @Field(() => Int, { nullable: true, description: 'Hours after the beginning from which it is red' })
  redAfterHours!: number | null;

  @Field(() => [Int], { description: 'Hours before the end at which its owner is reminded, longest first' })
  remindBefore!: number[];

  @Field(() => String, { description: 'Law or rule that it follows' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Name of who set it; none for what the slice declares' })
  changedByName!: string | null;
}

/** Rule to set; each slice names the type for its own mutation. */
@InputType()
export class ChangeClockRuleInput {
  @Field(() => String, { description: 'Name of the clock' })
  clock!: string;

  @Field(() => LocalDate, { description: 'Day in Asia/Seoul from which it is in effect, today or later' })
  effectiveFrom!: string;

  @Field(() => DeadlineUnit, { description: 'Unit in which it counts' })
  unit!: keyof typeof DeadlineUnit;

  @Field(() => Int, { description: 'Length in that unit' })
  length!: number;

  @Field(() => Int, { defaultValue: 0, description: 'Most days by which it can be extended' })
  mostExtension!: number;

  @Field(() => Int, { nullable: true, description: 'Hours after the beginning from which it is red' })
  redAfterHours?: number | null;

  @Field(() => [Int], { description: 'Hours before the end at which its owner is reminded' })
  remindBefore!: number[];

  @Field(() => String, { description: 'Law or rule that it follows, at least 5 characters' })
  source!: string;
}

/** Outcome of setting a rule. */
@Directive('@shareable')
@ObjectType({ description: 'Outcome of setting what a clock counts' })
export class ClockRulePayload {
  @Field(() => ClockRule, { nullable: true, description: 'Rule that was set; none when it was refused' })
  clockRule!: ClockRule | null;

  @Field(() => [deadlineErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
