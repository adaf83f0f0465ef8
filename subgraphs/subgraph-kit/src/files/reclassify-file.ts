import { LockMode } from '@mikro-orm/core';
import { audit } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { roomOf } from './file-room.ts';
import type { FileCode } from './file-words.ts';
import { StoredFileRow } from './file.entity.ts';
import { isClosedSubject, purposeOf } from './files.ts';

/**
 * Changes what a released file is for, as somebody who may mask it has seen it: what its sender said counts no longer,
 * and whether it must be masked follows the new purpose. Possible while files can be added.
 */
export async function reclassifyFile(
  context: Context,
  { fileId, purpose }: { readonly fileId: string; readonly purpose: string },
): Promise<StoredFileRow | Refusal<FileCode>> {
  const { actor, now } = context;
  const room = roomOf(context.em);
  const { readable, mayAdd, mayMask } = room.declaration;
  const { mustBeMasked = false } = purposeOf(room.declaration, purpose);
  const known = await room.em().findOne(StoredFileRow, fileId);
  if (!known || (await readable(context, [known.subjectId])).length === 0 || !mayMask(context)) {
    return refuse('FILE_UNKNOWN', ['input', 'fileId']);
  }
  if (!(await mayAdd(context, known.subjectId))) return refuse('FILES_CLOSED', ['input', 'fileId']);
  const change = room.em().transactional(async (tx) => {
    const file = await tx.findOneOrFail(StoredFileRow, fileId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (file.state !== 'RELEASED') return refuse<FileCode>('FILE_CHANGED_MEANWHILE');
    if (file.purpose === purpose) return file;
    const data = { fileId, from: file.purpose, to: purpose };
    file.purpose = purpose;
    file.mustBeMasked = mustBeMasked;
    const subject = { type: file.subjectType, id: file.subjectId };
    await audit(tx, { act: 'file.reclassify', subject, actor, data }, now);
    return file;
  });
  return change.catch((error: unknown) => {
    if (isClosedSubject(error)) return refuse<FileCode>('FILES_CLOSED', ['input', 'fileId']);
    throw error;
  });
}
