import { connectionOf, DateTime, enumOf, PageArgs } from '@madang/subgraph-kit';
import { ArgsType, Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { DeliveryState } from './webhook.ts';

/** States of deliveries in the graph. */
export const WebhookDeliveryState = enumOf('WebhookDeliveryState', 'What became of a delivery', {
  WAITING: 'Not taken yet, tried again until a day has passed (대기)',
  DELIVERED: 'Taken by the receiver (전송)',
  DEAD: 'Given up after a day of attempts (전송 실패)',
});

const WebhookDisabledReason = enumOf('WebhookDisabledReason', 'Why a webhook is sent nothing', {
  BY_HAND: 'Somebody switched it off (직접 중지)',
  FAILING: 'Nothing got through for three days (계속된 실패)',
  GONE: 'Receiver answered that it is gone for good, 410 (수신 종료)',
});

const WebhookProblem = enumOf('WebhookProblem', 'Why an attempt got no answer', {
  ADDRESS_REFUSED: 'Name of the host leads into a private network',
  HOST_UNKNOWN: 'Name of the host leads nowhere',
  TIMEOUT: 'No answer within ten seconds',
  CONNECTION_FAILED: 'Connection could not be made or was cut',
});

/** View of an attempt. */
@ObjectType({ description: 'One attempt to deliver an event' })
export class WebhookAttempt {
  @Field(() => ID, { description: 'Identifier of the attempt' })
  id!: string;

  @Field(() => DateTime, { description: 'Timestamp of the attempt' })
  triedAt!: Date;

  @Field(() => Int, { description: 'Time it took, in milliseconds' })
  durationMs!: number;

  @Field(() => Int, { nullable: true, description: 'HTTP status of the answer; none when there was no answer' })
  status!: number | null;

  @Field(() => String, { nullable: true, description: 'First kilobyte of the answer' })
  answer!: string | null;

  @Field(() => WebhookProblem, { nullable: true, description: 'Why there was no answer' })
  problem!: string | null;
}

/** View of a delivery. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Event on its way to one webhook' })
export class WebhookDelivery {
  @Field(() => ID, { description: 'Identifier of the delivery, sent as `webhook-id` with every attempt' })
  id!: string;

  @Field(() => String, { description: 'Kind of event, e.g. disputes.case-changed' })
  eventType!: string;

  @Field(() => DateTime, { description: 'Timestamp of the event' })
  occurredAt!: Date;

  @Field(() => WebhookDeliveryState, { description: 'What became of it' })
  state!: DeliveryState;

  @Field(() => Int, { description: 'Number of attempts so far' })
  attempts!: number;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of the next attempt after a failure' })
  nextAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was taken or given up' })
  settledAt!: Date | null;
}

/** Pages of deliveries. */
export const WebhookDeliveryConnection = connectionOf(WebhookDelivery, 'WebhookDelivery');

/** View of an endpoint. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Address at which a business is told of events' })
export class Webhook {
  @Field(() => ID, { description: 'Identifier of the webhook' })
  id!: string;

  @Field(() => String, { description: 'Name given to it by who registered it' })
  name!: string;

  @Field(() => String, { description: 'Address to which events are posted' })
  url!: string;

  @Field(() => [String], { description: 'Kinds of events it is told of' })
  eventTypes!: readonly string[];

  @Field(() => DateTime, { description: 'Timestamp at which it was registered' })
  createdAt!: Date;

  @Field(() => String, { description: 'Name of the person who registered it, as it was then' })
  createdByName!: string;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp since which nothing got through' })
  failingSince!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp since which it is sent nothing' })
  disabledAt!: Date | null;

  @Field(() => WebhookDisabledReason, { nullable: true, description: 'Why it is sent nothing' })
  disabledReason!: string | null;
}

/** Pages of endpoints. */
export const WebhookConnection = connectionOf(Webhook, 'Webhook');

@ArgsType()
export class WebhookDeliveriesArgs extends PageArgs {
  @Field(() => WebhookDeliveryState, { nullable: true, description: 'State they are in; any unless said' })
  state?: DeliveryState | null;
}
