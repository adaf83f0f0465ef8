import { expect, test } from 'vitest';
import { saveAllDrafts, saveDraftsOf } from './save-drafts.ts';

test('all that is being written is kept, also where one place fails, and what is left no more', async () => {
  const kept: string[] = [];
  const forget = [
    saveDraftsOf(() => {
      throw new Error('no room');
    }),
    saveDraftsOf(async () => void kept.push('review')),
    saveDraftsOf(() => void kept.push('ticket')),
  ];
  await saveAllDrafts();
  expect(kept.toSorted()).toEqual(['review', 'ticket']);
  for (const stop of forget) stop();
  await saveAllDrafts();
  expect(kept.length).toBe(2);
});
