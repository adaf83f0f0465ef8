import { Readable } from 'node:stream';
import { ACTOR_HEADER, ANONYMOUS_ID } from '@madang/shared-schema/actor';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { ActorReader } from '../actor-token.ts';
import { dispositionOf } from '../files/file-name.ts';
import { BY_LINK_ALONE, openToken } from '../files/sealed-token.ts';
import { newId } from '../id.ts';
import type { ExtractRoom } from './extract-room.ts';
import type { MadeExtract } from './extracts.ts';
import { readExtract } from './write-extract.ts';

const grant = z.object({
  extractId: z.uuid(),
  account: z.object({ id: z.uuid(), name: z.string(), login: z.string() }),
  until: z.number().int(),
});

type Grant = z.infer<typeof grant>;

/** Opens the door for extracts: by a sealed link alone, good for its account and for who comes without any. */
export function addExtractDoor(server: FastifyInstance, room: ExtractRoom, readActor: ActorReader): void {
  server.get<{ Params: { '*': string } }>('/files/extracts/*', async (request, reply) => {
    const header = request.headers[ACTOR_HEADER];
    const asker = await readActor(typeof header === 'string' ? header : undefined);
    if (!asker) return reply.code(401).send({ error: 'UNAUTHENTICATED' });
    const { data } = grant.safeParse(openToken(room.linkSecret, request.params['*']));
    const isNobody = asker.id === ANONYMOUS_ID;
    if (!data || room.clock().getTime() >= data.until) return gone(reply);
    if (!isNobody && asker.id !== data.account.id) return gone(reply);
    const extract = await found(room, data.extractId);
    if (!extract) return gone(reply);
    await noteTaking(room, data, extract, { address: asker.address, reason: isNobody ? BY_LINK_ALONE : null });
    return reply
      .header('content-type', extract.mediaType)
      .header('content-disposition', dispositionOf('attachment', extract.name))
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .header('cross-origin-resource-policy', 'same-origin')
      .header('cache-control', 'private, no-store')
      .header('referrer-policy', 'no-referrer')
      .send(Readable.from(readExtract(room.em(), data.extractId)));
  });
}

async function found({ declarations, em, clock }: ExtractRoom, id: string): Promise<MadeExtract | null> {
  for (const { find } of declarations) {
    const extract = await find(em(), id, clock());
    if (extract) return extract;
  }
  return null;
}

function gone(reply: FastifyReply): FastifyReply {
  return reply.code(404).header('cache-control', 'no-store').send({ error: 'NOT_FOUND' });
}

/** A file is not sent unless the log says that it was. */
async function noteTaking(
  { em, clock }: ExtractRoom,
  { account, extractId }: Grant,
  { subjectType, fields }: MadeExtract,
  { address, reason }: { readonly address: string | null; readonly reason: string | null },
): Promise<void> {
  await em().execute(
    `insert into access_log (id, at, account_id, account_name, account_login, address, subject_type, subject_id, act,
                             fields, reason, request_id)
     values (?, ?, ?, ?, ?, ?, ?, ?, 'DOWNLOAD', ?, ?, ?)`,
    [
      newId(),
      clock(),
      account.id,
      account.name,
      account.login,
      address,
      subjectType,
      extractId,
      `{${fields.join(',')}}`,
      reason,
      extractId,
    ],
  );
}
