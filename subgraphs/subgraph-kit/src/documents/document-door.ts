import { Readable } from 'node:stream';
import { ACTOR_HEADER, ANONYMOUS_ID } from '@madang/shared-schema/actor';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ActorReader } from '../actor-token.ts';
import { dispositionOf } from '../files/file-name.ts';
import { BY_LINK_ALONE } from '../files/sealed-token.ts';
import { newId } from '../id.ts';
import { openDocumentLink, type DocumentGrant } from './document-link.ts';
import type { DocumentRoom } from './document-room.ts';
import { draftTask } from './draft-document.ts';
import { IssuedDocumentRow } from './issued-document.entity.ts';

interface Taker {
  readonly address: string | null;
  readonly reason: string | null;
}

/** Opens the door for documents and drafts: by a sealed link alone, good for its account and for who comes without any. */
export function addDocumentDoor(server: FastifyInstance, room: DocumentRoom, readActor: ActorReader): void {
  server.get<{ Params: { '*': string } }>('/files/documents/*', async (request, reply) => {
    const header = request.headers[ACTOR_HEADER];
    const asker = await readActor(typeof header === 'string' ? header : undefined);
    if (!asker) return reply.code(401).send({ error: 'UNAUTHENTICATED' });
    const grant = openDocumentLink(room.linkSecret, request.params['*'], room.clock());
    const isNobody = asker.id === ANONYMOUS_ID;
    if (!grant || (!isNobody && asker.id !== grant.account.id)) return gone(reply);
    const { place } = grant;
    if (place.of !== 'DOCUMENT') {
      const task = await draftTask(room, place);
      if (!task) return gone(reply);
      const { bytes } = await room.press.print(task);
      return send(reply, `${task.body.title} (draft).pdf`, Readable.from([Buffer.from(bytes)]));
    }
    const document = await room.em().findOne(IssuedDocumentRow, place.id);
    const bytes = document && document.state !== 'ORDERED' ? await room.vault.open(document.id, 'DOCUMENT') : null;
    if (!document || !bytes) return gone(reply);
    await noteTaking(room, grant, document, { address: asker.address, reason: isNobody ? BY_LINK_ALONE : null });
    return send(reply, `${document.title} ${document.number}.pdf`, Readable.from(bytes));
  });
}

/** These bytes are ours, so a browser may show them where they are; they hold nothing that acts. */
function send(reply: FastifyReply, name: string, bytes: Readable): FastifyReply {
  return reply
    .header('content-type', 'application/pdf')
    .header('content-disposition', dispositionOf('inline', name))
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'")
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'private, no-store')
    .header('referrer-policy', 'no-referrer')
    .send(bytes);
}

function gone(reply: FastifyReply): FastifyReply {
  return reply.code(404).header('cache-control', 'no-store').send({ error: 'NOT_FOUND' });
}

/** A document is not sent unless the access log says that it was, and whoever it was sent to has read it. */
async function noteTaking(
  room: DocumentRoom,
  { account, place }: DocumentGrant,
  { id, kind, subjectId, subjectType }: IssuedDocumentRow,
  { address, reason }: Taker,
): Promise<void> {
  const now = room.clock();
  await room.em().transactional(async (tx) => {
    await tx.execute(
      `insert into access_log (id, at, account_id, account_name, account_login, address, subject_type, subject_id, act,
                               fields, reason, request_id)
       values (?, ?, ?, ?, ?, ?, ?, ?, 'DOWNLOAD', ?, ?, ?)`,
      [newId(), now, account.id, account.name, account.login, address, subjectType, subjectId, `{${kind}}`, reason, id],
    );
    if (place.of !== 'DOCUMENT') return;
    await tx.execute(
      'insert into document_reading (id, document_id, side, at) values (?, ?, ?, ?) on conflict (document_id, side) do nothing',
      [newId(), id, place.side, now],
    );
  });
}
