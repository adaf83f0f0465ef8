import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { hasResidentNumber } from '../privacy/resident-numbers.ts';
import type { FileRefusal, Inspection } from './file-kinds.ts';
import type { FileRoom } from './file-room.ts';
import { StoredFileRow } from './file.entity.ts';
import { purposeOf } from './files.ts';
import { collected } from './vault.ts';

const payload = z.object({ fileId: z.uuid() });

/** Judges a received file and lets it out or refuses it; a throw leaves it locked away, to be judged again. */
export async function checkFile(room: FileRoom, said: unknown): Promise<void> {
  const { fileId } = payload.parse(said);
  const file = await room.em().findOneOrFail(StoredFileRow, fileId);
  if (file.state !== 'QUARANTINED') return;
  const received = await room.vault.open(fileId, 'RECEIVED');
  if (!received) throw new Error(`the file ${fileId} is locked away and has no bytes`);
  const inspection = await judged(room, file, await collected(received));
  const now = room.clock();
  const written: string[] = [];
  if (inspection.released) {
    const { bytes, thumbnail } = inspection.file;
    written.push(await room.vault.write(fileId, 'RELEASED', bytes, now));
    if (thumbnail) written.push(await room.vault.write(fileId, 'THUMBNAIL', thumbnail, now));
  }
  await settle(room, fileId, inspection, written);
  await room.vault.sweep(now, fileId);
}

async function judged(room: FileRoom, file: StoredFileRow, bytes: Uint8Array): Promise<Inspection> {
  if (await isInfected(room, bytes)) return refused('MALWARE');
  const { kinds } = purposeOf(room.declaration, file.purpose);
  const inspection = await room.inspector.inspect(bytes, kinds);
  if (!inspection.released || inspection.file.kind !== 'PDF') return inspection;
  const text = await room.inspector.textOf(inspection.file.bytes);
  if (text === null) return refused('PDF_BROKEN');
  return hasResidentNumber(text) ? refused('RESIDENT_NUMBER') : inspection;
}

async function isInfected({ scanner, scannerRequired, log }: FileRoom, bytes: Uint8Array): Promise<boolean> {
  try {
    if (!scanner) throw new Error('no malware scanner is configured');
    return (await scanner(bytes)) === 'INFECTED';
  } catch (error) {
    if (scannerRequired) throw error;
    if (scanner) log.warn({ err: error }, 'a file was judged without the malware scanner');
    return false;
  }
}

async function settle(room: FileRoom, fileId: string, inspection: Inspection, written: string[]): Promise<void> {
  const { vault, clock } = room;
  await room.em().transactional(async (tx) => {
    const file = await tx.findOneOrFail(StoredFileRow, fileId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (file.state !== 'QUARANTINED') return vault.doom(tx, fileId, written);
    file.checkedAt = clock();
    // What was sent is destroyed either way; only what we wrote ourselves is kept.
    await vault.doom(tx, fileId);
    if (!inspection.released) {
      file.state = 'REFUSED';
      file.refusal = inspection.refusal;
      return undefined;
    }
    const { kind, bytes, width, height } = inspection.file;
    Object.assign(file, { state: 'RELEASED', kind, size: bytes.length, width, height });
    return vault.keep(tx, written);
  });
}

function refused(refusal: FileRefusal): Inspection {
  return { released: false, refusal };
}
