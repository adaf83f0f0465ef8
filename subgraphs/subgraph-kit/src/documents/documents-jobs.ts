import type { EntityManager } from '@mikro-orm/postgresql';
import { addJob, hasTurn, type Jobs } from '../jobs.ts';
import { documentRoomOf } from './document-room.ts';
import { ISSUE_DOCUMENT } from './issue-document.ts';
import { DocumentDraftRow } from './issued-document.entity.ts';
import { makeDocument } from './make-document.ts';
import { TELL_REVOKED, tellRevoked } from './revoke-document.ts';

/** Time after which an ordered document may have been left by a process that died, or by a certificate that ended. */
const WAITING_MS = 2 * 60_000;
const BATCH = 1000;

/** Jobs of a slice that issues documents. */
export const documentsJobs: Jobs = {
  [ISSUE_DOCUMENT]: { run: makeDocument },
  [TELL_REVOKED]: { run: tellRevoked },
  'sweep-documents': {
    cron: '* * * * *',
    run: async (em, _payload, now) => {
      await em.nativeDelete(DocumentDraftRow, { expiresAt: { $lte: now } });
      await orderAgain(em, now);
      await tellAgain(em, now);
      await documentRoomOf(em).vault.sweep(now);
    },
  },
};

/**
 * Puts documents that wait, and have no turn, on the list again; one that is under way is made once all the same. One that
 * waits for its turn keeps its place: a job that is put on the list again goes to its end.
 */
function orderAgain(em: EntityManager, now: Date): Promise<void> {
  return putAgain(em, ISSUE_DOCUMENT, { waits: "state = 'ORDERED'", since: 'ordered_at' }, now);
}

/** Puts revocations on the list again of which the register has not heard; one that it knows it takes as it is. */
function tellAgain(em: EntityManager, now: Date): Promise<void> {
  const untold = { waits: "state = 'REVOKED' and revocation_told_at is null", since: 'revoked_at' } as const;
  return putAgain(em, TELL_REVOKED, untold, now);
}

async function putAgain(
  em: EntityManager,
  job: string,
  { waits, since }: { readonly waits: string; readonly since: 'ordered_at' | 'revoked_at' },
  now: Date,
): Promise<void> {
  const waiting = await em.execute<{ id: string }[]>(
    `select id from issued_document where ${waits} and ${since} <= ?
       and not ${hasTurn(`'${job}:' || issued_document.id`)}
     order by ${since} limit ?`,
    [new Date(now.getTime() - WAITING_MS), BATCH],
  );
  await em.transactional(async (tx) => {
    for (const { id } of waiting) await addJob(tx, job, { documentId: id }, { key: `${job}:${id}` });
  });
}
