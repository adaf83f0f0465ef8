import { mkdirSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { ActorReader } from '../actor-token.ts';
import type { Jobs } from '../jobs.ts';
import { addDownloadDoor } from './download-door.ts';
import { openFileRoom, type RoomParts } from './file-room.ts';
import { filesJobs } from './files-jobs.ts';
import type { FileDeclaration } from './files.ts';
import { IncomingStore } from './incoming-store.ts';
import { addUploadDoor } from './upload-door.ts';

/** Files of a slice at work. */
export interface ServedFiles {
  readonly jobs: Jobs;
  stop(): Promise<void>;
}

/** Opens the room of a slice's files and its doors on the server; a slice that declares none has neither. */
export function serveFiles(
  server: FastifyInstance,
  readActor: ActorReader,
  { declaration, ...parts }: Omit<RoomParts, 'declaration'> & { readonly declaration: FileDeclaration | null },
): ServedFiles {
  if (!declaration) return { jobs: {}, stop: async () => undefined };
  const room = openFileRoom({ ...parts, declaration });
  mkdirSync(room.incoming, { recursive: true, mode: 0o700 });
  const incoming = new IncomingStore(room.incoming, room.uploadSecret);
  addUploadDoor(server, room, incoming, readActor);
  addDownloadDoor(server, room, readActor);
  return { jobs: filesJobs(room, incoming), stop: () => room.inspector.stop() };
}
