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

"""Where it is read"""
type Query {
  """Book of that id"""
  book(id: ID!): Book
}

"""Where it is changed"""
type Mutation {
  """Lends a book"""
  lendBook(input: LendBookInput!): LendBookPayload!
}

"""What lending needs"""
input LendBookInput {
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

test.each([
  ['a type without words', '"""Book that is lent"""', '', 'Description is required for type "Book"'],
  ['an input of another name', 'input: LendBookInput!', 'data: LendBookInput!', 'should be named "input"'],
  ['a mutation without a payload', 'LendBookPayload!', 'Book', 'A mutation answers with its own non-null payload'],
  ['a payload without refusals', 'userErrors: [String!]!', '', 'A payload says its expected refusals'],
  ['a field in snake case', 'title: String!', 'book_title: String!', 'camelCase'],
])('%s is named', (_what, from, to, complaint) => {
  expect(complaints(GOOD.replace(from, to))).toContain(complaint);
});

test.each([
  ['a field the graph does not have', 'query Shelf { book(id: 1) { id pages } }', 'Cannot query field "pages"'],
  ['an operation without a name', 'query { book(id: 1) { id } }', 'anonymous'],
  ['a fragment without its field', 'fragment Book on Book { id }', 'required pattern'],
])('%s is named with its TypeScript file', (_what, text, complaint) => {
  document(text);
  expect(complaints(GOOD)).toMatch(new RegExp(`shelf\\.ts[^]*${complaint}`));
});

function document(text: string): void {
  save('frontends/shelf/src/shelf.ts', `export const SHELF: unknown = graphql(\`${text}\`) satisfies unknown;\n`);
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
