import { batch, batchMany } from '../batch.ts';
import type { Context } from '../context.ts';
import { sealLink } from './download-link.ts';
import { roomOf } from './file-room.ts';
import { FileTombstoneRow, StoredFileRow } from './file.entity.ts';

const LINK_MINUTES = 5;

/** Files of a subject, oldest first; whoever reads the subject reads its files. */
export const filesOfSubject = batch<string, StoredFileRow[]>(async (context, subjectIds) => {
  const readable = await roomOf(context.em).declaration.readable(context, subjectIds);
  const files = await context.em.find(
    StoredFileRow,
    { subjectId: { $in: [...readable] } },
    { orderBy: { requestedAt: 'asc', id: 'asc' } },
  );
  return subjectIds.map((subjectId) => files.filter((file) => file.subjectId === subjectId));
});

/** What is left of the originals of files. */
export const tombstonesOfFile = batchMany<FileTombstoneRow>(
  ({ em }, fileIds) => em.find(FileTombstoneRow, { fileId: { $in: [...fileIds] } }),
  (tombstone) => tombstone.fileId,
);

/** Address of a released file for the viewer, good for five minutes; null while there is nothing to show. */
export function downloadLink({ actor, em, now }: Context, file: StoredFileRow, role: 'RELEASED' | 'THUMBNAIL') {
  if (file.state !== 'RELEASED' && file.state !== 'MASKED') return null;
  if (role === 'THUMBNAIL' && file.kind === 'PDF') return null;
  const { slice, linkSecret } = roomOf(em);
  const expiresAt = new Date(now.getTime() + LINK_MINUTES * 60_000);
  const account = { id: actor.id, name: actor.name, login: actor.login };
  return `/files/${slice}/download/${sealLink(linkSecret, { fileId: file.id, role, account, expiresAt })}`;
}

/** Indicates whether a subject has a file that shows too much; asked of the database itself, past what the actor sees. */
export async function hasUnmaskedFile(em: Context['em'], subjectId: string): Promise<boolean> {
  const [answer] = await em.execute<{ found: boolean }[]>('select unmasked_file_exists(?) as found', [subjectId]);
  return answer?.found === true;
}
