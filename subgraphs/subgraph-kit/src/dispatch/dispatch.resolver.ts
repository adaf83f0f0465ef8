import type { Role } from '@madang/shared-schema/roles';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Query,
  Resolver,
  Root,
  type ClassType,
} from 'type-graphql';
import { PageArgs, type Page } from '../connection.ts';
import type { Context } from '../context.ts';
import { payloadOf } from '../payload.ts';
import { dispatchRoomOf, messagePath } from './dispatch-room.ts';
import { dispatchErrors, problemWords } from './dispatch-words.ts';
import { attemptsOf, countMessages, findMessages, findPrintQueue } from './find-messages.ts';
import { templateOf } from './letter-of.ts';
import type { MessageAttemptRow, MessageRow } from './message.entity.ts';
import { messagePersonal } from './message.personal.ts';
import {
  DispatchedMessage,
  DispatchedMessageConnection,
  DispatchedMessagePayload,
  MarkPostedInput,
  MessageAttempt,
  MessageCount,
  MessageFilter,
  PostedMessagesPayload,
  PrintedPaperPayload,
  PrintMessagesInput,
  RetryMessageInput,
  SettleMessageInput,
} from './message.type.ts';
import { markPosted, printLabels, printLetters } from './print-messages.ts';
import { retryMessage, settleMessage } from './settle-message.ts';
import { viewerUntil } from './shown-paper.ts';
import { withoutKeys } from './without-keys.ts';

const LINK_MINUTES = 10;

/** Fields of a message that are worked out. */
@Authorized()
@Resolver(() => DispatchedMessage)
export class DispatchedMessageResolver {
  @FieldResolver(() => String, { description: 'Name of the template in the language of the request' })
  templateName(@Ctx() { em, language }: Context, @Root() { template }: MessageRow): string {
    return templateOf(dispatchRoomOf(em), template)?.label[language] ?? template;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Title; none for who may not read it' })
  title(@Ctx() context: Context, @Root() message: MessageRow): Promise<string | null> {
    return messagePersonal.show(context, message, 'title');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Text as it was sent; none for who may not read it' })
  async text(@Ctx() context: Context, @Root() message: MessageRow): Promise<string | null> {
    const text = await messagePersonal.show(context, message, 'text');
    return text === null ? null : withoutKeys(text);
  }

  @FieldResolver(() => String, { description: 'Path of the page that shows it to this viewer, good for ten minutes' })
  viewUrl(@Ctx() { actor, em, now }: Context, @Root() { id }: MessageRow): string {
    const until = new Date(now.getTime() + LINK_MINUTES * 60_000);
    return `${messagePath(dispatchRoomOf(em), { k: 'view', m: id, ...viewerUntil(actor, until) })}/view`;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the recipient, as the viewer may see it' })
  recipientName(@Ctx() context: Context, @Root() message: MessageRow): Promise<string | null> {
    return messagePersonal.show(context, message, 'recipientName');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Address at the channel, as the viewer may see it' })
  async recipientAddress(@Ctx() context: Context, @Root() message: MessageRow): Promise<string | null> {
    const column = addressColumn(message);
    return column && messagePersonal.show(context, message, column);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What is wrong with it, in words' })
  problem(@Ctx() { language }: Context, @Root() { code }: MessageRow): string | null {
    return code === null || code === undefined ? null : problemWords(code)[language];
  }

  @FieldResolver(() => [MessageAttempt], { description: 'Attempts to send it, first to last' })
  attempts(@Ctx() context: Context, @Root() { id }: MessageRow): Promise<MessageAttemptRow[]> {
    return attemptsOf(context, id);
  }

  @FieldResolver(() => [ID], { description: 'Documents that go with it' })
  documentIds(@Root() { documents }: MessageRow): string[] {
    return documents;
  }
}

function addressColumn({ channel }: MessageRow) {
  if (channel === 'EMAIL') return 'recipientEmail' as const;
  if (channel === 'POST') return 'recipientAddress' as const;
  return channel === 'SMS' || channel === 'ALIMTALK' ? ('recipientPhone' as const) : null;
}

/** Makes the root fields on messages of a slice, for the roles that read its log. */
export function dispatchResolver(prefix: string, readers: readonly Role[]): ClassType[] {
  return [queries(prefix, readers), acts(prefix, readers), posting(prefix, readers)];
}

function queries(prefix: string, readers: readonly Role[]): ClassType {
  @Authorized(...readers)
  @Resolver()
  class MessageQueries {
    @Query(() => DispatchedMessageConnection, {
      name: `${prefix}Messages`,
      description: 'Messages of this slice that meet a filter, newest first',
    })
    messages(
      @Ctx() context: Context,
      @Arg('filter', () => MessageFilter, { nullable: true }) filter: MessageFilter | null,
      @Args(() => PageArgs) args: PageArgs,
    ): Promise<Page<MessageRow>> {
      return findMessages(context, filter ?? {}, args);
    }

    @Query(() => [MessageCount], {
      name: `${prefix}MessageCounts`,
      description: 'Numbers of messages about which something is still to be done, by state',
    })
    counts(@Ctx() context: Context): Promise<MessageCount[]> {
      return countMessages(context);
    }

    @Query(() => DispatchedMessageConnection, {
      name: `${prefix}PrintQueue`,
      description: 'Messages that wait to be printed and posted, newest first',
    })
    printQueue(@Ctx() context: Context, @Args(() => PageArgs) args: PageArgs): Promise<Page<MessageRow>> {
      return findPrintQueue(context, args);
    }
  }
  return MessageQueries;
}

function acts(prefix: string, readers: readonly Role[]): ClassType {
  const named = prefix.charAt(0).toUpperCase() + prefix.slice(1);

  @InputType(`Settle${named}MessageInput`, { description: 'What a person found out about an unclear message' })
  class SettleInput extends SettleMessageInput {}

  @InputType(`Retry${named}MessageInput`, { description: 'Message to try again' })
  class RetryInput extends RetryMessageInput {}

  @Authorized(...readers)
  @Resolver()
  class MessageActs {
    @Mutation(() => DispatchedMessagePayload, {
      name: `settle${named}Message`,
      description: 'Settles a message of which nobody knew whether it was sent; the reason is on record',
    })
    async settle(@Ctx() context: Context, @Arg('input', () => SettleInput) input: SettleMessageInput) {
      return payloadOf('message', await settleMessage(context, input), dispatchErrors.inWords, context);
    }

    @Mutation(() => DispatchedMessagePayload, {
      name: `retry${named}Message`,
      description: 'Tries a failed message again, from the first of its channels on',
    })
    async retry(@Ctx() context: Context, @Arg('input', () => RetryInput) input: RetryMessageInput) {
      return payloadOf('message', await retryMessage(context, input), dispatchErrors.inWords, context);
    }
  }
  return MessageActs;
}

function posting(prefix: string, readers: readonly Role[]): ClassType {
  const named = prefix.charAt(0).toUpperCase() + prefix.slice(1);

  @InputType(`Print${named}LabelsInput`, { description: 'Messages whose address labels are printed' })
  class LabelsInput extends PrintMessagesInput {}

  @InputType(`Print${named}LettersInput`, { description: 'Messages whose documents are printed' })
  class LettersInput extends PrintMessagesInput {}

  @InputType(`Mark${named}PostedInput`, { description: 'Messages that were given to the post' })
  class PostedInput extends MarkPostedInput {}

  @Authorized(...readers)
  @Resolver()
  class PostResolver {
    @Mutation(() => PrintedPaperPayload, {
      name: `print${named}Labels`,
      description: 'Prints address labels, A4 with three by eight',
    })
    async labels(@Ctx() context: Context, @Arg('input', () => LabelsInput) input: PrintMessagesInput) {
      return payloadOf('paper', await printLabels(context, input), dispatchErrors.inWords, context);
    }

    @Mutation(() => PrintedPaperPayload, {
      name: `print${named}Letters`,
      description: 'Prints the documents of messages that go by post, as one PDF',
    })
    async letters(@Ctx() context: Context, @Arg('input', () => LettersInput) input: PrintMessagesInput) {
      return payloadOf('paper', await printLetters(context, input), dispatchErrors.inWords, context);
    }

    @Mutation(() => PostedMessagesPayload, {
      name: `mark${named}Posted`,
      description: 'Notes that messages were given to the post, with their registered numbers',
    })
    async posted(@Ctx() context: Context, @Arg('input', () => PostedInput) input: MarkPostedInput) {
      return payloadOf('messages', await markPosted(context, input), dispatchErrors.inWords, context);
    }
  }
  return PostResolver;
}
