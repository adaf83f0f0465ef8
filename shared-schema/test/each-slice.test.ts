import { buildSchema, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { manifestOf, slicesAsked } from '../scripts/safelist.ts';
import { documentOfSlice } from '../src/each-slice.ts';
import { fingerprintsOf } from '../src/safelist.ts';

const GRAPH = buildSchema(`
  type Deadline { id: ID! disputesNote: String }
  type Done { deadline: Deadline }
  input MeetDisputesDeadlineInput { id: ID! }
  input MeetOrdersDeadlineInput { id: ID! }
  type Query { disputesDeadlines(first: Int): [Deadline!]! ordersDeadlines(first: Int): [Deadline!]! plain: Int }
  type Mutation {
    meetDisputesDeadline(input: MeetDisputesDeadlineInput!): Done
    meetOrdersDeadline(input: MeetOrdersDeadlineInput!): Done
  }
`);

const LIST = parse(`
  query DeadlinesOfEachSlice($first: Int) { list: disputesDeadlines(first: $first) { ...Row_deadline } }
  fragment Row_deadline on Deadline { id disputesNote }
`);

test('an operation is asked of another slice by the names of its roots and inputs, and nothing else changes', () => {
  expect(print(documentOfSlice(LIST, 'orders'))).toBe(
    print(
      parse(`
        query DeadlinesOfOrders($first: Int) { list: ordersDeadlines(first: $first) { ...Row_deadline } }
        fragment Row_deadline on Deadline { id disputesNote }
      `),
    ),
  );
  const act =
    'mutation MeetOfEachSlice($input: MeetDisputesDeadlineInput!) { done: meetDisputesDeadline(input: $input) { deadline { id } } }';
  expect(print(documentOfSlice(parse(act), 'orders'))).toBe(
    print(parse(act.replaceAll('Disputes', 'Orders').replace('OfEachSlice', 'OfOrders'))),
  );
});

test('a slice of two words is asked by its camel-cased name', () => {
  expect(print(documentOfSlice(LIST, 'case-desk'))).toContain('list: caseDeskDeadlines(');
});

test('the list of what may be asked names every slice that knows the operation, and only those', () => {
  const documents = [LIST, parse('query Plain { plain }')];
  expect(slicesAsked(documents, GRAPH)).toEqual({ DeadlinesOfEachSlice: ['orders', 'disputes'] });
  const { operations } = manifestOf('shell', documents, GRAPH);
  expect(Object.values(operations)).toEqual(['DeadlinesOfDisputes', 'DeadlinesOfOrders', 'Plain']);
  expect(operations[fingerprintsOf(documentOfSlice(LIST, 'orders')).whole]).toBe('DeadlinesOfOrders');
});
