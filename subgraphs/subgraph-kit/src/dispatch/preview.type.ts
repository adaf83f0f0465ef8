import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { MessageCategoryEnum, MessageChannelEnum } from './message.type.ts';

/** View of a message that an act would send. */
@Directive('@shareable')
@ObjectType({ description: 'Message as an act would send it' })
export class PreviewedMessage {
  @Field(() => String, { description: 'Name of the template in the language of the request' })
  templateName!: string;

  @Field(() => MessageCategoryEnum, { description: 'Kind of the message' })
  category!: string;

  @Field(() => MessageChannelEnum, { description: 'Channel that is tried first' })
  channel!: string;

  @Field(() => [MessageChannelEnum], { description: 'Channels that are tried, one after the other' })
  channels!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Side on which the recipient stands, e.g. APPLICANT' })
  side!: string | null;

  @Field(() => String, { description: 'Name of the recipient' })
  recipientName!: string;

  @Field(() => String, { nullable: true, description: 'Address at the channel; none for an alarm' })
  recipientAddress!: string | null;

  @Field(() => String, { description: 'Title of the message' })
  title!: string;

  @Field(() => String, { description: 'What it says' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Path of the page that shows it for ten minutes; none for text' })
  viewUrl!: string | null;

  @Field(() => [ID], { description: 'Documents that would go with it; they are issued with the act' })
  documentIds!: readonly string[];
}

/** View of all that an act would send. */
@Directive('@shareable')
@ObjectType({ description: 'What an act would send; give the digest back with the act, so that nothing else is sent' })
export class SendPreview {
  @Field(() => String, { description: 'Digest of what recipients would see (SHA-256, hex)' })
  digest!: string;

  @Field(() => [PreviewedMessage], { description: 'Messages in the order in which they are sent' })
  messages!: readonly PreviewedMessage[];
}
