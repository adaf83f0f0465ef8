import { describe, expect, test } from 'vitest';
import { fingerprintOf, judge } from '../scripts/breaking.ts';

const BEFORE = `
  enum Size { SMALL LARGE @deprecated(reason: "Use SMALL") }
  input Wish { size: Size, colour: String @deprecated(reason: "Nobody asked") }
  type Book { id: ID! title: String! subtitle: String @deprecated(reason: "Use title") }
  type Query { book(id: ID!, edition: Int @deprecated(reason: "Use id"), shelf: Int): Book wish(wish: Wish): Book }
`;

async function breaksOf(from: string, to: string): Promise<string[]> {
  const { breaking } = await judge(BEFORE, BEFORE.replace(from, to), []);
  return breaking.map(({ path }) => path);
}

describe('what breaks clients', () => {
  test.each([
    ['a removed field', 'title: String!', '', 'Book.title'],
    ['a removed value', 'SMALL LARGE', 'LARGE', 'Size.SMALL'],
    ['a removed argument', ', shelf: Int', '', 'Query.book.shelf'],
    ['a removed input field', 'size: Size,', '', 'Wish.size'],
    ['a field that may become null', 'title: String!', 'title: String', 'Book.title'],
    ['a new argument one must give', 'book(id: ID!', 'book(id: ID!, by: ID!', 'Query.book.by'],
  ])('%s', async (_what, from, to, path) => {
    expect(await breaksOf(from, to)).toContain(path);
  });
});

describe('what was announced may go', () => {
  test.each([
    ['a field', 'subtitle: String @deprecated(reason: "Use title")', ''],
    ['a value', 'LARGE @deprecated(reason: "Use SMALL")', ''],
    ['an argument', ', edition: Int @deprecated(reason: "Use id")', ''],
    ['an input field', ', colour: String @deprecated(reason: "Nobody asked")', ''],
  ])('%s', async (_what, from, to) => {
    expect(await breaksOf(from, to)).toEqual([]);
  });
});

test('a new value is listed as dangerous and does not break', async () => {
  const { breaking, dangerous } = await judge(BEFORE, BEFORE.replace('SMALL', 'SMALL MEDIUM'), []);
  expect(breaking).toEqual([]);
  expect(dangerous.join()).toContain('MEDIUM');
});

test('an accepted break holds for its own snapshot only', async () => {
  const after = BEFORE.replace('title: String!', '');
  const entry = { paths: ['Book.title'], reason: 'never shown to anybody' };
  const granted = await judge(BEFORE, after, [{ ...entry, base: fingerprintOf(BEFORE) }]);
  expect(granted.breaking).toEqual([]);
  expect(granted.accepted).toHaveLength(1);
  const stale = await judge(BEFORE, after, [{ ...entry, base: fingerprintOf('type Query { older: ID }') }]);
  expect(stale.breaking.map(({ path }) => path)).toEqual(['Book.title']);
});
