import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { seeded, type HostileFile } from './hostile-file.ts';
import { STOWAWAYS } from './payloads.ts';

/** Formats of images that are let in. */
export const FORMATS = ['jpeg', 'png', 'webp'] as const;

const GPS = {
  IFD0: { Make: 'Madang Phone', Artist: 'GEHEIM' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '126/1 58/1 0/1' },
};
const XMP = '<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/">GEHEIM</x:xmpmeta><?xpacket end="w"?>';

/** Makes an ordinary picture. */
export function pictureOf(format: (typeof FORMATS)[number], side = 160): Sharp {
  const noise = Buffer.from(Array.from({ length: side * side * 3 }, (_, index) => (index * 7 + (index >> 5)) % 256));
  return sharp(noise, { raw: { width: side, height: side, channels: 3 } }).toFormat(format);
}

/** Pictures that carry something: behind their end, in their comments, in their metadata. */
export async function stowawayImages(): Promise<HostileFile[]> {
  const files: HostileFile[] = [];
  for (const format of FORMATS) {
    const plain = await pictureOf(format).toBuffer();
    for (const [what, stowaway] of Object.entries(STOWAWAYS)) {
      const must = what === 'eicar' ? 'be refused' : 'be harmless';
      const text = stowaway.toString('latin1').replaceAll('\0', ' ');
      const exif = await pictureOf(format)
        .withExif({ IFD0: { ImageDescription: text } })
        .toBuffer();
      files.push(
        { name: `${what}-behind.${format}`, bytes: Buffer.concat([plain, stowaway]), must },
        { name: `${what}-in-exif.${format}`, bytes: exif, must },
        { name: `${what}-in-comment.${format}`, bytes: withComment(format, plain, stowaway), must },
        { name: `${what}-before.${format}`, bytes: Buffer.concat([stowaway, plain]), must: 'be refused' },
      );
    }
  }
  return files;
}

/** Pictures that tell where they were taken, by whom and with what, upright and turned. */
export async function tellingImages(): Promise<HostileFile[]> {
  const heic = readFileSync(new URL('phone-photo.heic', import.meta.url));
  const files: HostileFile[] = [{ name: 'gps.heic', bytes: heic, must: 'be harmless' }];
  for (const format of FORMATS) {
    for (let orientation = 1; orientation <= 8; orientation += 1) {
      const bytes = await pictureOf(format)
        .withMetadata({ orientation })
        .withExif({ ...GPS, IFD0: { ...GPS.IFD0, Orientation: String(orientation) } })
        .toBuffer();
      files.push({ name: `gps-${orientation}.${format}`, bytes, must: 'be harmless' });
    }
    const described = await pictureOf(format).withXmp(XMP).withIccProfile('p3').toBuffer();
    files.push({ name: `xmp-icc.${format}`, bytes: described, must: 'be harmless' });
  }
  return files;
}

/** Small files that unfold to more pixels than a machine has memory for. */
export async function pixelBombs(): Promise<HostileFile[]> {
  const sides = [16_384, 20_000, 30_000, 50_000, 65_500, 1_000_000, 2_000_000_000];
  const bombs = sides.flatMap((side) => [
    { name: `bomb-${side}.png`, bytes: pngOf(side, side, Buffer.alloc(100_000)) },
    { name: `wide-${side}.png`, bytes: pngOf(side, 1, Buffer.alloc(100)) },
    { name: `bomb-${side}.gif`, bytes: gifOf(Math.min(side, 65_535)) },
    { name: `bomb-${side}.jpg`, bytes: jpegOf(Math.min(side, 65_535)) },
    { name: `bomb-${side}.webp`, bytes: webpOf(Math.min(side, 16_384)) },
  ]);
  const real = await sharp({
    create: { width: 9000, height: 9000, channels: 3, background: 'red' },
    limitInputPixels: false,
  } as SharpOptions)
    .png({ compressionLevel: 9 })
    .toBuffer();
  return [...bombs, { name: 'real-81-megapixels.png', bytes: real }].map((file) => ({ ...file, must: 'be refused' }));
}

/** Pictures cut off and pictures with wrong bytes in them. */
export async function damagedImages(): Promise<HostileFile[]> {
  const files: HostileFile[] = [];
  const heic = readFileSync(new URL('phone-photo.heic', import.meta.url));
  const plain = await Promise.all(FORMATS.map(async (format) => [format, await pictureOf(format).toBuffer()] as const));
  for (const [format, bytes] of [...plain, ['heic', heic] as const]) {
    for (let part = 1; part < 10; part += 1) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 10));
      files.push({ name: `cut-${part}.${format}`, bytes: cut, must: 'be harmless' });
    }
    const random = seeded(bytes.length);
    for (let round = 0; round < 18; round += 1) {
      const wrong = Buffer.from(bytes);
      for (let count = 0; count < 1 + round; count += 1)
        wrong[Math.floor(random() * wrong.length)] = Math.floor(random() * 256);
      files.push({ name: `wrong-${round}.${format}`, bytes: wrong, must: 'be harmless' });
    }
  }
  return files;
}

function withComment(format: string, image: Buffer, text: Buffer): Buffer {
  if (format === 'jpeg') {
    const head = Buffer.from([0xff, 0xfe, (text.length + 2) >> 8, (text.length + 2) & 0xff]);
    return Buffer.concat([image.subarray(0, 2), head, text, image.subarray(2)]);
  }
  if (format === 'png')
    return Buffer.concat([
      image.subarray(0, 33),
      chunk('tEXt', Buffer.concat([Buffer.from('Comment\0'), text])),
      image.subarray(33),
    ]);
  const padded = text.length % 2 === 0 ? text : Buffer.concat([text, Buffer.alloc(1)]);
  const extra = Buffer.concat([Buffer.from('EVIL'), numberLE(text.length), padded]);
  return Buffer.concat([image.subarray(0, 4), numberLE(image.length - 8 + extra.length), image.subarray(8), extra]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  return Buffer.concat([numberBE(data.length), body, numberBE(crc32(body))]);
}

function pngOf(width: number, height: number, rows: Buffer): Buffer {
  const head = Buffer.concat([numberBE(width), numberBE(height), Buffer.from([8, 2, 0, 0, 0])]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function gifOf(side: number): Buffer {
  const screen = Buffer.from('GIF89a\0\0\0\0\0\0\0,\0\0\0\0\0\0\0\0\0\u0002\u0002L\u0001\0;', 'latin1');
  for (const at of [6, 8, 18, 20]) screen.writeUInt16LE(side, at);
  return screen;
}

function jpegOf(side: number): Buffer {
  const frame = Buffer.from([
    0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0, 0xff, 0xd9,
  ]);
  frame.writeUInt16BE(side, 7);
  frame.writeUInt16BE(side, 9);
  return frame;
}

function webpOf(side: number): Buffer {
  const bits = Buffer.alloc(10);
  bits.writeUInt8(0x2f, 0);
  bits.writeUInt32LE((((side - 1) & 0x3fff) | (((side - 1) & 0x3fff) << 14)) >>> 0, 1);
  return Buffer.concat([Buffer.from('RIFF'), numberLE(4 + 8 + 10), Buffer.from('WEBPVP8L'), numberLE(10), bits]);
}

function numberBE(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function numberLE(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
