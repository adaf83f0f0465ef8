import { Buffer } from 'node:buffer';
import sharp from 'sharp';
import type { CleanFile } from '../../files/file-kinds.ts';
import { EICAR } from './payloads.ts';

const PNG_CHUNKS = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'cHRM', 'sBIT', 'pHYs', 'bKGD', 'IDAT', 'IEND']);
const ARCHIVE_MARKS = [Buffer.from('504b0304', 'hex'), Buffer.from('504b0506', 'hex')];
const WEBP_CHUNKS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH']);

/** Everything about a released file that could harm or tell; empty for a harmless one. Knows nothing of how it was made. */
export async function harmIn({ kind, bytes, thumbnail }: CleanFile): Promise<string[]> {
  const file = Buffer.from(bytes);
  const text = file.toString('latin1');
  const found = [
    ...(file.includes(EICAR) ? ['a virus'] : []),
    ...(/<\s*(script|html|svg|iframe|\?php)/i.test(text) || ARCHIVE_MARKS.some((mark) => file.includes(mark))
      ? ['a stowaway']
      : []),
    ...(/GEHEIM|xmpmeta|Exif\0\0|Photoshop 3\.0/.test(text) ? ['what its sender told'] : []),
  ];
  if (kind === 'PDF') return [...found, ...harmInDocument(text)];
  const shape = kind === 'JPEG' ? harmInJpeg(file) : kind === 'PNG' ? harmInPng(file) : harmInWebp(file);
  return [
    ...found,
    ...shape,
    ...(await harmInPixels(file, kind)),
    ...(thumbnail ? harmInWebp(Buffer.from(thumbnail)) : ['no thumbnail']),
  ];
}

async function harmInPixels(file: Buffer, kind: string): Promise<string[]> {
  const image = sharp(file, { failOn: 'warning' });
  const { format, exif, xmp, iptc, icc, orientation, comments } = await image.metadata();
  await image.raw().toBuffer();
  return [
    ...(format === kind.toLowerCase() ? [] : [`is ${format}`]),
    ...Object.entries({ exif, xmp, iptc, icc, orientation, comments })
      .filter(([, value]) => value !== undefined)
      .map(([name]) => `${name} is left`),
  ];
}

function harmInJpeg(file: Buffer): string[] {
  const last = file.indexOf(Buffer.from([0xff, 0xd9]));
  return last === file.length - 2 ? [] : ['bytes behind the end'];
}

function harmInPng(file: Buffer): string[] {
  const types: string[] = [];
  let at = 8;
  while (at + 8 <= file.length && types.at(-1) !== 'IEND') {
    types.push(file.toString('latin1', at + 4, at + 8));
    at += 12 + file.readUInt32BE(at);
  }
  return [...(at === file.length ? [] : ['bytes behind the end']), ...types.filter((type) => !PNG_CHUNKS.has(type))];
}

function harmInWebp(file: Buffer): string[] {
  const end = 8 + file.readUInt32LE(4);
  const types: string[] = [];
  for (let at = 12; at + 8 <= end; at += 8 + file.readUInt32LE(at + 4) + (file.readUInt32LE(at + 4) % 2)) {
    types.push(file.toString('latin1', at, at + 4));
  }
  return [...(end === file.length ? [] : ['bytes behind the end']), ...types.filter((type) => !WEBP_CHUNKS.has(type))];
}

function harmInDocument(text: string): string[] {
  const plain = text.replaceAll(/#([\da-f]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const acts =
    /\/(JS|JavaScript|OpenAction|AA|Launch|EmbeddedFiles?|EF|XFA|RichMedia|SubmitForm|ImportData|GoTo[ER]|ObjStm)[\s/<[(]/.exec(
      plain,
    );
  return [
    ...(acts ? [`/${acts[1]}`] : []),
    ...(text.startsWith('%PDF-') ? [] : ['bytes before the beginning']),
    ...(/%%EOF\s*$/.test(text) && text.indexOf('%%EOF') === text.lastIndexOf('%%EOF') ? [] : ['bytes behind the end']),
    ...(/\/(Metadata|Author|Creator|Producer)\b/.test(plain) ? ['metadata is left'] : []),
  ];
}
