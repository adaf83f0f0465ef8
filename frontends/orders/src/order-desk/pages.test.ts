import { describe, expect, test } from 'vitest';
import { missingPages, noPages, onlyNear, rowAt, rowsKnown, withPage, type Pages } from './pages.ts';

const SIZE = 10;

function listOf(count: number, hasMore = true): Pages<string> {
  let pages = noPages<string>();
  for (let index = 0; index < count; index += 1) {
    const rows = Array.from({ length: SIZE }, (_, row) => `${index}.${row}`);
    pages = withPage(pages, index, { rows, endCursor: `c${index}`, hasNext: hasMore || index < count - 1 });
  }
  return pages;
}

describe('pages of a long list', () => {
  test('the first is read first, and one ahead of what is seen', () => {
    expect(missingPages(noPages(), [0, 20], SIZE)).toEqual([0]);
    expect(missingPages(listOf(1), [0, 5], SIZE)).toEqual([1]);
    expect(missingPages(listOf(3), [0, 5], SIZE)).toEqual([]);
    expect(missingPages(listOf(3, false), [25, 29], SIZE)).toEqual([]);
  });

  test('each goes on after the one before', () => {
    const pages = listOf(3);
    expect(pages.pages.map(({ after }) => after)).toEqual([null, 'c0', 'c1']);
    expect(rowsKnown(pages)).toBe(30);
    expect(rowAt(pages, 17, SIZE)).toBe('1.7');
    expect(rowAt(pages, 31, SIZE)).toBeUndefined();
  });

  test('those far away are put away, keep their place, and are read again when they are come to', () => {
    const pages = onlyNear(listOf(30), [290, 299], SIZE);
    expect(pages.pages.filter(({ rows }) => rows !== null)).toHaveLength(9);
    expect(rowsKnown(pages)).toBe(300);
    expect(missingPages(pages, [0, 9], SIZE)).toEqual([0, 1]);
    const again = withPage(pages, 0, { rows: ['anew'], endCursor: 'x', hasNext: true });
    expect(rowAt(again, 0, SIZE)).toBe('anew');
    expect(again.next).toBe('c29');
    expect(onlyNear(again, [0, 9], SIZE)).not.toBe(again);
  });
});
