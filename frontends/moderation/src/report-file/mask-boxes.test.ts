import { expect, test } from 'vitest';
import { boxBetween, boxInTheMiddle, edited, isMeant, moved, resized, UNTOUCHED } from './mask-boxes.ts';

const SIZE = { width: 800, height: 500 };
const BOX = { id: 1, x: 100, y: 100, width: 200, height: 50 };

test('a box is drawn in any direction and ends at the edge of the image', () => {
  expect(boxBetween(1, { x: 300, y: 150 }, { x: 100, y: 100 }, SIZE)).toEqual(BOX);
  expect(boxBetween(1, { x: 700, y: 450 }, { x: 900, y: 900 }, SIZE)).toMatchObject({ x: 700, width: 100, height: 50 });
  expect(isMeant(boxBetween(1, { x: 10, y: 10 }, { x: 12, y: 200 }, SIZE))).toBe(false);
  expect(boxInTheMiddle(1, SIZE)).toEqual({ id: 1, x: 300, y: 225, width: 200, height: 50 });
});

test('a box moves and grows as far as the image goes', () => {
  expect(moved(BOX, { x: -500, y: 1000 }, SIZE)).toMatchObject({ x: 0, y: 450 });
  expect(resized(BOX, 'se', { x: 20, y: 10 }, SIZE)).toMatchObject({ x: 100, width: 220, height: 60 });
  expect(resized(BOX, 'nw', { x: 250, y: 0 }, SIZE)).toMatchObject({ x: 300, width: 50 });
});

test('what was done is undone and done again; a move under way is one step', () => {
  const drawn = edited(UNTOUCHED, { act: 'put', boxes: [BOX] });
  const dragging = edited(drawn, { act: 'draft', boxes: [{ ...BOX, x: 150 }] });
  const dropped = edited(dragging, { act: 'put', boxes: [{ ...BOX, x: 200 }], before: drawn.boxes });
  const undone = edited(dropped, { act: 'undo' });
  expect(undone.boxes).toEqual([BOX]);
  expect(edited(undone, { act: 'redo' }).boxes[0]?.x).toBe(200);
  expect(edited(edited(undone, { act: 'undo' }), { act: 'undo' }).boxes).toEqual([]);
});
