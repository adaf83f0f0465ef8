import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { composeGraph, CompositionError, type SubgraphSdl } from '../scripts/composition.ts';
import { committedSubgraphs, pathOf } from '../scripts/snapshots.ts';
import { slices } from '../src/slices.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';

const CATALOGUE: SubgraphSdl = {
  name: 'catalogue',
  sdl: `${LINK}
    type Book @key(fields: "id") { id: ID! title: String! }
    type Shelf @shareable { label: String! }
    type Query { book(id: ID!): Book shelf: Shelf @shareable }`,
};

function loansWith(shelfField: string, description = ''): SubgraphSdl {
  return {
    name: 'loans',
    sdl: `${LINK}
      ${description} type Shelf @shareable { ${shelfField} }
      type Book @key(fields: "id") { id: ID! lent: Boolean! }
      type Query { loans: [Book!]! shelf: Shelf @shareable }`,
  };
}

function problemsOf(subgraphs: readonly SubgraphSdl[]): readonly string[] {
  try {
    composeGraph(subgraphs);
    return [];
  } catch (error) {
    if (error instanceof CompositionError) return error.problems;
    throw error;
  }
}

test('subgraphs that fit compose to one graph with logical addresses', () => {
  const { supergraph, api } = composeGraph([CATALOGUE, loansWith('label: String!')]);
  expect(supergraph).toContain('@join__graph(name: "loans", url: "http://loans.madang.internal/graphql")');
  expect(Object.keys(buildSchema(api).getTypeMap()['Book'] ?? {})).toContain('name');
  expect(api).not.toContain('join__');
});

test('a subgraph whose field has another type does not compose', () => {
  expect(problemsOf([CATALOGUE, loansWith('label: Int!')]).join('\n')).toMatch(/Shelf\.label.*incompatible/s);
});

test('a hint of composition is an error', () => {
  const problems = problemsOf([CATALOGUE, loansWith('label: String')]);
  expect(problems.join('\n')).toContain('INCONSISTENT_BUT_COMPATIBLE_FIELD_TYPE');
});

test('two descriptions of one thing are an error', () => {
  const described = { ...CATALOGUE, sdl: CATALOGUE.sdl.replace('type Shelf', '"Board for books" type Shelf') };
  const problems = problemsOf([described, loansWith('label: String!', '"Row of books"')]);
  expect(problems.join('\n')).toContain('INCONSISTENT_DESCRIPTION');
});

test('composing twice gives the same bytes', () => {
  expect(composeGraph(committedSubgraphs())).toEqual(composeGraph(committedSubgraphs()));
});

test('the committed graph is what the committed subgraphs give', () => {
  const { supergraph, api } = composeGraph(committedSubgraphs());
  expect(readFileSync(pathOf('supergraph.graphql'), 'utf8'), 'run `pnpm compose`').toBe(supergraph);
  expect(readFileSync(pathOf('api.graphql'), 'utf8'), 'run `pnpm compose`').toBe(api);
});

test('every slice is in the supergraph', () => {
  const { supergraph } = composeGraph(committedSubgraphs());
  for (const { name } of slices) expect(supergraph).toContain(`@join__graph(name: "${name}"`);
});
