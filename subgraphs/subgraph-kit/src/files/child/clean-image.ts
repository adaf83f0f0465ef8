// The library has no types of its own, and slices compile this file too.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./heic-decode.d.ts" />
import { Buffer } from 'node:buffer';
import decodeHeic from 'heic-decode';
import sharp, { type Sharp } from 'sharp';
import type { CleanFile, FileKind, ReleasedKind } from '../file-kinds.ts';
import { Refused } from './refused.ts';

/** Most pixels of an image; a 48-megapixel photo of a phone fits. */
export const MOST_PIXELS = 50_000_000;
/** Most pixels that are kept of a JPEG, and that a WebP may have; more are halved on each side, or refused. */
const MOST_KEPT_PIXELS = 26_000_000;
/** Most pixels of a HEIC image, whose decoder holds several copies of it. */
const MOST_HEIC_PIXELS = 26_000_000;
/** Longest side in pixels; WebP knows no longer one. */
const LONGEST_SIDE = 16_383;
const OPTIONS = { limitInputPixels: MOST_PIXELS, failOn: 'error' } as const;
const THUMBNAIL_SIDE = 320;
const QUALITY = 88;

sharp.cache(false);
sharp.concurrency(1);
// Only these decoders exist from here on: no SVG, no TIFF, no PDF, no ImageMagick.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });

/** Writes an image anew from its pixels: orientation applied, and nothing of what stood beside the pixels is left. */
export async function cleanImage(bytes: Uint8Array, kind: FileKind): Promise<CleanFile> {
  try {
    const image = kind === 'HEIC' ? await heicPixels(bytes) : await decoded(bytes, kind);
    return await written(image, kind === 'PNG' || kind === 'WEBP' ? kind : 'JPEG');
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(/exceeds pixel limit/.test(String(error)) ? 'IMAGE_TOO_LARGE' : 'IMAGE_BROKEN');
  }
}

async function decoded(bytes: Uint8Array, kind: FileKind): Promise<Sharp> {
  const { width, height, orientation } = await sharp(bytes, OPTIONS).metadata();
  if (Math.max(width, height) > LONGEST_SIDE) throw new Refused('IMAGE_TOO_LARGE');
  const isLarge = width * height > MOST_KEPT_PIXELS;
  if (isLarge && kind === 'WEBP') throw new Refused('IMAGE_TOO_LARGE');
  if (!isLarge || kind !== 'JPEG') return sharp(bytes, OPTIONS).autoOrient();
  // To be turned, an image must lie in memory whole; a JPEG is halved while it is decoded.
  const half = sharp(bytes, OPTIONS).resize({ width: Math.ceil(width / 2) });
  return sharp(await half.withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer()).autoOrient();
}

async function heicPixels(bytes: Uint8Array): Promise<Sharp> {
  const images = await decodeHeic.all({ buffer: bytes });
  try {
    const [first] = images;
    if (!first) throw new Refused('IMAGE_BROKEN');
    if (first.width * first.height > MOST_HEIC_PIXELS) throw new Refused('IMAGE_TOO_LARGE');
    const { width, height, data } = await first.decode();
    return sharp(Buffer.from(data.buffer), { raw: { width, height, channels: 4 } }).removeAlpha();
  } finally {
    images.dispose();
  }
}

/** Writes the pixels of an image, and a small image of them. */
export async function written(image: Sharp, kind: ReleasedKind): Promise<CleanFile> {
  const { data: bytes, info } = await encoded(image, kind).toBuffer({ resolveWithObject: true });
  const thumbnail = await sharp(bytes)
    .resize(THUMBNAIL_SIDE, THUMBNAIL_SIDE, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 70 })
    .toBuffer();
  return { kind, bytes, width: info.width, height: info.height, thumbnail };
}

function encoded(image: Sharp, kind: ReleasedKind): Sharp {
  if (kind === 'PNG') return image.png({ compressionLevel: 7 });
  if (kind === 'WEBP') return image.webp({ quality: QUALITY, effort: 2 });
  return image.flatten({ background: '#ffffff' }).jpeg({ quality: QUALITY });
}
