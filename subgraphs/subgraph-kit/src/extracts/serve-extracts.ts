import type { FastifyInstance } from 'fastify';
import type { ActorReader } from '../actor-token.ts';
import { addExtractDoor } from './extract-door.ts';
import { openExtractRoom, type ExtractRoomParts } from './extract-room.ts';

/** Opens the room of a slice's extracts and its door on the server; a slice that declares none has neither. */
export function serveExtracts(server: FastifyInstance, readActor: ActorReader, parts: ExtractRoomParts): void {
  if (parts.declarations.length === 0) return;
  addExtractDoor(server, openExtractRoom(parts), readActor);
}
