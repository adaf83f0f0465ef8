import { dispatchRoomOf } from '../../../../subgraphs/subgraph-kit/src/dispatch/dispatch-room.ts';
import { MessageAttemptRow, MessageRow } from '../../../../subgraphs/subgraph-kit/src/dispatch/message.entity.ts';
import { messagePersonal } from '../../../../subgraphs/subgraph-kit/src/dispatch/message.personal.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings, type World } from '../ids.ts';
import type { Rooms } from './rooms.type.ts';

const DAY = new Date('2026-11-20T06:00:00Z');

/** Messages that arrived, failed, wait to be printed and went by post. */
export async function seedMessages(em: TestSubgraph['em'], rooms: Rooms, own: Belongings): Promise<void> {
  const documents = rooms.printsDocuments ? [await printedDocument(em, rooms)] : [newIdOf(own.world)];
  await aMessage(em, rooms, own, { state: 'DELIVERED', sentAt: DAY, deliveredAt: DAY, openedAt: DAY, documents });
  await aMessage(em, rooms, own, { state: 'FAILED', code: 'CHANNEL_NOT_CONFIGURED' });
  await aMessage(em, rooms, own, { state: 'QUEUED', channel: 'POST', documents });
  await aMessage(em, rooms, own, { state: 'POSTED', channel: 'POST', sentAt: DAY, postedAt: DAY });
}

/** Makes a message about the subject of the rooms, with an attempt to send it. */
export async function aMessage(
  em: TestSubgraph['em'],
  rooms: Rooms,
  { world, personName, phone, people }: Belongings,
  details: Partial<MessageRow>,
): Promise<MessageRow> {
  const id = newIdOf(world);
  const channel = details.channel ?? 'EMAIL';
  const [template] = dispatchRoomOf(em).declarations.flatMap(({ templates }) => templates);
  const message = em.create(MessageRow, {
    id,
    key: id,
    template: template?.name ?? '',
    category: 'LEGAL',
    language: 'ko',
    channels: [channel],
    place: 0,
    channel,
    state: 'QUEUED',
    subjectType: rooms.messagesAbout?.type ?? rooms.type,
    subjectId: rooms.messagesAbout?.id ?? rooms.id,
    subjectLabel: rooms.label,
    side: rooms.sides[0] ?? null,
    ...(await sealedParts(em, id, { world, personName, phone })),
    documents: [],
    awaited: [],
    sendAfter: DAY,
    attempts: 1,
    createdAt: DAY,
    actorId: people.OFFICER,
    actorName: '최담당',
    ...details,
  });
  await em.flush();
  noteAttempt(em, world, message);
  await em.flush();
  return message;
}

/** Whom a message goes to and what it says, sealed. */
function sealedParts(
  em: TestSubgraph['em'],
  id: string,
  { world, personName, phone }: Pick<Belongings, 'world' | 'personName' | 'phone'>,
) {
  return messagePersonal.seal(em, id, {
    recipientName: personName,
    recipientEmail: `${world}@recipients.example`,
    recipientPhone: phone,
    recipientAddress: `서울특별시 성동구 ${world}로 2`,
    title: '접수를 알려 드립니다',
    text: '신청하신 사건이 접수되었습니다.',
    html: '<p>신청하신 사건이 접수되었습니다.</p>',
    variables: '{}',
  });
}

function noteAttempt(em: TestSubgraph['em'], world: World, { id, channel }: MessageRow): void {
  em.create(MessageAttemptRow, {
    id: newIdOf(world),
    messageId: id,
    number: 1,
    channel,
    provider: 'SMTP',
    providerKey: id,
    startedAt: DAY,
    outcome: 'REJECTED',
    reference: 'R-1',
    code: 'NO_SUCH_ADDRESS',
    finishedAt: DAY,
    personalIndex: [],
  });
}

/** Identifier of the document of the subject that was really printed. */
export async function printedDocument(em: TestSubgraph['em'], { id }: Rooms): Promise<string> {
  const [found] = await em.execute<{ id: string }[]>(
    `select d.id from issued_document d join file_object o on o.file_id = d.id where d.subject_id = ? limit 1`,
    [id],
  );
  if (!found) throw new Error(`nothing was printed for ${id}`);
  return found.id;
}
