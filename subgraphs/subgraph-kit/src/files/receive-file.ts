import { createHash } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { addJob } from '../jobs.ts';
import type { FileRoom } from './file-room.ts';
import { StoredFileRow } from './file.entity.ts';
import type { IncomingStore } from './incoming-store.ts';
import { collected } from './vault.ts';

/** Job that judges a received file. */
export const CHECK_FILE = 'check-file';

/** Locks a whole upload away: sealed in the store, its disk copy removed, a job to judge it; a second time changes nothing. */
export async function receiveFile(room: FileRoom, incoming: IncomingStore, fileId: string): Promise<void> {
  const { vault, clock } = room;
  const bytes = await collected(incoming.opened(fileId));
  const now = clock();
  const objectId = await vault.write(fileId, 'RECEIVED', bytes, now);
  await room.em().transactional(async (tx) => {
    const file = await tx.findOneOrFail(StoredFileRow, fileId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (file.state !== 'EXPECTED') return vault.doom(tx, fileId, [objectId]);
    file.state = 'QUARANTINED';
    file.size = bytes.length;
    file.sha256 = createHash('sha256').update(bytes).digest('hex');
    file.receivedAt = now;
    await vault.keep(tx, [objectId]);
    return addJob(tx, CHECK_FILE, { fileId }, { key: `${CHECK_FILE}:${fileId}` });
  });
  await incoming.remove(fileId);
}
