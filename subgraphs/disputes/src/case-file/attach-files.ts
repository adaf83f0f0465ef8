import { idArray, idsAmong } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { MOST_FILES } from './case-file.ts';

/** Files that are to go with a message. */
export interface Attaching {
  readonly caseId: string;
  readonly messageId: string;
  /** Who sent them; nobody attaches what somebody else sent. */
  readonly uploaderId: string;
  readonly fileIds: readonly string[];
}

/** Reason why files cannot go with a message. */
export type AttachingRefusal = 'FILE_UNKNOWN' | 'FILE_NOT_SENT' | 'TOO_MANY_FILES';

const WAITING = `select a.id, f.state from case_attachment a join stored_file f on f.subject_id = a.id
  where f.id = any (?::uuid[]) and a.case_id = ? and a.uploader_id = ? and a.message_id is null
  order by a.id for update of a`;

/**
 * Lets files go with a message of their case; null when all do. A file of another case, of somebody else, or one that goes
 * with a message already is as unknown as one that is not there.
 */
export async function attachFiles(
  tx: EntityManager,
  { caseId, messageId, uploaderId, fileIds }: Attaching,
): Promise<AttachingRefusal | null> {
  const wanted = [...new Set(fileIds)];
  if (wanted.length === 0) return null;
  if (wanted.length > MOST_FILES) return 'TOO_MANY_FILES';
  const known = idArray(idsAmong(wanted));
  const found = await tx.execute<{ id: string; state: string }[]>(WAITING, [known, caseId, uploaderId]);
  if (found.length < wanted.length) return 'FILE_UNKNOWN';
  if (found.some(({ state }) => state === 'EXPECTED' || state === 'REFUSED')) return 'FILE_NOT_SENT';
  const attachments = idArray(found.map(({ id }) => id));
  await tx.execute('update case_attachment set message_id = ? where id = any (?::uuid[])', [messageId, attachments]);
  return null;
}
