/** Size of an image in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Black box in pixels of the image. */
export interface MaskBox extends ImageSize {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** Corner by which a box is drawn larger or smaller. */
export type Corner = 'nw' | 'ne' | 'sw' | 'se';

/** Point in pixels of the image. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Smallest side of a box; a smaller one was a slip of the hand. */
export const SMALLEST_SIDE = 6;

/** What is being masked, and what can be undone. */
export interface Editing {
  readonly boxes: readonly MaskBox[];
  readonly past: readonly (readonly MaskBox[])[];
  readonly future: readonly (readonly MaskBox[])[];
}

/** One step of editing; `draft` changes what is seen while a pointer moves and is not undone by itself. */
export type Edit =
  | { readonly act: 'put'; readonly boxes: readonly MaskBox[]; readonly before?: readonly MaskBox[] }
  | { readonly act: 'draft'; readonly boxes: readonly MaskBox[] }
  | { readonly act: 'undo' }
  | { readonly act: 'redo' };

/** Nothing masked yet. */
export const UNTOUCHED: Editing = { boxes: [], past: [], future: [] };

/** Takes one step of editing. */
export function edited({ boxes, past, future }: Editing, edit: Edit): Editing {
  if (edit.act === 'draft') return { boxes: edit.boxes, past, future };
  if (edit.act === 'put') return { boxes: edit.boxes, past: [...past, edit.before ?? boxes], future: [] };
  if (edit.act === 'undo') {
    const last = past.at(-1);
    return last ? { boxes: last, past: past.slice(0, -1), future: [boxes, ...future] } : { boxes, past, future };
  }
  const [next, ...later] = future;
  return next ? { boxes: next, past: [...past, boxes], future: later } : { boxes, past, future };
}

/** Box between two points, inside the image. */
export function boxBetween(id: number, from: Point, to: Point, size: ImageSize): MaskBox {
  const [left, right] = ordered(within(from.x, size.width), within(to.x, size.width));
  const [top, bottom] = ordered(within(from.y, size.height), within(to.y, size.height));
  return { id, x: left, y: top, width: right - left, height: bottom - top };
}

/** Box of an ordinary size in the middle of the image, for who has no pointer. */
export function boxInTheMiddle(id: number, { width, height }: ImageSize): MaskBox {
  const [boxWidth, boxHeight] = [ordinary(width, 1 / 4), ordinary(height, 1 / 10)];
  return {
    id,
    x: Math.round((width - boxWidth) / 2),
    y: Math.round((height - boxHeight) / 2),
    width: boxWidth,
    height: boxHeight,
  };
}

/** Box moved, as far as the image goes. */
export function moved(box: MaskBox, by: Point, size: ImageSize): MaskBox {
  return {
    ...box,
    x: Math.round(Math.min(Math.max(0, box.x + by.x), size.width - box.width)),
    y: Math.round(Math.min(Math.max(0, box.y + by.y), size.height - box.height)),
  };
}

/** Box with one corner moved; the opposite one stays. */
export function resized(box: MaskBox, corner: Corner, by: Point, size: ImageSize): MaskBox {
  const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
  const fixed = { x: corner.endsWith('w') ? right : left, y: corner.startsWith('n') ? bottom : top };
  const dragged = {
    x: (corner.endsWith('w') ? left : right) + by.x,
    y: (corner.startsWith('n') ? top : bottom) + by.y,
  };
  return boxBetween(box.id, fixed, dragged, size);
}

/** Indicates whether a box is large enough to be meant. */
export function isMeant({ width, height }: MaskBox): boolean {
  return width >= SMALLEST_SIDE && height >= SMALLEST_SIDE;
}

function ordinary(length: number, part: number): number {
  return Math.min(length, Math.max(SMALLEST_SIDE, Math.round(length * part)));
}

function within(value: number, most: number): number {
  return Math.round(Math.min(Math.max(0, value), most));
}

function ordered(one: number, other: number): [number, number] {
  return one <= other ? [one, other] : [other, one];
}
