import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { harmIn } from '../testing/hostile/harm-in.ts';
import { benignDocument } from '../testing/hostile/hostile-documents.ts';
import { FORMATS, pictureOf } from '../testing/hostile/hostile-images.ts';
import { hostileFiles } from '../testing/hostile/index.ts';
import { cleanPdf } from './child/clean-pdf.ts';
import { inspected } from './child/inspect.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { startInspector, type Inspector } from './inspector.ts';

const MEBIBYTE = 1024 * 1024;

let inspector: Inspector;
beforeAll(() => void (inspector = startInspector()));
afterAll(() => inspector.stop());

test('of 500 hostile files none is released that could harm or tell, in less than 512 MiB', async () => {
  const files = await hostileFiles();
  expect(files.length).toBeGreaterThanOrEqual(500);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  const unsafe: string[] = [];
  const refusals: Record<string, number> = {};
  for (const { name, bytes, must } of files) {
    const inspection = await inspector.inspect(bytes, FILE_KINDS);
    if (!inspection.released) refusals[inspection.refusal] = (refusals[inspection.refusal] ?? 0) + 1;
    else if (must === 'be refused') unsafe.push(`${name}: released`);
    else unsafe.push(...(await harmIn(inspection.file)).map((harm) => `${name}: ${harm}`));
  }
  const refused = Object.values(refusals).reduce((sum, count) => sum + count, 0);
  const peak = Math.round(inspector.peakMemory() / MEBIBYTE);
  // The figures, for whoever runs it: pnpm --filter @madang/subgraph-kit test hostile-files
  process.stdout.write(
    `${files.length} hostile files: ${refused} refused, ${files.length - refused} made harmless, peak ${peak} MiB ${JSON.stringify(refusals)}\n`,
  );
  expect(unsafe).toEqual([]);
  expect(peak).toBeLessThan(512);
}, 90_000);

test('ordinary pictures, photos of phones and documents are released', async () => {
  const document = Buffer.from(await (await benignDocument()).save());
  const phone = readFileSync(new URL('../testing/hostile/phone-photo.heic', import.meta.url));
  const pictures = await Promise.all(FORMATS.map((format) => pictureOf(format, 800).toBuffer()));
  for (const bytes of [document, phone, ...pictures]) {
    const inspection = await inspector.inspect(bytes, FILE_KINDS);
    expect(inspection.released && (await harmIn(inspection.file))).toEqual([]);
  }
});

test('a photo of 48 megapixels, held sideways, is turned and halved within the same memory', async () => {
  const photo = await sharp({ create: { width: 8000, height: 6000, channels: 3, background: '#357' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const inspection = await inspector.inspect(photo, FILE_KINDS);
  expect(inspection).toMatchObject({ released: true, file: { width: 3000, height: 4000 } });
  expect(inspector.peakMemory() / MEBIBYTE).toBeLessThan(512);
});

test('the checker finds what would be left without writing anew', async () => {
  const cleaners = {
    pdf: cleanPdf,
    image: async (bytes: Uint8Array) => ({ kind: 'JPEG' as const, bytes, width: 1, height: 1, thumbnail: null }),
  };
  const photo = await pictureOf('jpeg')
    .withExif({ IFD3: { GPSLatitude: '37/1 33/1 0/1' } })
    .toBuffer();
  const inspection = await inspected(Buffer.concat([photo, Buffer.from('PK\u0003\u0004')]), FILE_KINDS, cleaners);
  expect(inspection.released && (await harmIn(inspection.file))).toEqual(
    expect.arrayContaining(['exif is left', 'bytes behind the end', 'a stowaway']),
  );
});

test('what kills the process refuses that file, and the next is judged', async () => {
  const impatient = startInspector({ memory: 512 * MEBIBYTE, tired: 300 * MEBIBYTE, patience: 1, idle: 1000 });
  expect(await impatient.inspect(await pictureOf('png', 2000).toBuffer(), FILE_KINDS)).toEqual({
    released: false,
    refusal: 'TOO_HEAVY',
  });
  await impatient.stop();
  const small = startInspector({ memory: 20 * MEBIBYTE, tired: MEBIBYTE, patience: 30_000, idle: 1000 });
  expect(await small.inspect(await pictureOf('png', 2000).toBuffer(), FILE_KINDS)).toMatchObject({
    refusal: 'TOO_HEAVY',
  });
  await small.stop();
});
