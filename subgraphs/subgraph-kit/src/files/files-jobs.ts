import type { Job } from '../jobs.ts';
import { checkFile } from './check-file.ts';
import type { FileRoom } from './file-room.ts';
import { StoredFileRow } from './file.entity.ts';
import type { IncomingStore } from './incoming-store.ts';
import { CHECK_FILE, receiveFile } from './receive-file.ts';

/** Time after which a whole upload that nobody locked away is a leftover of a process that died. */
const FORGOTTEN_AFTER_MS = 60_000;
const TICKET_MS = 24 * 60 * 60 * 1000;

/** Jobs of a slice that holds files: judging, and putting right what a process that died left half done. */
export function filesJobs(room: FileRoom, incoming: IncomingStore): Readonly<Record<string, Job>> {
  return {
    [CHECK_FILE]: { run: (_em, payload) => checkFile(room, payload) },
    'sweep-files': {
      cron: '* * * * *',
      run: async (em, _payload, now) => {
        const expected = await em.find(
          StoredFileRow,
          { state: 'EXPECTED', requestedAt: { $lte: new Date(now.getTime() - FORGOTTEN_AFTER_MS) } },
          { limit: 200, orderBy: { requestedAt: 'asc' } },
        );
        for (const file of expected) await putRight(room, incoming, file, now);
        await incoming.deleteExpired();
        await room.vault.sweep(now);
      },
    },
  };
}

async function putRight(room: FileRoom, incoming: IncomingStore, file: StoredFileRow, now: Date): Promise<void> {
  const upload = await incoming.getUpload(file.id).catch(() => null);
  if (upload && upload.offset === upload.size) {
    await receiveFile(room, incoming, file.id).catch((error: unknown) =>
      room.log.warn({ err: error, fileId: file.id }, 'a whole upload could not be locked away'),
    );
  } else if (now.getTime() - file.requestedAt.getTime() > TICKET_MS) {
    if (upload) await incoming.remove(file.id).catch(() => undefined);
    await room.em().execute(
      `delete from stored_file where id = ? and state = 'EXPECTED'
       and not exists (select 1 from file_object where file_id = stored_file.id)`,
      [file.id],
    );
  }
}
