import { expect, test, vi } from 'vitest';
import { pageReader, type ReadPage } from './page-reader.ts';
import { rowAt, rowsKnown } from './pages.ts';

const SIZE = 10;

/** A list of some rows, read by the number of the row after which a page begins. */
function listOf(count: number) {
  return vi.fn<(after: string | null) => Promise<ReadPage<number>>>(async (after) => {
    const from = after === null ? 0 : Number(after);
    const rows = Array.from({ length: Math.min(SIZE, count - from) }, (_, row) => from + row);
    return { rows, endCursor: String(from + SIZE), hasNext: from + SIZE < count };
  });
}

test('a list of any length is read around what is seen, and holds no more than that', async () => {
  const read = listOf(1000);
  const reader = pageReader(SIZE, read);
  for (let place = 0; place < 900; place += 10) {
    reader.see([place, place + 9]);
    await vi.waitFor(() => expect(rowAt(reader.reading().pages, place, SIZE)).toBe(place));
  }
  const held = reader.reading().pages.pages.filter(({ rows }) => rows !== null);
  expect(held.length).toBeLessThanOrEqual(17);
  reader.see([5, 14]);
  await vi.waitFor(() => expect(rowAt(reader.reading().pages, 5, SIZE)).toBe(5));
  expect(rowsKnown(reader.reading().pages)).toBeGreaterThanOrEqual(900);
});

test('a page that could not be read leaves the others, and is read when it is asked for again', async () => {
  const read = listOf(25);
  const reader = pageReader(SIZE, read);
  reader.see([0, 0]);
  await vi.waitFor(() => expect(rowsKnown(reader.reading().pages)).toBe(20));
  read.mockRejectedValueOnce(new Error('away'));
  reader.see([15, 19]);
  await vi.waitFor(() => expect(reader.reading().error).toBeInstanceOf(Error));
  expect(rowsKnown(reader.reading().pages)).toBe(20);
  reader.reload();
  await vi.waitFor(() => expect(rowsKnown(reader.reading().pages)).toBe(25));
  expect(reader.reading()).toMatchObject({ error: null, pages: { hasMore: false } });
});

test('an answer to what nobody asks any more is left aside', async () => {
  const answers: ((page: ReadPage<string>) => void)[] = [];
  const reader = pageReader<string>(SIZE, () => new Promise((resolve) => answers.push(resolve)));
  reader.see([0, 0]);
  reader.reload();
  answers[1]?.({ rows: ['new'], endCursor: null, hasNext: false });
  answers[0]?.({ rows: ['old'], endCursor: null, hasNext: false });
  await vi.waitFor(() => expect(rowAt(reader.reading().pages, 0, SIZE)).toBe('new'));
  expect(rowsKnown(reader.reading().pages)).toBe(1);
});
