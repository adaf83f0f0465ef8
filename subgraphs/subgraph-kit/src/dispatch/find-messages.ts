import { hasRole } from '@madang/shared-schema/actor';
import { raw } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { validate } from 'uuid';
import { batchMany, batchOne } from '../batch.ts';
import { page, type Page, type PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import type { PersonalKind } from '../privacy/kinds.ts';
import { beginsWith, idIn } from '../text-search.ts';
import { readableBy } from '../walls/readable-by.ts';
import { dispatchRoomOf, type MessageDeclaration } from './dispatch-room.ts';
import { OPEN_STATES } from './message-lists.ts';
import { MessageAttemptRow, MessageRow } from './message.entity.ts';
import { messagePersonal } from './message.personal.ts';
import type { MessageFilter } from './message.type.ts';

/** Messages that an actor may read: those of the kinds of subjects they deal with, of the subjects they read. */
const readableMessages = readableBy((actor, declarations: readonly MessageDeclaration[]): FilterQuery<MessageRow> => ({
  $or: declarations
    .filter(({ readers }) => hasRole(actor, ...readers))
    .map((declared) => ({ $and: [{ subjectType: declared.subject }, declared.readable(actor)] })),
}));

function readable({ actor, em }: Context): FilterQuery<MessageRow> {
  const { declarations } = dispatchRoomOf(em);
  const reads = declarations.some(({ readers }) => hasRole(actor, ...readers));
  return reads ? readableMessages(actor, declarations) : { id: { $in: [] } };
}

/** Messages that meet all that was asked, newest first. */
export async function findMessages(context: Context, filter: MessageFilter, args: PageArgs): Promise<Page<MessageRow>> {
  const { states, channel, category, subject, recipient, from, until } = filter;
  const where: FilterQuery<MessageRow> = {
    $and: [
      readable(context),
      states && states.length > 0 ? { state: { $in: states as MessageRow['state'][] } } : {},
      channel ? { channel: channel as MessageRow['channel'] } : {},
      category ? { category: category as MessageRow['category'] } : {},
      subject ? (validate(subject) ? { subjectId: subject } : { subjectLabel: beginsWith(subject) }) : {},
      recipient ? await sentTo(context, recipient) : {},
      from ? { createdAt: { $gte: from } } : {},
      until ? { createdAt: { $lt: until } } : {},
    ],
  };
  return page(context.em, MessageRow, where, [{ createdAt: 'desc' }, { id: 'desc' }], args);
}

/** Messages that wait to be printed, oldest last. */
export function findPrintQueue(context: Context, args: PageArgs): Promise<Page<MessageRow>> {
  const where: FilterQuery<MessageRow> = { $and: [readable(context), IN_PRINT_QUEUE] };
  return page(context.em, MessageRow, where, [{ createdAt: 'desc' }, { id: 'desc' }], args);
}

/** What a message in the print queue is like. */
export const IN_PRINT_QUEUE = { channel: 'POST', state: 'QUEUED' } as const;

/** Number of messages by state, of those about which something is still to be done. */
export async function countMessages(context: Context): Promise<{ state: string; count: number }[]> {
  const where: FilterQuery<MessageRow> = { $and: [readable(context), { state: { $in: [...OPEN_STATES] } }] };
  return (
    context.em
      .createQueryBuilder(MessageRow)
      .select(['state', raw('count(*)::int as count')])
      // The types of MikroORM cannot follow a condition that is made elsewhere.
      .where(where as object)
      .groupBy('state')
      .execute<{ state: string; count: number }[]>('all', false)
  );
}

/** Those of the messages that the actor may read. */
export function messagesAmong(context: Context, ids: readonly string[]): Promise<MessageRow[]> {
  return context.em.find(MessageRow, { $and: [{ id: { $in: ids.filter((id) => validate(id)) } }, readable(context)] });
}

/** Batched load of the messages of a subject, newest first; for fields of a slice's types. */
export const messagesOf = batchMany<MessageRow>(
  (context, subjectIds) =>
    context.em.find(
      MessageRow,
      { $and: [readable(context), { subjectId: { $in: [...subjectIds] } }] },
      { orderBy: { createdAt: 'desc', id: 'desc' } },
    ),
  (message) => message.subjectId,
);

/** Batched load of the attempts of a message, first to last. */
export const attemptsOf = batchMany<MessageAttemptRow>(
  ({ em }, messageIds) =>
    em.find(MessageAttemptRow, { messageId: { $in: [...messageIds] } }, { orderBy: { number: 'asc' } }),
  (attempt) => attempt.messageId,
);

/** Messages to whom is typed, found by the blind index before the rules of rows decide on each. */
async function sentTo(context: Context, typed: string): Promise<FilterQuery<MessageRow>> {
  const { personalIndex } = await messagePersonal.found(context, kindOf(typed), typed);
  const terms = `{${personalIndex.$overlap.join(',')}}`;
  return idIn(context.em, 'select id from message where personal_index && ?::text[]', [terms]);
}

function kindOf(typed: string): PersonalKind {
  if (typed.includes('@')) return 'EMAIL';
  return /^[\d\s+()-]+$/.test(typed) ? 'PHONE' : 'NAME';
}

/** Batched load of a message that the actor may read. */
export const messageById = batchOne<MessageRow>(messagesAmong, ({ id }) => id);
