import { Buffer } from 'node:buffer';
import { ACTOR_HEADER } from '@madang/shared-schema/actor';
import type { Asker, TestSubgraph } from './test-subgraph.ts';

const TUS = { 'tus-resumable': '1.0.0' };

/** Asks a door of the subgraph that speaks no GraphQL, as the gateway would for this asker. */
export async function askDoor(
  subgraph: TestSubgraph,
  { actor }: Asker,
  path: string,
  request: RequestInit = {},
): Promise<Response> {
  const token = await subgraph.signActor(actor);
  return fetch(new URL(path, subgraph.url), {
    ...request,
    headers: { ...Object.fromEntries(new Headers(request.headers)), [ACTOR_HEADER]: token },
  });
}

/** Sends an announced file in one piece and gives the HTTP status of that. */
export async function sendFile(
  subgraph: TestSubgraph,
  asker: Asker,
  fileId: string,
  bytes: Uint8Array,
): Promise<number> {
  const begun = await beginUpload(subgraph, asker, fileId, bytes.length);
  return begun === 201 ? sendPiece(subgraph, asker, fileId, bytes, 0) : begun;
}

/** Begins an upload and gives the HTTP status. */
export async function beginUpload(
  subgraph: TestSubgraph,
  asker: Asker,
  fileId: string,
  length: number,
): Promise<number> {
  const ticket = Buffer.from(fileId).toString('base64');
  const { status } = await askDoor(subgraph, asker, '/files/uploads', {
    method: 'POST',
    headers: { ...TUS, 'upload-length': String(length), 'upload-metadata': `ticket ${ticket}` },
  });
  return status;
}

/** Sends one piece of an upload and gives the HTTP status. */
export async function sendPiece(
  subgraph: TestSubgraph,
  asker: Asker,
  fileId: string,
  ...[piece, offset]: readonly [piece: Uint8Array, offset: number]
): Promise<number> {
  const { status } = await askDoor(subgraph, asker, `/files/uploads/${fileId}`, {
    method: 'PATCH',
    headers: { ...TUS, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body: Buffer.from(piece),
  });
  return status;
}
