import { Buffer } from 'node:buffer';
import { randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { KeyWrapper } from '../privacy/key-wrapper.ts';
import { FileObjectRow, type OBJECT_ROLES } from './file.entity.ts';
import type { ObjectStore } from './object-store.ts';
import { openBytes, sealBytes } from './sealed-bytes.ts';

/** Part of a file in the store. */
export type ObjectRole = (typeof OBJECT_ROLES)[number];

const KEY_BYTES = 32;
/** Time after which an object that nobody took into use is a leftover of a process that died. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;
const BATCH = 100;

/**
 * Keeps the objects of files, each sealed under a key of its own. The table of objects is written before the store is,
 * so that no object is ever without a line, whatever dies in between.
 */
export interface Vault {
  /** Seals and writes an object that nobody uses yet; `keep` takes it into use. */
  write(fileId: string, role: ObjectRole, bytes: Uint8Array, now: Date): Promise<string>;
  /** Takes written objects into use, in the transaction of the act. */
  keep(tx: EntityManager, objectIds: readonly string[]): Promise<void>;
  /** Destroys the keys of a file's objects in the transaction of the act: with its commit they open no more. */
  doom(tx: EntityManager, fileId: string, objectIds?: readonly string[]): Promise<void>;
  /** Bytes of the object in use, opened; null where there is none. */
  open(fileId: string, role: ObjectRole): Promise<AsyncIterable<Buffer> | null>;
  /** Removes doomed objects, and those that nobody took into use, from the store. */
  sweep(now: Date, fileId?: string): Promise<number>;
}

/** What a vault is made of. */
export interface VaultParts {
  /** Entity manager of the slice itself. */
  readonly em: () => EntityManager;
  readonly store: ObjectStore;
  readonly wrapper: KeyWrapper;
}

/** Opens the vault of a slice. */
export function openVault({ em, store, wrapper }: VaultParts): Vault {
  return {
    async write(fileId, role, bytes, madeAt) {
      const key = randomBytes(KEY_BYTES);
      const dataKey = await wrapper.wrap(key);
      // Random, so that the name tells neither the file nor the moment.
      const id = randomUUID();
      await em().insert(FileObjectRow, { id, fileId, role, state: 'WRITING', dataKey, bytes: bytes.length, madeAt });
      await store.write(id, sealBytes(key, id, bytes));
      return id;
    },
    async keep(tx, objectIds) {
      const kept = await tx.nativeUpdate(
        FileObjectRow,
        { id: { $in: [...objectIds] }, state: 'WRITING' },
        { state: 'KEPT' },
      );
      if (kept !== objectIds.length) throw new Error('an object was swept away before it was used');
    },
    async doom(tx, fileId, objectIds) {
      const which = objectIds ? { id: { $in: [...objectIds] } } : { state: 'KEPT' as const };
      await tx.nativeUpdate(FileObjectRow, { fileId, ...which }, { state: 'DOOMED', dataKey: null });
    },
    async open(fileId, role) {
      const line = await em().findOne(FileObjectRow, { fileId, role, state: 'KEPT' });
      if (!line?.dataKey) return null;
      const key = await wrapper.unwrap(Buffer.from(line.dataKey));
      return openBytes(key, line.id, store.read(line.id));
    },
    async sweep(now, fileId) {
      const abandonedBefore = new Date(now.getTime() - ABANDONED_AFTER_MS);
      await em().nativeUpdate(
        FileObjectRow,
        { state: 'WRITING', madeAt: { $lte: abandonedBefore } },
        { state: 'DOOMED', dataKey: null },
      );
      const doomed = { state: 'DOOMED' as const, ...(fileId ? { fileId } : {}) };
      const leftovers = await em().find(FileObjectRow, doomed, { limit: BATCH, orderBy: { madeAt: 'asc' } });
      for (const { id } of leftovers) {
        await store.remove(id);
        await em().nativeUpdate(FileObjectRow, { id, state: 'DOOMED' }, { state: 'GONE', goneAt: now });
      }
      return leftovers.length;
    },
  };
}

/** Puts the bytes of an object together; files have a largest size. */
export async function collected(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const held: Uint8Array[] = [];
  for await (const part of parts) held.push(part);
  return Buffer.concat(held);
}
