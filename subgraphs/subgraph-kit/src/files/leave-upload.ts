import type { Buffer } from 'node:buffer';
import { mkdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Upload } from '@tus/server';
import { incomingFolder, roomSecret } from './file-room.ts';
import { IncomingStore } from './incoming-store.ts';

/** Slice in whose folder an upload is left. */
export interface UploadPlace {
  /** FILES_DIR of the slice. */
  readonly folder: string;
  readonly slice: string;
  /** PRIVACY_KEY of the slice. */
  readonly secret: string;
}

/** Leaves a whole upload as a process would that died right after it: the slice finds it within a minute and judges it. */
export async function leaveUpload(
  { folder, slice, secret }: UploadPlace,
  fileId: string,
  bytes: Buffer,
): Promise<void> {
  const directory = incomingFolder(folder, slice);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const incoming = new IncomingStore(directory, roomSecret(secret, slice, 'uploads'));
  const creation_date = new Date().toISOString();
  await incoming.create(
    new Upload({ id: fileId, size: bytes.length, offset: 0, metadata: { ticket: fileId }, creation_date }),
  );
  await incoming.write(Readable.from([bytes]), fileId, 0);
}
