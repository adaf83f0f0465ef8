import { useReducer, useRef, useState, type Dispatch, type KeyboardEvent, type PointerEvent } from 'react';
import {
  boxBetween,
  boxInTheMiddle,
  edited,
  isMeant,
  moved,
  resized,
  UNTOUCHED,
  type Corner,
  type Edit,
  type ImageSize,
  type MaskBox,
  type Point,
} from './mask-boxes.ts';

/** Mark of the element that shows the image; pointers are measured by it. */
export const STAGE = 'data-mask-stage';

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

interface Hands {
  readonly size: ImageSize;
  readonly boxes: readonly MaskBox[];
  readonly edit: Dispatch<Edit>;
  readonly select: (id: number) => void;
  readonly newId: () => number;
}

/** Gives the boxes over an image and the hands that draw, move, size, remove, undo: by pointer and by keyboard. */
export function useMaskEditor(size: ImageSize) {
  const [{ boxes, past, future }, edit] = useReducer(edited, UNTOUCHED);
  const [selected, select] = useState<number | null>(null);
  const nextId = useRef(1);
  const hands: Hands = { size, boxes, edit, select, newId: () => nextId.current++ };
  const remove = (id: number) => edit({ act: 'put', boxes: boxes.filter((box) => box.id !== id) });
  return {
    boxes,
    selected,
    select,
    remove,
    add: () => {
      const id = hands.newId();
      edit({ act: 'put', boxes: [...boxes, boxInTheMiddle(id, size)] });
      select(id);
    },
    undo: () => edit({ act: 'undo' }),
    redo: () => edit({ act: 'redo' }),
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    onBoxKey: (event: KeyboardEvent<HTMLElement>, box: MaskBox) => {
      const { key, altKey, shiftKey } = event;
      const arrow = ARROWS[key];
      if (!arrow && key !== 'Delete' && key !== 'Backspace') return;
      event.preventDefault();
      if (arrow) return pushBy(hands, box, { arrow, isFine: altKey, isSize: shiftKey });
      stageOf(event)?.focus();
      remove(box.id);
    },
    ...usePointer(hands),
  };
}

/** What {@link useMaskEditor} gives. */
export type MaskEditor = ReturnType<typeof useMaskEditor>;

function pushBy(
  { size, boxes, edit }: Hands,
  box: MaskBox,
  { arrow, isFine, isSize }: { arrow: Point; isFine: boolean; isSize: boolean },
): void {
  const step = isFine ? 1 : Math.max(1, Math.round(size.width / 100));
  const by = { x: arrow.x * step, y: arrow.y * step };
  const changed = isSize ? resized(box, 'se', by, size) : moved(box, by, size);
  if (isMeant(changed)) edit({ act: 'put', boxes: replaced(boxes, changed) });
}

interface Drag {
  readonly before: readonly MaskBox[];
  readonly change: (to: Point) => readonly MaskBox[];
}

function usePointer({ size, boxes, edit, select, newId }: Hands) {
  const drag = useRef<Drag | null>(null);
  const begin = (
    event: PointerEvent<HTMLElement>,
    id: number,
    change: (to: Point, from: Point) => readonly MaskBox[],
  ) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    stageOf(event)?.setPointerCapture(event.pointerId);
    select(id);
    const from = pointAt(event, size);
    drag.current = { before: boxes, change: (to) => change(to, from) };
  };
  const way = (to: Point, from: Point): Point => ({ x: to.x - from.x, y: to.y - from.y });
  return {
    draw: (event: PointerEvent<HTMLElement>) => {
      const id = newId();
      begin(event, id, (to, from) => [...boxes, boxBetween(id, from, to, size)]);
    },
    grab: (event: PointerEvent<HTMLElement>, box: MaskBox) =>
      begin(event, box.id, (to, from) => replaced(boxes, moved(box, way(to, from), size))),
    pull: (event: PointerEvent<HTMLElement>, box: MaskBox, corner: Corner) =>
      begin(event, box.id, (to, from) => replaced(boxes, resized(box, corner, way(to, from), size))),
    onMove: (event: PointerEvent<HTMLElement>) => {
      if (drag.current) edit({ act: 'draft', boxes: drag.current.change(pointAt(event, size)) });
    },
    onDrop: (event: PointerEvent<HTMLElement>) => {
      const { current } = drag;
      drag.current = null;
      if (!current) return;
      const after = current.change(pointAt(event, size)).filter(isMeant);
      const isSame = JSON.stringify(after) === JSON.stringify(current.before);
      edit(isSame ? { act: 'draft', boxes: after } : { act: 'put', boxes: after, before: current.before });
    },
  };
}

function replaced(boxes: readonly MaskBox[], box: MaskBox): MaskBox[] {
  return boxes.map((other) => (other.id === box.id ? box : other));
}

function stageOf({ currentTarget }: { readonly currentTarget: HTMLElement }): HTMLElement | null {
  return currentTarget.closest<HTMLElement>(`[${STAGE}]`);
}

function pointAt(event: PointerEvent<HTMLElement>, size: ImageSize): Point {
  const area = stageOf(event)?.getBoundingClientRect();
  if (!area) return { x: 0, y: 0 };
  return {
    x: ((event.clientX - area.left) / area.width) * size.width,
    y: ((event.clientY - area.top) / area.height) * size.height,
  };
}
