import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.ts';
import { enumOf } from '../enum.ts';
import { DateTime } from '../scalars.ts';
import { dispatchErrors } from './dispatch-words.ts';

/** Channels in the graph. */
export const MessageChannelEnum = enumOf('MessageChannel', 'Way on which a message goes', {
  EMAIL: 'By e-mail',
  ALIMTALK: 'By Kakao AlimTalk',
  SMS: 'By text message, short or long',
  POST: 'By post, printed by people',
  PUSH: 'Shown on devices of an account',
  ALARM: 'Alarm in the shell',
});

/** Categories in the graph. */
export const MessageCategoryEnum = enumOf('MessageCategory', 'Kind of a message', {
  LEGAL: 'Demanded by law; nobody opts out',
  SERVICE: 'About something that the recipient asked for',
  SURVEY: 'Question on how it went; not in quiet hours',
  SECURITY: 'About access and safety; nobody opts out',
});

/** States in the graph. */
export const MessageStateEnum = enumOf('MessageState', 'How far a message has come', {
  QUEUED: 'Waits to be sent, or to be printed',
  HELD: 'Waits for the end of quiet hours',
  AWAITING_DOCUMENT: 'Waits until a document is issued',
  SENDING: 'Is being handed to a provider',
  SENT: 'Taken by the provider',
  DELIVERED: 'Known to have arrived',
  FAILED: 'Refused for good, or given up',
  AMBIGUOUS: 'Nobody knows whether it was sent; a person finds out',
  SUPPRESSED: 'Not sent, because the recipient wants none',
  CAPTURED: 'Not sent, because this house only tries things out',
  POSTED: 'Given to the post',
});

/** Outcomes of attempts in the graph. */
export const AttemptOutcomeEnum = enumOf('MessageAttemptOutcome', 'What came of one attempt', {
  ACCEPTED: 'Taken by the provider',
  REJECTED: 'Refused for good',
  UNSENT: 'Surely not sent; tried again',
  UNCERTAIN: 'Nobody knows',
});

/** View of an attempt. */
@Directive('@shareable')
@ObjectType({ description: 'Attempt to hand a message to a provider' })
export class MessageAttempt {
  @Field(() => ID, { description: 'Identifier of the attempt' })
  id!: string;

  @Field(() => Int, { description: 'Number of the attempt, from 1' })
  number!: number;

  @Field(() => MessageChannelEnum, { description: 'Channel of the attempt' })
  channel!: string;

  @Field(() => String, { description: 'Provider that was asked' })
  provider!: string;

  @Field(() => AttemptOutcomeEnum, { nullable: true, description: 'What came of it; none while it is under way' })
  outcome!: string | null;

  @Field(() => String, { nullable: true, description: 'Under what the provider knows it' })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the trouble, if any' })
  code!: string | null;

  @Field(() => DateTime, { description: 'Timestamp of its beginning' })
  startedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of its end' })
  finishedAt!: Date | null;
}

/** View of a message. */
@Directive('@shareable')
@ObjectType({ description: 'Message to one recipient, and how far it has come' })
export class DispatchedMessage {
  @Field(() => ID, { description: 'Identifier of the message' })
  id!: string;

  @Field(() => String, { description: 'Name of its template' })
  template!: string;

  @Field(() => MessageCategoryEnum, { description: 'Kind of the message' })
  category!: string;

  @Field(() => MessageChannelEnum, { description: 'Channel that is tried, or was used' })
  channel!: string;

  @Field(() => MessageStateEnum, { description: 'State of the message' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'Code of what is wrong with it' })
  code!: string | null;

  @Field(() => String, { description: 'Kind of what it is about, e.g. DisputeCase' })
  subjectType!: string;

  @Field(() => ID, { description: 'Identifier of what it is about' })
  subjectId!: string;

  @Field(() => String, { description: 'Number of what it is about' })
  subjectLabel!: string;

  @Field(() => String, { nullable: true, description: 'Side on which the recipient stands, e.g. APPLICANT' })
  side!: string | null;

  @Field(() => String, { description: 'Language of the message: ko or en' })
  language!: string;

  @Field(() => DateTime, { description: 'Timestamp of the act that sent it' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'Timestamp before which it does not go' })
  sendAfter!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which the provider took it' })
  sentAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it is known to have arrived' })
  deliveredAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which its mail was first opened' })
  openedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was given to the post' })
  postedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Name of the member of staff who sent it; none for others' })
  actorName!: string | null;
}

/** Pages of messages. */
export const DispatchedMessageConnection = connectionOf(DispatchedMessage, 'DispatchedMessage', { shareable: true });

/** View of a number of messages. */
@Directive('@shareable')
@ObjectType({ description: 'Number of messages in one state' })
export class MessageCount {
  @Field(() => MessageStateEnum, { description: 'State of the messages' })
  state!: string;

  @Field(() => Int, { description: 'Number of the messages' })
  count!: number;
}

/** Filter of messages. */
@InputType({ description: 'Which messages are wanted; what is not said does not matter' })
export class MessageFilter {
  @Field(() => [MessageStateEnum], { nullable: true, description: 'One of these states' })
  states?: string[] | null;

  @Field(() => MessageChannelEnum, { nullable: true, description: 'Channel' })
  channel?: string | null;

  @Field(() => MessageCategoryEnum, { nullable: true, description: 'Kind' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: 'Identifier or beginning of the number of what it is about' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'Name, e-mail address or phone number of the recipient' })
  recipient?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp from which on' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp before which' })
  until?: Date | null;
}

/** Ways to settle what is unclear. */
export const MessageSettlement = enumOf('MessageSettlement', 'What a person found out about an unclear message', {
  DELIVERED: 'It arrived',
  SEND_AGAIN: 'It did not, and is sent again',
});

/** What a person found out; each slice names the type for its own mutation. */
@InputType()
export class SettleMessageInput {
  @Field(() => ID, { description: 'Message that is unclear' })
  messageId!: string;

  @Field(() => MessageSettlement, { description: 'What was found out' })
  as!: 'DELIVERED' | 'SEND_AGAIN';

  @Field(() => String, { description: 'How it was found out, at least 5 characters' })
  reason!: string;
}

/** Message to try again; each slice names the type for its own mutation. */
@InputType()
export class RetryMessageInput {
  @Field(() => ID, { description: 'Message that has failed' })
  messageId!: string;
}

/** Messages to print; each slice names the type for its own mutation. */
@InputType()
export class PrintMessagesInput {
  @Field(() => [ID], { description: 'Messages that go by post, at most 240' })
  messageIds!: string[];
}

/** Messages given to the post; each slice names the type for its own mutation. */
@InputType()
export class MarkPostedInput {
  @Field(() => [ID], { description: 'Messages that were given to the post, at most 240' })
  messageIds!: string[];

  @Field(() => [String], { nullable: true, description: 'Registered numbers, one for each message in their order' })
  registeredNumbers?: string[] | null;
}

/** Outcome of an act on a message. */
@Directive('@shareable')
@ObjectType({ description: 'Outcome of an act on a message' })
export class DispatchedMessagePayload {
  @Field(() => DispatchedMessage, { nullable: true, description: 'Message after the act; none when it was refused' })
  message!: object | null;

  @Field(() => [dispatchErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}

/** Something to print. */
@Directive('@shareable')
@ObjectType({ description: 'PDF to print' })
export class PrintedPaper {
  @Field(() => String, { description: 'Path of the PDF for this viewer, good for ten minutes' })
  url!: string;

  @Field(() => Int, { description: 'Number of messages in it' })
  count!: number;
}

/** Outcome of printing. */
@Directive('@shareable')
@ObjectType({ description: 'Outcome of printing what goes by post' })
export class PrintedPaperPayload {
  @Field(() => PrintedPaper, { nullable: true, description: 'PDF; none when it was refused' })
  paper!: object | null;

  @Field(() => [dispatchErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}

/** Messages that were posted. */
@Directive('@shareable')
@ObjectType({ description: 'Outcome of noting what was given to the post' })
export class PostedMessagesPayload {
  @Field(() => [DispatchedMessage], { nullable: true, description: 'Messages after the act; none when it was refused' })
  messages!: object[] | null;

  @Field(() => [dispatchErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
