import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pathOf } from '../scripts/snapshots.ts';

const ESLINT = join(dirname(fileURLToPath(import.meta.resolve('eslint/package.json'))), 'bin/eslint.js');

const GOOD = `
"""Book that is lent"""
type Book {
  id: ID!
  """Title of the book"""
  title: String!
}

type Query {
  """Book of that id"""
  book(id: ID!): Book
}

type Mutation {
  """Lends a book"""
  lendBook(input: LendBookInput!): LendBookPayload!
}

"""What lending needs"""
input LendBookInput {
  """Book to lend"""
  bookId: ID!
}

"""What lending gives"""
type LendBookPayload {
  """Book that was lent"""
  book: Book
  userErrors: [String!]!
}
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rules-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a graph and documents that follow the rules pass', () => {
  document('query Shelf { book(id: 1) { id title } }');
  expect(complaints(GOOD)).toBe('');
});

test('what breaks a rule of the graph is named', () => {
  const planted = [
    ['"""Book that is lent"""', '', 'Description is required for type "Book"'],
    ['"""Book to lend"""', '', 'Description is required for input value "bookId"'],
    ['lendBook(input: LendBookInput!)', 'lendBook(data: LendBookInput!)', 'should be named "input"'],
    ['): LendBookPayload!', '): LendBookPayload', 'A mutation answers with its own non-null payload'],
    ['userErrors: [String!]!', '', 'A payload says its expected refusals'],
    ['title: String!', 'book_title: String!', 'camelCase'],
  ] as const;
  const said = complaints(planted.reduce((schema, [from, to]) => schema.replace(from, to), GOOD));
  for (const [, , complaint] of planted) expect(said).toContain(complaint);
});

test('a document that the graph cannot answer, or that has no proper name, is named with its TypeScript file', () => {
  document('query Shelf { book(id: 1) { id pages } }', 'shelf.ts');
  document('query { book(id: 1) { id } }', 'nameless.ts');
  document('fragment Book on Book { id }', 'fragment.ts');
  const said = complaints(GOOD);
  expect(said).toMatch(/shelf\.ts[^/]*Cannot query field "pages"/);
  expect(said).toMatch(/nameless\.ts[^/]*anonymous/i);
  expect(said).toMatch(/fragment\.ts[^/]*required pattern/);
});

function document(text: string, file = 'shelf.ts'): void {
  save(`frontends/shelf/src/${file}`, `export const SHELF: unknown = graphql(\`${text}\`) satisfies unknown;\n`);
}

function complaints(schema: string): string {
  save('shared-schema/api.graphql', schema);
  const paths = ['shared-schema/api.graphql', 'frontends/*/src/**/*.ts'];
  const command = [ESLINT, '--config', pathOf('schema-rules.mjs'), '--no-error-on-unmatched-pattern', ...paths];
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  return stdout + stderr;
}

function save(file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
