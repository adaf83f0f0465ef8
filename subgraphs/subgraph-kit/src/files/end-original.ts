import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import { newId } from '../id.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { MaskBox } from './file-kinds.ts';
import { roomOf, type FileRoom } from './file-room.ts';
import type { FileCode } from './file-words.ts';
import { FileTombstoneRow, StoredFileRow } from './file.entity.ts';
import { collected } from './vault.ts';

const MOST_BOXES = 100;
const LONGEST_ATTESTATION = 500;

/** End of an original: burnt over and replaced, or gone altogether. */
export interface EndOfOriginal {
  readonly fileId: string;
  /** Sentence that the actor stands for. */
  readonly attestation: string;
}

type Outcome = StoredFileRow | Refusal<FileCode>;

/** Masking as it was asked for. */
export interface MaskingOfFile extends EndOfOriginal {
  readonly boxes: readonly MaskBox[];
  /** The actor stands for it that the image shows nothing that must be hidden; only so there may be no boxes. */
  readonly nothingToMask: boolean;
}

/** Burns boxes into an image and destroys the original: object and data key, here and now. */
export async function maskFile(context: Context, { boxes, nothingToMask, ...end }: MaskingOfFile): Promise<Outcome> {
  const room = roomOf(context.em);
  const file = await endable(context, room, end);
  if (!(file instanceof StoredFileRow)) return file;
  if (file.kind === 'PDF') return refuse('FILE_NOT_MASKABLE');
  if (boxes.length === 0 && !nothingToMask) return refuse('NOTHING_MASKED', ['input', 'boxes']);
  if (boxes.length > 0 && nothingToMask) return refuse('BOXES_UNUSABLE', ['input', 'nothingToMask']);
  if (boxes.length > MOST_BOXES || !boxes.every(isUsable)) return refuse('BOXES_UNUSABLE', ['input', 'boxes']);
  const original = await room.vault.open(file.id, 'RELEASED');
  if (!original) return refuse('FILE_CHANGED_MEANWHILE');
  const masking = await room.inspector.mask(await collected(original), boxes);
  if (!masking.masked) return refuse(masking.refusal, ['input', 'boxes']);
  const { file: masked, burnt } = masking;
  const written = [await room.vault.write(file.id, 'RELEASED', masked.bytes, context.now)];
  if (masked.thumbnail) written.push(await room.vault.write(file.id, 'THUMBNAIL', masked.thumbnail, context.now));
  return ended(context, room, {
    ...end,
    act: 'MASKED',
    boxes: burnt,
    written,
    change: (row) => void (row.size = masked.bytes.length),
  });
}

/** Destroys a file that is not to be kept at all. */
export async function destroyFile(context: Context, end: EndOfOriginal): Promise<Outcome> {
  const room = roomOf(context.em);
  const file = await endable(context, room, end);
  if (!(file instanceof StoredFileRow)) return file;
  return ended(context, room, { ...end, act: 'DESTROYED', boxes: 0, written: [] });
}

async function endable(context: Context, room: FileRoom, { fileId, attestation }: EndOfOriginal): Promise<Outcome> {
  const { readable, mayMask } = room.declaration;
  const file = await room.em().findOne(StoredFileRow, fileId);
  if (!file || (await readable(context, [file.subjectId])).length === 0 || !mayMask(context)) {
    return refuse('FILE_UNKNOWN', ['input', 'fileId']);
  }
  const said = attestation.trim();
  if (said === '' || said.length > LONGEST_ATTESTATION) return refuse('ATTESTATION_MISSING', ['input', 'attestation']);
  return file.state === 'RELEASED' ? file : refuse('FILE_CHANGED_MEANWHILE');
}

interface Ending extends EndOfOriginal {
  readonly act: 'MASKED' | 'DESTROYED';
  readonly boxes: number;
  /** Objects that take the place of the original. */
  readonly written: readonly string[];
  readonly change?: (file: StoredFileRow) => void;
}

/**
 * With one commit the original's key is gone, its successor in use and the tombstone set. Whoever dies before it leaves
 * the original whole; whoever dies after it leaves an object that nobody can open, and the sweep removes that.
 */
async function ended(context: Context, room: FileRoom, ending: Ending): Promise<Outcome> {
  const outcome = await room.em().transactional((tx) => commit(tx, context, room, ending));
  await room.vault.sweep(context.now, ending.fileId);
  return outcome;
}

async function commit(
  tx: EntityManager,
  { actor, now }: Context,
  { vault }: FileRoom,
  { fileId, act, attestation, boxes, written, change }: Ending,
): Promise<Outcome> {
  const file = await tx.findOneOrFail(StoredFileRow, fileId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (file.state !== 'RELEASED') {
    await vault.doom(tx, fileId, written);
    return refuse<FileCode>('FILE_CHANGED_MEANWHILE');
  }
  await vault.doom(tx, fileId);
  await vault.keep(tx, written);
  file.state = act;
  change?.(file);
  tx.create(FileTombstoneRow, {
    id: newId(),
    fileId,
    act,
    sha256: file.sha256 ?? '',
    attestation: attestation.trim(),
    boxes,
    actorId: actor.id,
    actorName: actor.name,
    destroyedAt: now,
  });
  await audit(
    tx,
    {
      act: act === 'MASKED' ? 'file.mask' : 'file.destroy',
      subject: { type: file.subjectType, id: file.subjectId },
      actor,
      data: { fileId, sha256: file.sha256, boxes },
    },
    now,
  );
  return file;
}

function isUsable({ x, y, width, height }: MaskBox): boolean {
  return [x, y, width, height].every(Number.isFinite) && width > 0 && height > 0;
}
