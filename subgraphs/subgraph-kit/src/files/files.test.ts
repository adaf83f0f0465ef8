import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Context } from '../context.ts';
import type { Subgraph } from '../definition.ts';
import { newId } from '../id.ts';
import { isRefusal } from '../refusal.ts';
import { pictureOf } from '../testing/hostile/hostile-images.ts';
import { anActor, startTestSubgraph, type TestSubgraph } from '../testing/index.ts';
import { notesSubgraph } from '../testing/notes-subgraph.ts';
import { checkFile } from './check-file.ts';
import { maskFile } from './end-original.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { roomOf, type FileRoom } from './file-room.ts';
import { FileObjectRow, fileRows, StoredFileRow } from './file.entity.ts';
import { filesJobs } from './files-jobs.ts';
import type { FileDeclaration } from './files.ts';
import { IncomingStore } from './incoming-store.ts';
import { leaveUpload } from './leave-upload.ts';
import { requestUpload } from './request-upload.ts';
import { collected } from './vault.ts';

const NOW = new Date('2026-11-22T05:00:00Z');
const HOUR_MS = 3_600_000;

const declaration: FileDeclaration = {
  subject: 'Note',
  purposes: { DOCUMENT: { kinds: FILE_KINDS, maxBytes: 5_000_000, mustBeMasked: true } },
  mostFiles: 2,
  readable: async (_context, ids) => ids,
  mayAdd: async () => true,
  mayMask: () => true,
};
const notes = notesSubgraph('notes');
const withFiles: Subgraph = { ...notes, files: declaration, rows: [...notes.rows, ...fileRows] };

let subgraph: TestSubgraph;
let context: Context;
let room: FileRoom;
let clamd: { server: Server; address: string; answer: string };
beforeEach(async () => {
  clamd = await fakeScanner();
  subgraph = await startTestSubgraph(withFiles, NOW, { files: { CLAMD_ADDRESS: clamd.address, CLAMD_REQUIRED: '1' } });
  const actor = anActor('MODERATOR');
  room = roomOf(subgraph.em);
  context = { actor, em: subgraph.emOf(actor), now: NOW, language: 'ko' } as Context;
});
afterEach(async () => {
  await subgraph.stop();
  clamd.server.close();
});

async function fakeScanner() {
  const scanner = { server: createServer(), address: '', answer: 'stream: OK\0' };
  scanner.server.on('connection', (socket) => {
    let heard = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      heard = Buffer.concat([heard, part]);
      // The stream ends with a chunk of no bytes.
      if (heard.subarray(-4).equals(Buffer.alloc(4)))
        socket.end(heard.toString('latin1').startsWith('zINSTREAM\0') ? scanner.answer : 'UNKNOWN COMMAND');
    });
  });
  await once(scanner.server.listen(0, '127.0.0.1'), 'listening');
  scanner.address = `127.0.0.1:${(scanner.server.address() as AddressInfo).port}`;
  return scanner;
}

/** Puts a file behind the lock, as a whole upload does, and judges it. */
async function judged(bytes: Uint8Array, subjectId = newId()): Promise<StoredFileRow> {
  const asked = await requestUpload(context, {
    subjectId,
    purpose: 'DOCUMENT',
    name: '신분증.jpg',
    size: bytes.length,
  });
  if (isRefusal(asked)) throw new Error(asked.code);
  const objectId = await room.vault.write(asked.id, 'RECEIVED', bytes, NOW);
  const received = { state: 'QUARANTINED', receivedAt: NOW, sha256: 'ab'.repeat(32) } as const;
  await room.em().transactional(async (tx) => {
    await room.vault.keep(tx, [objectId]);
    await tx.nativeUpdate(StoredFileRow, asked.id, received);
  });
  await checkFile(room, { fileId: asked.id });
  return fileWith(asked.id);
}

async function opened(fileId: string): Promise<AsyncIterable<Buffer>> {
  const bytes = await room.vault.open(fileId, 'RELEASED');
  if (!bytes) throw new Error('there is nothing to open');
  return bytes;
}

const fileWith = (id: string): Promise<StoredFileRow> => room.em().findOneOrFail(StoredFileRow, id);
const objectsOf = (fileId: string) => room.em().find(FileObjectRow, { fileId }, { orderBy: { madeAt: 'asc' } });
const stands = async (subject: string): Promise<boolean> => {
  const [answer] = await subgraph.em.execute<{ stands: boolean }[]>('select unmasked_file_exists(?) as stands', [
    subject,
  ]);
  return answer?.stands === true;
};

test('the scanner’s word counts; while it is required and away, a file stays locked away until it is back', async () => {
  const picture = await pictureOf('png').toBuffer();
  expect(await judged(picture)).toMatchObject({ state: 'RELEASED', kind: 'PNG' });
  clamd.answer = 'stream: Win.Test.EICAR_HDB-1 FOUND\0';
  expect(await judged(picture)).toMatchObject({ state: 'REFUSED', refusal: 'MALWARE' });
  clamd.answer = 'INSTREAM size limit exceeded. ERROR\0';
  await expect(judged(picture)).rejects.toThrow('clamd answered');
  const [waiting] = await room.em().find(StoredFileRow, { state: 'QUARANTINED' });
  clamd.answer = 'stream: OK\0';
  await checkFile(room, { fileId: waiting?.id });
  expect(await fileWith(waiting?.id ?? '')).toMatchObject({ state: 'RELEASED' });
});

test('a document whose text holds a resident registration number is refused as not masked', async () => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage().drawText('Name Kim  900101-1234568  Seoul', { x: 20, y: 400, font });
  expect(await judged(await document.save())).toMatchObject({ state: 'REFUSED', refusal: 'RESIDENT_NUMBER' });
});

test('a process that dies after the commit leaves an object that nobody opens; it still stands against a decision until swept', async () => {
  const subjectId = newId();
  const file = await judged(await pictureOf('jpeg').toBuffer(), subjectId);
  expect(await stands(subjectId)).toBe(true);
  const { vault } = room;
  const dying = { ...vault, sweep: () => Promise.reject(new Error('killed')) };
  Object.assign(room, { vault: dying });
  const boxes = [{ x: 10, y: 10, width: 50, height: 20 }];
  await expect(
    maskFile(context, { fileId: file.id, boxes, nothingToMask: false, attestation: '가렸음을 확인합니다.' }),
  ).rejects.toThrow('killed');
  Object.assign(room, { vault });
  expect(await fileWith(file.id)).toMatchObject({ state: 'MASKED' });
  const doomed = (await objectsOf(file.id)).filter(({ state }) => state === 'DOOMED');
  expect(doomed.map(({ dataKey }) => dataKey)).toEqual([null, null]);
  expect(await stands(subjectId)).toBe(true);
  await vault.sweep(NOW);
  expect(await stands(subjectId)).toBe(false);
  expect((await objectsOf(file.id)).map(({ state }) => state).toSorted()).toEqual([
    'GONE',
    'GONE',
    'GONE',
    'KEPT',
    'KEPT',
  ]);
});

test('a process that dies before the commit leaves the original whole, and its half-done work is swept', async () => {
  const file = await judged(await pictureOf('jpeg').toBuffer());
  const before = await collected(await opened(file.id));
  const orphan = await room.vault.write(file.id, 'RELEASED', Buffer.from('masked'), NOW);
  expect(await collected(await opened(file.id))).toEqual(before);
  await room.vault.sweep(new Date(NOW.getTime() + 2 * HOUR_MS));
  const gone = (await objectsOf(file.id)).find(({ id }) => id === orphan);
  expect(gone).toMatchObject({ state: 'GONE', dataKey: null });
  expect(await collected(await opened(file.id))).toEqual(before);
});

test('an object on the disk tells nothing and opens only whole and unchanged', async () => {
  const file = await judged(await pictureOf('jpeg', 500).toBuffer());
  const kept = (await objectsOf(file.id)).find(({ state, role }) => state === 'KEPT' && role === 'RELEASED');
  const folder = join(room.incoming, '..', 'objects');
  const found = (await readdir(folder, { recursive: true })).find((name) => name.endsWith(kept?.id ?? '-'));
  const path = join(folder, found ?? '');
  const sealed = await readFile(path);
  expect(sealed.includes('JFIF')).toBe(false);
  const open = async () => collected(await opened(file.id));
  await writeFile(path, sealed.subarray(0, 64 * 1024 + 16));
  await expect(open()).rejects.toThrow(/./);
  sealed.writeUInt8(sealed.readUInt8(100) ^ 1, 100);
  await writeFile(path, sealed);
  await expect(open()).rejects.toThrow(/./);
});

test('a whole upload that nobody locked away is found; an announcement that nobody kept is forgotten after a day', async () => {
  const bytes = await pictureOf('webp').toBuffer();
  const [sent, forgotten] = await Promise.all(
    [bytes.length, 77].map((size) =>
      requestUpload(context, { subjectId: newId(), purpose: 'DOCUMENT', name: 'a', size }),
    ),
  );
  if (!sent || !forgotten || isRefusal(sent) || isRefusal(forgotten)) throw new Error('announced');
  const secret = Buffer.from('personal data in tests, 32 bytes').toString('base64');
  await leaveUpload({ folder: join(room.incoming, '..', '..'), slice: 'notes', secret }, sent.id, bytes);
  const onDisk = await readFile(join(room.incoming, sent.id));
  expect(onDisk.includes('WEBP')).toBe(false);
  const jobs = filesJobs(room, new IncomingStore(room.incoming, room.uploadSecret));
  await jobs['sweep-files']?.run(room.em(), {}, new Date(NOW.getTime() + 2 * 60_000));
  await checkFile(room, { fileId: sent.id });
  expect(await fileWith(sent.id)).toMatchObject({ state: 'RELEASED', kind: 'WEBP' });
  await jobs['sweep-files']?.run(room.em(), {}, new Date(NOW.getTime() + 25 * HOUR_MS));
  expect(await room.em().findOne(StoredFileRow, forgotten.id)).toBeNull();
});

test('files are written by the slice itself also while a transaction of who asks is open around it', async () => {
  const bytes = await pictureOf('png').toBuffer();
  const file = await context.em.transactional(() => judged(bytes));
  const ended = await context.em.transactional(() =>
    maskFile(context, {
      fileId: file.id,
      boxes: [],
      nothingToMask: true,
      attestation: '이미 가려져 있음을 확인합니다.',
    }),
  );
  expect(ended).toMatchObject({ state: 'MASKED' });
});

test('a subject takes as many files as it may also when all are announced at once', async () => {
  const subjectId = newId();
  const announce = () => requestUpload(context, { subjectId, purpose: 'DOCUMENT', name: 'a', size: 9 });
  const waiting =
    'select pid from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())';
  // Nobody can write until all of them have begun.
  const asked = await subgraph.em.transactional(async (tx) => {
    await tx.execute('lock table stored_file in share mode');
    const three = Promise.all([announce(), announce(), announce()]);
    await vi.waitFor(async () => expect(await tx.execute(waiting)).toHaveLength(3), { timeout: 10_000, interval: 20 });
    return { three };
  });
  expect((await asked.three).filter((outcome) => !isRefusal(outcome))).toHaveLength(declaration.mostFiles);
});
