import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AutoSave } from './auto-save.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A text that is saved as a server would, each save taking half a second. */
function written() {
  let [text, saved, atOnce] = ['', '', 0];
  const page = { saves: [] as string[], steps: [] as string[], problem: null as string | null, most: 0 };
  const saver = new AutoSave<string>(
    {
      isUnsaved: () => text !== saved,
      mayTryAgain: (problem) => problem === 'lost',
      async save() {
        const sent = text;
        atOnce += 1;
        page.most = Math.max(page.most, atOnce);
        page.saves.push(sent);
        const { problem } = page;
        await new Promise((resolve) => setTimeout(resolve, 500));
        atOnce -= 1;
        if (problem === null) saved = sent;
        return problem;
      },
    },
    ({ step }) => page.steps.push(step),
  );
  const type = (typed: string) => {
    text = typed;
    saver.touch();
  };
  return { page, saver, type };
}

test('what is written is saved once its writer pauses', async () => {
  const { page, type } = written();
  type('a');
  await vi.advanceTimersByTimeAsync(900);
  type('ab');
  await vi.advanceTimersByTimeAsync(900);
  expect(page.saves).toEqual([]);
  await vi.advanceTimersByTimeAsync(700);
  expect(page.saves).toEqual(['ab']);
  expect(page.steps).toEqual(['saving', 'saved']);
});

test('one save runs at a time, and what was written meanwhile follows it', async () => {
  const { page, saver, type } = written();
  type('a');
  const asked = saver.saveNow();
  type('ab');
  expect(saver.saveNow()).toBe(asked);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(page.saves).toEqual(['a', 'ab']);
  expect(page.most).toBe(1);
  expect(await asked).toBe(null);
});

test('what could not be saved is tried again as it stands by then, a refusal only after a change', async () => {
  const { page, saver, type } = written();
  page.problem = 'lost';
  type('a');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(page.steps).toEqual(['saving', 'failed']);
  page.problem = 'refused';
  await vi.advanceTimersByTimeAsync(60_000);
  saver.leave();
  expect(page.saves).toEqual(['a', 'a']);
  page.problem = null;
  type('ab');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(page.saves).toEqual(['a', 'a', 'ab']);
});

test('who leaves takes nothing unsaved along, and nothing is tried again after that', async () => {
  const { page, saver, type } = written();
  page.problem = 'lost';
  type('a');
  saver.end();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(page.saves).toEqual(['a']);
});

test('what is being sent is not saved beside it, and is again when it was not sent', async () => {
  const { page, saver, type } = written();
  type('a');
  void saver.saveNow();
  type('ab');
  const held = saver.hold();
  await vi.advanceTimersByTimeAsync(60_000);
  await held;
  saver.leave();
  expect(page.saves).toEqual(['a']);
  saver.release();
  await vi.advanceTimersByTimeAsync(1_500);
  expect(page.saves).toEqual(['a', 'ab']);
});
