import sharp from 'sharp';
import type { CleanFile, MaskBox, Masking } from '../file-kinds.ts';
import { MOST_PIXELS, written } from './clean-image.ts';

/** Smallest side of a box inside the image, in pixels; a smaller one hides nothing. */
const SMALLEST_SIDE = 4;
/** Brightest mean of a burnt box; what is encoded with losses is not all black at the edges. */
const BLACK = 40;
/** Most pixels of a box that are looked at, in each direction. */
const MOST_SAMPLES = 64;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Burns black boxes into the pixels of an image that was cleaned before. Every box must cover something of the image as
 * it really is, and is looked for in what was written; an image in which one is missing is a fault.
 */
export async function maskedImage(bytes: Uint8Array, boxes: readonly MaskBox[]): Promise<Masking> {
  const { format, width, height } = await sharp(bytes).metadata();
  if (!boxes.every((box) => covers(box, { width, height }))) return { masked: false, refusal: 'BOXES_UNUSABLE' };
  const inside = boxes.map((box) => within(box, { width, height }));
  const black = inside.map((box) => ({
    input: { create: { width: box.width, height: box.height, channels: 3 as const, background: '#000000' } },
    left: box.x,
    top: box.y,
  }));
  const kind = format === 'png' ? 'PNG' : format === 'webp' ? 'WEBP' : 'JPEG';
  const file = await written(sharp(bytes, { limitInputPixels: MOST_PIXELS }).composite(black), kind);
  const burnt = await blackBoxes(file, inside);
  if (burnt !== boxes.length) throw new Error(`${burnt} of ${boxes.length} boxes are black`);
  return { masked: true, file, burnt };
}

/** Number of the boxes that are black in an image as it was written. */
async function blackBoxes({ bytes }: CleanFile, boxes: readonly MaskBox[]): Promise<number> {
  if (boxes.length === 0) return 0;
  // What can be seen through is not hidden.
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS }).flatten({ background: '#ffffff' }).greyscale();
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  const brightness = (x: number, y: number): number => data[(y * info.width + x) * info.channels] ?? 255;
  return boxes.filter((box) => meanOf(box, brightness) <= BLACK).length;
}

function meanOf({ x, y, width, height }: MaskBox, brightness: (x: number, y: number) => number): number {
  const columns = samples(x, width);
  const found = samples(y, height).flatMap((row) => columns.map((column) => brightness(column, row)));
  return found.reduce((sum, value) => sum + value, 0) / found.length;
}

function samples(from: number, length: number): number[] {
  const count = Math.min(length, MOST_SAMPLES);
  return Array.from({ length: count }, (_, index) => from + Math.floor((index * length) / count));
}

function covers({ x, y, width, height }: MaskBox, image: Size): boolean {
  const wide = Math.min(image.width, x + width) - Math.max(0, x);
  const high = Math.min(image.height, y + height) - Math.max(0, y);
  return wide >= Math.min(SMALLEST_SIDE, image.width) && high >= Math.min(SMALLEST_SIDE, image.height);
}

function within({ x, y, width, height }: MaskBox, image: Size): MaskBox {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  const [right, bottom] = [Math.min(image.width, Math.ceil(x + width)), Math.min(image.height, Math.ceil(y + height))];
  return { x: left, y: top, width: right - left, height: bottom - top };
}
