import type { FastifyInstance } from 'fastify';
import type { ActorReader } from '../actor-token.ts';
import type { DocumentsOfSlice } from '../documents/documents.ts';
import { openDispatchRoom, type DispatchParts } from './dispatch-room.ts';
import { issuedDocuments } from './issued-documents.ts';
import { addMessageDoors } from './message-door.ts';

/** Opens the room of a slice's messages and its doors on the server; a slice that sends none has neither. */
export function serveMessages(
  server: FastifyInstance,
  readActor: ActorReader,
  { documents, ...parts }: DispatchParts & { readonly documents: DocumentsOfSlice },
): { stop(): Promise<void> } {
  if (parts.declarations.length === 0) return { stop: async () => undefined };
  const room = openDispatchRoom(parts);
  if (documents.declarations.length > 0) room.documents = issuedDocuments(room);
  addMessageDoors(server, room, readActor);
  return {
    stop: async () => void (await Promise.all(Object.values(room.carriers).map(async (carrier) => carrier.stop?.()))),
  };
}
