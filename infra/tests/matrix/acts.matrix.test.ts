import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ground } from './crawl.ts';
import { counted, startGround, unseeing } from './ground.ts';
import { committedList } from './list.ts';
import { judged } from './together.ts';
import { tryActs } from './try-acts.ts';

const seen = unseeing();

let ground: Ground;
beforeAll(async () => {
  ground = await startGround();
});
afterAll(() => ground?.house.close());

test('every reader tries every act, and a refusal changes nothing and tells nothing', async () => {
  expect(await counted(ground.house, 'acts', () => tryActs(ground, seen, committedList()))).toEqual([]);
});

test('every reader has done what the list says, and no more', () => {
  expect(judged('acts', seen)).toEqual([]);
});
