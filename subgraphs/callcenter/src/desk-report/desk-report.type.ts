import { DateTime, LocalDate } from '@madang/subgraph-kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';

/** View of what is told of a group of tickets. */
@ObjectType({ description: 'What is told of the tickets of a group, as they stand now' })
export class DeskReportFigures {
  @Field(() => Int, { description: 'Tickets that were received in the period' })
  received!: number;

  @Field(() => Int, { description: 'Those of them that are completed (07)' })
  completed!: number;

  @Field(() => Int, { description: 'Those of them that were discarded (09)' })
  discarded!: number;

  @Field(() => Int, { description: 'Those of them that are open (01, 03)' })
  open!: number;

  @Field(() => Int, { description: 'Open ones that are red: past their due date, or three days old (E6)' })
  red!: number;

  @Field(() => Int, { description: 'Those of them that were handed over at least once' })
  transferred!: number;

  @Field(() => Int, {
    description:
      'Those settled at the first contact: completed by the agent who took them down, on the day in Seoul on which they were received, never handed over, and with no additional ticket (F8) within 7 days',
  })
  firstContact!: number;

  @Field(() => Int, {
    description:
      'Those that could have been settled at the first contact: completed at the desk, and taken down by somebody, not by a marketplace or the mailbox',
  })
  firstContactOf!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Median time from receipt to completion, in seconds; none without a ticket completed at the desk',
  })
  medianHandlingSeconds!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Time from receipt to completion that nine of ten tickets kept, in seconds',
  })
  p90HandlingSeconds!: number | null;

  @Field(() => Int, {
    description:
      'Callbacks (outcome 2) that were kept: completed by their due date, or within three days where they have none',
  })
  callbacksKept!: number;

  @Field(() => Int, { description: 'Callbacks that were completed later than that, or are open after it' })
  callbacksOverdue!: number;
}

/** View of the tickets that bear one code. */
@ObjectType({ description: 'Tickets of the period that bear one code' })
export class DeskReportCode {
  @Field(() => String, { description: 'Code, e.g. 04' })
  code!: string;

  @Field(() => DeskReportFigures, { description: 'What is told of them' })
  figures!: DeskReportFigures;
}

/** View of the tickets of a day or an hour. */
@ObjectType({ description: 'Tickets that were received on a day in Asia/Seoul, or in an hour of it' })
export class DeskReportSlot {
  @Field(() => LocalDate, { description: 'Day' })
  day!: string;

  @Field(() => Int, { nullable: true, description: 'Hour, 0 to 23; none where the report has several days' })
  hour!: number | null;

  @Field(() => DeskReportFigures, { description: 'What is told of them' })
  figures!: DeskReportFigures;
}

/** View of what an agent did. */
@ObjectType({ description: 'What somebody of the desk did in the period' })
export class DeskReportAgent {
  @Field(() => DeskReportFigures, { description: 'What is told of the tickets that they took down' })
  taken!: DeskReportFigures;

  @Field(() => Int, { description: 'Tickets of the period that they completed, whoever took them down' })
  completed!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Median time from receipt to completion of those that they completed, in seconds',
  })
  medianHandlingSeconds!: number | null;

  @Field(() => Int, { nullable: true, description: 'Time that nine of ten of those kept, in seconds' })
  p90HandlingSeconds!: number | null;

  @Field(() => Int, { description: 'Times in the period that they handed a ticket over to somebody else (F5)' })
  transfersOut!: number;

  @Field(() => Int, {
    description: 'Times in the period that a ticket was handed over to them, or that they took one to themselves',
  })
  transfersIn!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean score of the samples of their work that were received in the period; none without a score',
  })
  qualityMean!: number | null;
}

/** View of waits. */
@ObjectType({ description: 'How long those who rang had to wait (E1)' })
export class CallWaits {
  @Field(() => Int, { description: 'Calls from outside that were answered' })
  answered!: number;

  @Field(() => Int, { description: 'Calls from outside that nobody answered' })
  missed!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Median time from ring to answer, in seconds; none without answers',
  })
  medianWaitSeconds!: number | null;

  @Field(() => Int, { nullable: true, description: 'Time from ring to answer that nine of ten had, in seconds' })
  p90WaitSeconds!: number | null;

  @Field(() => Int, { nullable: true, description: 'Longest wait, of those too who gave up, in seconds' })
  longestWaitSeconds!: number | null;
}

/** View of the waits in an hour. */
@ObjectType({ description: 'Waits in an hour of the day, on any day of the period' })
export class DeskReportHour {
  @Field(() => Int, { description: 'Hour in Asia/Seoul, 0 to 23' })
  hour!: number;

  @Field(() => CallWaits, { description: 'Waits of those who rang then' })
  waits!: CallWaits;
}

/** View of the waits of a period. */
@ObjectType({ description: 'Waits of a period' })
export class DeskReportWaits {
  @Field(() => CallWaits, { description: 'Waits of everybody who rang' })
  all!: CallWaits;

  @Field(() => [DeskReportHour], { description: 'Every hour of the day, from 0 to 23' })
  byHour!: DeskReportHour[];
}

/** View of a report. */
@ObjectType({ description: 'Report of the desk for a period: the tickets that were received in it, as they stand now' })
export class DeskReport {
  @Field(() => LocalDate, { description: 'First day, in Asia/Seoul' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day, in Asia/Seoul' })
  to!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it stood so' })
  asOf!: Date;

  @Field(() => DeskReportFigures, { description: 'What is told of all tickets' })
  totals!: DeskReportFigures;

  @Field(() => Int, { description: 'Times in the period that tickets were handed over (03)' })
  transfers!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Mean score, 0 to 100, of the samples of tickets that were received in the period; none without a score',
  })
  qualityMean!: number | null;

  @Field(() => Int, { description: 'Number of samples with a score of which that is the mean' })
  qualityScored!: number;

  @Field(() => [DeskReportCode], { description: 'By type (상담유형), most tickets first' })
  byType!: DeskReportCode[];

  @Field(() => [DeskReportCode], { description: 'By outcome of the consultation (상담결과), most tickets first' })
  byOutcome!: DeskReportCode[];

  @Field(() => [DeskReportCode], { description: 'By how the call ended (통화결과), most tickets first' })
  byCallResult!: DeskReportCode[];

  @Field(() => [DeskReportAgent], { description: 'By agent, who took down most first' })
  byAgent!: DeskReportAgent[];

  @Field(() => [DeskReportSlot], { description: 'By day, or by hour where the report has one day; none is left out' })
  bySlot!: DeskReportSlot[];
}
