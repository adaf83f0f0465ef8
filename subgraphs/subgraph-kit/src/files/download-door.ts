import { Readable } from 'node:stream';
import { ACTOR_HEADER, ANONYMOUS_ID } from '@madang/shared-schema/actor';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ActorReader } from '../actor-token.ts';
import { newId } from '../id.ts';
import { openLink, type DownloadGrant } from './download-link.ts';
import { MEDIA_TYPES } from './file-kinds.ts';
import { dispositionOf, savedName } from './file-name.ts';
import type { FileRoom } from './file-room.ts';
import { StoredFileRow } from './file.entity.ts';
import { BY_LINK_ALONE } from './sealed-token.ts';

/** Nothing in a file runs, loads or is framed, whatever a browser makes of it. */
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; sandbox";

/**
 * Opens the door for downloads: by a sealed link alone, and only through the gateway, which tells the address. A link is
 * good for its account, and for who comes without any; another account that has signed in finds nothing.
 */
export function addDownloadDoor(server: FastifyInstance, room: FileRoom, readActor: ActorReader): void {
  server.get<{ Params: { '*': string } }>('/files/download/*', async (request, reply) => {
    const header = request.headers[ACTOR_HEADER];
    const asker = await readActor(typeof header === 'string' ? header : undefined);
    if (!asker) return reply.code(401).send({ error: 'UNAUTHENTICATED' });
    const grant = openLink(room.linkSecret, request.params['*'], room.clock());
    const isNobody = asker.id === ANONYMOUS_ID;
    if (grant && !isNobody && asker.id !== grant.account.id) return gone(reply);
    const file = grant && (await room.em().findOne(StoredFileRow, grant.fileId));
    if (!grant || !file || (file.state !== 'RELEASED' && file.state !== 'MASKED')) return gone(reply);
    const bytes = await room.vault.open(file.id, grant.role);
    if (!bytes) return gone(reply);
    await noteDownload(room, grant, file, { address: asker.address, reason: isNobody ? BY_LINK_ALONE : null });
    return send(reply, grant, file, Readable.from(bytes));
  });
}

function send(reply: FastifyReply, { role }: DownloadGrant, file: StoredFileRow, bytes: Readable): FastifyReply {
  const kind = file.kind === null || file.kind === undefined || file.kind === 'HEIC' ? 'JPEG' : file.kind;
  const isThumbnail = role === 'THUMBNAIL';
  const name = isThumbnail ? `${file.name}.webp` : savedName(file.name, kind as 'JPEG' | 'PNG' | 'WEBP' | 'PDF');
  // Browsers do not show a PDF in a sandbox; it is saved.
  const way = kind === 'PDF' && !isThumbnail ? 'attachment' : 'inline';
  return reply
    .header('content-type', isThumbnail ? 'image/webp' : MEDIA_TYPES[kind as keyof typeof MEDIA_TYPES])
    .header('content-disposition', dispositionOf(way, name))
    .header('content-security-policy', CONTENT_POLICY)
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'private, no-store')
    .header('referrer-policy', 'no-referrer')
    .send(bytes);
}

function gone(reply: FastifyReply): FastifyReply {
  return reply.code(404).header('cache-control', 'no-store').send({ error: 'NOT_FOUND' });
}

/** A file is not sent unless the log says that it was. */
async function noteDownload(
  room: FileRoom,
  { account, role }: DownloadGrant,
  { subjectId, subjectType, id, purpose }: StoredFileRow,
  { address, reason }: { readonly address: string | null; readonly reason: string | null },
): Promise<void> {
  await room.em().execute(
    `insert into access_log (id, at, account_id, account_name, account_login, address, subject_type, subject_id, act,
                             fields, reason, request_id)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      newId(),
      room.clock(),
      account.id,
      account.name,
      account.login,
      address,
      subjectType,
      subjectId,
      role === 'THUMBNAIL' ? 'READ' : 'DOWNLOAD',
      `{${purpose}${role === 'THUMBNAIL' ? '_THUMBNAIL' : ''}}`,
      reason,
      id,
    ],
  );
}
