import { Buffer } from 'node:buffer';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { s3Store } from './s3-store.ts';
import { collected } from './vault.ts';

let folder: string;
let server: S3rver;
let endpoint: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madang-s3-'));
  server = new S3rver({ port: 0, silent: true, directory: folder, configureBuckets: [{ name: 'files', configs: [] }] });
  const { port } = await server.run();
  endpoint = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test('objects are written, read and removed over HTTP; removing twice is no fault', async () => {
  const store = s3Store({
    bucket: 'files',
    region: 'us-east-1',
    endpoint,
    prefix: 'a/',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
  });
  const bytes = Buffer.alloc(300_000, 7);
  await store.write('one-object', bytes);
  expect(await collected(store.read('one-object'))).toEqual(bytes);
  await store.remove('one-object');
  await store.remove('one-object');
  await expect(collected(store.read('one-object'))).rejects.toThrow(/./);
});
