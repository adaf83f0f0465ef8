import type { Context } from '../context.ts';
import { newId } from '../id.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { displayName } from './file-name.ts';
import { roomOf } from './file-room.ts';
import type { FileCode } from './file-words.ts';
import { StoredFileRow } from './file.entity.ts';
import { purposeOf } from './files.ts';

/** File that somebody is about to send. */
export interface UploadRequest {
  readonly subjectId: string;
  readonly purpose: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** Announces a file: its row is the ticket for the upload, good for the actor alone and for a day. */
export async function requestUpload(
  context: Context,
  { subjectId, purpose: named, name, size }: UploadRequest,
): Promise<StoredFileRow | Refusal<FileCode>> {
  const { actor, now } = context;
  const room = roomOf(context.em);
  const { subject: subjectType, readable, mayAdd, mostFiles } = room.declaration;
  const { maxBytes, mustBeMasked = false } = purposeOf(room.declaration, named);
  if ((await readable(context, [subjectId])).length === 0) return refuse('SUBJECT_UNKNOWN', ['input']);
  if (!(await mayAdd(context, subjectId))) return refuse('FILES_CLOSED', ['input']);
  if (size <= 0) return refuse('FILE_EMPTY', ['input', 'size']);
  if (size > maxBytes) return refuse('FILE_TOO_LARGE', ['input', 'size']);
  return room.em().transactional(async (tx) => {
    // Who announces files of one subject at once waits here: the next one counts this one too.
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`files:${subjectId}`]);
    const others = await tx.count(StoredFileRow, { subjectId, state: { $ne: 'REFUSED' } });
    if (others >= mostFiles) return refuse<FileCode>('TOO_MANY_FILES');
    return tx.create(StoredFileRow, {
      id: newId(),
      subjectType,
      subjectId,
      purpose: named,
      mustBeMasked,
      name: displayName(name),
      state: 'EXPECTED',
      size,
      uploaderId: actor.id,
      uploaderName: actor.name,
      requestedAt: now,
    });
  });
}
