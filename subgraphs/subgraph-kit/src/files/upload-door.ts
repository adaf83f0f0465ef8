import { ACTOR_HEADER, type Actor } from '@madang/shared-schema/actor';
import { Server } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ActorReader } from '../actor-token.ts';
import type { FileRoom } from './file-room.ts';
import { StoredFileRow } from './file.entity.ts';
import { isClosedSubject, purposeOf } from './files.ts';
import type { IncomingStore } from './incoming-store.ts';
import { receiveFile } from './receive-file.ts';

const PATH = '/files/uploads';
/** Time within which an announced file must be whole. */
const TICKET_MS = 24 * 60 * 60 * 1000;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

type TusOptions = ConstructorParameters<typeof Server>[0];
type TusRequest = Parameters<NonNullable<TusOptions['onIncomingRequest']>>[0];

/** Opens the door for uploads in pieces (tus 1.0), for those who announced a file, and for that file alone. */
export function addUploadDoor(
  server: FastifyInstance,
  room: FileRoom,
  incoming: IncomingStore,
  readActor: ActorReader,
): void {
  const actors = new WeakMap<object, Actor>();
  const tus = new Server(tusOptions(room, incoming, (request) => actorIn(actors, request)));
  void server.register(async (door) => {
    // The body is a stream of bytes for the upload alone; nothing of it is read beforehand.
    door.removeAllContentTypeParsers();
    door.addContentTypeParser('*', (_request, _payload, done) => done(null));
    const handler = async (request: FastifyRequest, reply: FastifyReply) => {
      const header = request.headers[ACTOR_HEADER];
      const actor = await readActor(typeof header === 'string' ? header : undefined);
      if (!actor) return reply.code(401).send({ error: 'UNAUTHENTICATED' });
      actors.set(request.raw, actor);
      // It could turn an upload into a download.
      delete request.raw.headers['x-http-method-override'];
      reply.hijack();
      return tus.handle(request.raw, reply.raw);
    };
    door.route({ method: ['POST', 'OPTIONS'], url: PATH, handler });
    door.route({ method: ['HEAD', 'PATCH', 'DELETE', 'OPTIONS'], url: `${PATH}/:id`, exposeHeadRoute: false, handler });
  });
}

function tusOptions(room: FileRoom, datastore: IncomingStore, actorOf: (request: TusRequest) => Actor): TusOptions {
  const announced = async (request: TusRequest, id: string): Promise<StoredFileRow> => {
    const file = UUID.test(id) ? await room.em().findOne(StoredFileRow, id) : null;
    const isOver = file !== null && room.clock().getTime() - file.requestedAt.getTime() > TICKET_MS;
    // Somebody else's file is as unknown as none.
    if (!file || file.uploaderId !== actorOf(request).id || isOver) throw refusal(404, 'no such upload');
    return file;
  };
  return {
    path: PATH,
    datastore,
    allowedOrigins: [],
    generateUrl: (_request, { id }) => `/files/${room.slice}/uploads/${id}`,
    namingFunction: (_request, metadata) => metadata?.['ticket'] ?? '',
    maxSize: async (_request, id) => {
      const file = id && UUID.test(id) ? await room.em().findOne(StoredFileRow, id) : null;
      return file ? purposeOf(room.declaration, file.purpose).maxBytes : 1;
    },
    onIncomingRequest: async (request, id) => {
      const { state } = await announced(request, id);
      if (state !== 'EXPECTED' && request.method !== 'HEAD') throw refusal(409, 'the file is received already');
    },
    onUploadCreate: async (request, upload) => {
      const file = await announced(request, upload.id);
      if (upload.size !== file.size) throw refusal(400, 'the size is not the one that was announced');
      return {};
    },
    onUploadFinish: async (_request, upload) => {
      await receiveFile(room, datastore, upload.id).catch((error: unknown) => {
        room.log.error({ err: error, fileId: upload.id }, 'a whole upload could not be locked away');
        throw refusal(isClosedSubject(error) ? 409 : 503, 'the file could not be taken in');
      });
      return {};
    },
  };
}

function actorIn(actors: WeakMap<object, Actor>, request: TusRequest): Actor {
  const raw = request.runtime?.node?.req;
  const actor = raw ? actors.get(raw) : undefined;
  if (!actor) throw refusal(401, 'nobody asks');
  return actor;
}

/** Refusal in the form that the tus server answers. */
function refusal(status: number, body: string): Error & { status_code: number; body: string } {
  return Object.assign(new Error(body), { status_code: status, body: `${body}\n` });
}
