import { Buffer } from 'node:buffer';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { newId } from '../id.ts';
import { extractRoomOf } from './extract-room.ts';

/** Bytes that are sealed and written together; what a process holds of a file, however long it is. */
const PIECE_BYTES = 1024 * 1024;

/** Seals and keeps a file piece by piece as its bytes come, in place of what an earlier try left; gives its length. */
export async function writeExtract(
  em: EntityManager,
  extractId: string,
  bytes: AsyncIterable<Uint8Array>,
  now: Date,
): Promise<number> {
  await forgetExtract(em, extractId);
  const write = pieceWriter(em, extractId, now);
  let held: Uint8Array[] = [];
  let size = 0;
  let total = 0;
  for await (const part of bytes) {
    held.push(part);
    size += part.length;
    total += part.length;
    if (size < PIECE_BYTES) continue;
    await write(Buffer.concat(held));
    held = [];
    size = 0;
  }
  if (size > 0) await write(Buffer.concat(held));
  return total;
}

/** Keeps a small file in the middle of an act, with the rights of the slice; who may have it was asked before. Gives its length. */
export function makeExtract(
  { em, now }: Context,
  extractId: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<number> {
  return writeExtract(extractRoomOf(em).em(), extractId, bytes, now);
}

function pieceWriter(em: EntityManager, extractId: string, now: Date): (bytes: Buffer) => Promise<void> {
  const { vault } = extractRoomOf(em);
  let place = 0;
  return async (bytes) => {
    const id = newId();
    await em.execute('insert into extract_piece (id, extract_id, place) values (?, ?, ?)', [id, extractId, place]);
    const objectId = await vault.write(id, 'EXTRACT', bytes, now);
    await em.transactional((tx) => vault.keep(tx, [objectId]));
    place += 1;
  };
}

/** Destroys the keys of a file; from then on nothing opens it, and the store is swept. */
export async function forgetExtract(em: EntityManager, extractId: string): Promise<void> {
  const { vault } = extractRoomOf(em);
  await em.transactional(async (tx) => {
    const pieces = await tx.execute<{ id: string }[]>('delete from extract_piece where extract_id = ? returning id', [
      extractId,
    ]);
    for (const { id } of pieces) await vault.doom(tx, id);
  });
}

/** Files that are forgotten between two looks at whether there are more. */
const BATCH = 100;

/** Forgets the files of a table whose time is over, and their rows with them; the table has `id` and `expires_at`. */
export async function forgetExpiredExtracts(em: EntityManager, table: string, now: Date): Promise<void> {
  for (;;) {
    const over = await em.execute<{ id: string }[]>(`select id from ${table} where expires_at <= ? limit ?`, [
      now,
      BATCH,
    ]);
    for (const { id } of over) {
      await forgetExtract(em, id);
      await em.execute(`delete from ${table} where id = ?`, [id]);
    }
    if (over.length < BATCH) return;
  }
}

/** Bytes of a file, piece by piece. */
export async function* readExtract(em: EntityManager, extractId: string): AsyncGenerator<Buffer> {
  const { vault } = extractRoomOf(em);
  const pieces = await em.execute<{ id: string }[]>(
    'select id from extract_piece where extract_id = ? order by place',
    [extractId],
  );
  for (const { id } of pieces) {
    const bytes = await vault.open(id, 'EXTRACT');
    if (!bytes) throw new Error('a piece of an extract is gone');
    yield* bytes;
  }
}
