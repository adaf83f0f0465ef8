import type { FastifyInstance } from 'fastify';
import type { ActorReader } from '../actor-token.ts';
import { addDocumentDoor } from './document-door.ts';
import { openDocumentRoom, type DocumentRoomParts } from './document-room.ts';

/** Opens the room of a slice's documents and its door on the server; a slice that declares none has neither. Gives what ends it. */
export function serveDocuments(
  server: FastifyInstance,
  readActor: ActorReader,
  parts: DocumentRoomParts,
): () => Promise<void> {
  if (parts.documents.declarations.length === 0) return async () => undefined;
  const room = openDocumentRoom(parts);
  addDocumentDoor(server, room, readActor);
  return () => room.press.stop();
}
