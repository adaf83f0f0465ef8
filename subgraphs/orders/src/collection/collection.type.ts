import { connectionOf, DateTime, enumOf } from '@madang/subgraph-kit';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';

const Lamp = enumOf('ConnectionLamp', 'State of a connection at a glance', {
  GREEN: 'Everything up to a few minutes ago is here',
  YELLOW: 'Late, or the last run failed and is tried again',
  RED: 'Fails again and again, or the permission was lost: somebody has to act',
  OFF: 'Switched off',
});

const Connector = enumOf('ConnectorName', 'Kind of marketplace that a storefront is connected to (C10)', {
  CAFE24: 'Mall at Cafe24, with the marketplaces that it relays',
  NAVER: 'Store at Naver Commerce (SmartStore)',
});

const RunCause = enumOf('CollectionCause', 'Why orders were collected', {
  CLOCK: 'It was time: every 60 seconds (C5)',
  PERSON: 'Somebody asked',
  HINT: 'The marketplace gave a hint',
});

const RunState = enumOf('CollectionState', 'State of a collection', {
  WAITING: 'On the list',
  RUNNING: 'Under way',
  DONE: 'Everything was read',
  FAILED: 'It stopped; what was read until then is here',
});

const RunError = enumOf('CollectionError', 'Why a collection stopped', {
  AWAY: 'The marketplace did not answer, or not properly',
  LIMITED: 'Too many calls for now',
  AUTHORIZATION_LOST: 'The permission has ended and must be granted anew',
  REFUSED: 'The marketplace refuses the question',
  UNCLEAR: 'The answer was lost',
  FAULT: 'A fault of ours',
});

const Reason = enumOf('QuarantineCode', 'Why something from a marketplace was not taken in', {
  MALFORMED: 'It does not have the form of an order, or of a question',
  VARIANT_UNKNOWN: 'A variant is neither listed there nor known by its sku',
  STATUS_UNKNOWN: 'A status that no table knows',
  CANCELLED_AFTER_SHIPPING: 'Cancelled there after it had left the warehouse (C6)',
  SHIPPED_ELSEWHERE: 'In delivery there although the warehouse never sent it',
  CLAIM_NOT_TAKEN: 'A return or exchange was asked for there and has to be taken in by hand',
});

/** States of what is in quarantine, in the graph. */
export const QuarantineStateWord = enumOf('QuarantineState', 'State of what is in quarantine', {
  WAITING: 'Somebody has to look',
  REPLAYED: 'Taken in after all',
  DISMISSED: 'Put away with a reason',
});

/** View of a collection. */
@ObjectType({ description: 'One collection of orders from a connection (C5)' })
export class CollectionRun {
  @Field(() => ID, { description: 'Identifier of the run' })
  id!: string;

  @Field(() => ID, { description: 'Connection that was collected from' })
  connectionId!: string;

  @Field(() => RunCause, { description: 'Why it was made' })
  cause!: string;

  @Field(() => String, { nullable: true, description: 'Who asked for it; none for the clock' })
  askedBy!: string | null;

  @Field(() => RunState, { description: 'State of the run' })
  state!: string;

  @Field(() => DateTime, { nullable: true, description: 'Beginning of the time that was asked for' })
  windowFrom!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'End of the time that was asked for' })
  windowTo!: Date | null;

  @Field(() => Int, { description: 'Orders that were read so far, each time they came' })
  read!: number;

  @Field(() => Int, { description: 'Orders that are new' })
  added!: number;

  @Field(() => Int, { description: 'Orders that changed' })
  changed!: number;

  @Field(() => Int, { description: 'Orders in which nothing was new, or that came by another way before' })
  known!: number;

  @Field(() => Int, { description: 'Orders that are not paid yet and were left out (C5)' })
  unpaid!: number;

  @Field(() => Int, { description: 'Items put into quarantine' })
  quarantined!: number;

  @Field(() => RunError, { nullable: true, description: 'Why it stopped; none while and after it went well' })
  errorCode!: string | null;

  @Field(() => DateTime, { description: 'Timestamp at which it was put on the list' })
  askedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it began' })
  startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it ended' })
  endedAt!: Date | null;
}

/** View of how a connection stands. */
@ObjectType({ description: 'How the collection from a connection of a storefront stands (C5)' })
export class ConnectionHealth {
  @Field(() => ID, { description: 'Identifier of the connection' })
  id!: string;

  @Field(() => String, { description: 'Name of the connection' })
  name!: string;

  @Field(() => Connector, { description: 'Kind of marketplace' })
  connector!: string;

  @Field(() => String, { description: 'Name under which the marketplace knows the storefront, e.g. a mall id' })
  account!: string;

  @Field(() => Lamp, { description: 'State at a glance' })
  lamp!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds since the moment up to which everything is here; none before the first success',
  })
  lagSeconds!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the last run' })
  lastRunAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the last run that went well' })
  lastSuccessAt!: Date | null;

  @Field(() => RunError, { nullable: true, description: 'Why the last run failed; none if it did not' })
  errorCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What went wrong and what to do, in the language of the request',
  })
  errorText!: string | null;

  @Field(() => Int, { description: 'Runs that failed one after the other' })
  failures!: number;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp before which it is not tried again by itself' })
  nextAt!: Date | null;

  @Field(() => Boolean, { description: 'Indicates whether orders are collected right now' })
  isRunning!: boolean;

  @Field(() => Int, { description: 'Orders added today, in Asia/Seoul' })
  addedToday!: number;

  @Field(() => Int, { description: 'Items in quarantine that wait for somebody' })
  waitingQuarantine!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Timestamp up to which what buyers ask there is here (QnA, 문의); none before the first success',
  })
  questionsUntil!: Date | null;

  @Field(() => RunError, {
    nullable: true,
    description: 'Why questions could not be collected the last time; none if they were',
  })
  questionsErrorCode!: string | null;
}

/** View of what is in quarantine. */
@ObjectType({ description: 'What came from a marketplace and could not be taken in' })
export class QuarantinedOrder {
  @Field(() => ID, { description: 'Identifier of the item' })
  id!: string;

  @Field(() => ID, { description: 'Connection that it came from' })
  connectionId!: string;

  @Field(() => String, { nullable: true, description: 'Number of the order at the marketplace, if it can be read' })
  externalNumber!: string | null;

  @Field(() => Reason, { description: 'Reason in a form for programs' })
  code!: string;

  @Field(() => String, {
    description: 'Place and rule, without personal data, e.g. items.0.quantity: not a whole number',
  })
  reason!: string;

  @Field(() => QuarantineStateWord, { description: 'State of the item' })
  state!: string;

  @Field(() => Int, { description: 'Number of times it came' })
  times!: number;

  @Field(() => DateTime, { description: 'Timestamp at which it came first' })
  firstSeenAt!: Date;

  @Field(() => DateTime, { description: 'Timestamp at which it came last' })
  lastSeenAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was settled' })
  settledAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who settled it; none where it came in by itself' })
  settledBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was dismissed' })
  dismissal!: string | null;
}

/** Pages of runs. */
export const CollectionRunConnection = connectionOf(CollectionRun, 'CollectionRun');

/** Pages of the quarantine. */
export const QuarantinedOrderConnection = connectionOf(QuarantinedOrder, 'QuarantinedOrder');

/** Arguments of the list of the quarantine. */
@ArgsType()
export class QuarantineArgs {
  @Field(() => ID, { nullable: true, description: 'Connection whose items are wanted; all unless said' })
  connectionId?: string | null;

  @Field(() => QuarantineStateWord, { nullable: true, description: 'State of the items wanted; WAITING unless said' })
  state?: keyof typeof QuarantineStateWord | null;
}
