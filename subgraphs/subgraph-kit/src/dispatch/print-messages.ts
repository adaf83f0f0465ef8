import { LockMode } from '@mikro-orm/core';
import { PDFDocument } from 'pdf-lib';
import { audit } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import { newId } from '../id.ts';
import { noteAccess } from '../privacy/access-log.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { addressLabels } from './address-labels.ts';
import { dispatchRoomOf } from './dispatch-room.ts';
import type { DispatchCode } from './dispatch-words.ts';
import { IN_PRINT_QUEUE, messagesAmong } from './find-messages.ts';
import { MessageAttemptRow, MessageRow } from './message.entity.ts';
import { messagePersonal } from './message.personal.ts';
import type { MarkPostedInput } from './message.type.ts';
import { showPaper } from './shown-paper.ts';

/** Most messages that are printed at once: ten sheets of labels. */
const MOST = 240;

/** Something to print, for its viewer alone. */
export interface Printed {
  readonly url: string;
  readonly count: number;
}

/** Prints the address labels of messages that go by post; whose address was read is on record. */
export async function printLabels(
  context: Context,
  { messageIds }: { readonly messageIds: readonly string[] },
): Promise<Printed | Refusal<DispatchCode>> {
  const messages = await waitingAmong(context, messageIds);
  if (isRefusal<DispatchCode>(messages)) return messages;
  const labels = await Promise.all(
    messages.map(async (message) => ({
      name: (await messagePersonal.open(context.em, message, 'recipientName')) ?? '',
      address: (await messagePersonal.open(context.em, message, 'recipientAddress')) ?? '',
      number: message.subjectLabel,
    })),
  );
  for (const { id } of messages) {
    const fields = ['recipientAddress', 'recipientName'];
    noteAccess(context, { act: 'READ', subjectType: 'RECIPIENT', subjectId: id, fields });
  }
  const content = (await addressLabels(labels)).toString('base64');
  return { url: await showPaper(context, { mediaType: 'application/pdf', content }), count: messages.length };
}

/** Prints the documents of messages that go by post, one after the other as one PDF. */
export async function printLetters(
  context: Context,
  { messageIds }: { readonly messageIds: readonly string[] },
): Promise<Printed | Refusal<DispatchCode>> {
  const messages = await waitingAmong(context, messageIds);
  if (isRefusal<DispatchCode>(messages)) return messages;
  const ids = messages.flatMap(({ documents }) => documents);
  if (ids.length === 0) return refuse('NOTHING_TO_PRINT', ['input', 'messageIds']);
  const { documents: source } = dispatchRoomOf(context.em);
  const whole = await PDFDocument.create();
  for (const id of ids) {
    const document = await source?.attachmentOf(id);
    if (document?.mediaType !== 'application/pdf') return refuse('DOCUMENT_UNREADABLE');
    const loaded = await PDFDocument.load(document.bytes, { updateMetadata: false });
    for (const sheet of await whole.copyPages(loaded, loaded.getPageIndices())) whole.addPage(sheet);
  }
  for (const { id } of messages) {
    noteAccess(context, { act: 'DOWNLOAD', subjectType: 'RECIPIENT', subjectId: id, fields: ['documents'] });
  }
  const content = Buffer.from(await whole.save()).toString('base64');
  return { url: await showPaper(context, { mediaType: 'application/pdf', content }), count: messages.length };
}

/** Notes what was given to the post, each with its registered number where it has one; all of it or nothing. */
export async function markPosted(
  context: Context,
  { messageIds, registeredNumbers }: MarkPostedInput,
): Promise<MessageRow[] | Refusal<DispatchCode>> {
  const ids = [...new Set(messageIds)];
  if (registeredNumbers && (registeredNumbers.length !== messageIds.length || ids.length !== messageIds.length))
    return refuse('NUMBERS_DIFFER', ['input', 'registeredNumbers']);
  const readable = await waitingAmong(context, ids);
  if (isRefusal<DispatchCode>(readable)) return readable;
  const { actor, em, now } = context;
  return dispatchRoomOf(em)
    .em()
    .transactional(async (tx) => {
      const messages = await tx.find(
        MessageRow,
        { id: { $in: ids }, ...IN_PRINT_QUEUE },
        { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
      );
      if (messages.length !== ids.length) return refuse<DispatchCode>('NOTHING_TO_PRINT', ['input', 'messageIds']);
      for (const message of messages) {
        Object.assign(message, { state: 'POSTED', postedAt: now, sentAt: now, attempts: message.attempts + 1 });
        const reference = registeredNumbers?.[messageIds.indexOf(message.id)]?.trim() || null;
        tx.create(MessageAttemptRow, { ...postedAttempt(message, reference, now), personalIndex: [] });
        const subject = { type: message.subjectType, id: message.subjectId };
        await audit(tx, { act: 'message.post', subject, actor, data: { messageId: message.id, reference } }, now);
      }
      return messages;
    });
}

function postedAttempt({ id, attempts }: MessageRow, reference: string | null, now: Date) {
  return {
    id: newId(),
    messageId: id,
    number: attempts,
    channel: 'POST',
    provider: 'POST',
    providerKey: id,
    startedAt: now,
    outcome: 'ACCEPTED',
    reference,
    finishedAt: now,
  } as const;
}

/** Messages of the print queue among those named; each of them has to be one. */
async function waitingAmong(
  context: Context,
  ids: readonly string[],
): Promise<readonly MessageRow[] | Refusal<DispatchCode>> {
  const field = ['input', 'messageIds'];
  if (ids.length > MOST) return refuse('TOO_MANY_TO_PRINT', field);
  const found = await messagesAmong(context, ids);
  const waiting = found.filter(({ channel, state }) => channel === 'POST' && state === 'QUEUED');
  if (waiting.length === 0 || waiting.length !== new Set(ids).size) return refuse('NOTHING_TO_PRINT', field);
  return ids.flatMap((id) => waiting.filter((message) => message.id === id));
}
