import { buildSchema, parse, type DocumentNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { manifestOf } from '../scripts/safelist.ts';
import { fingerprintsOf } from '../src/safelist.ts';

const SOURCES = [
  'query List($first: Int) { orders(first: $first) { ...Row_order } }',
  'fragment Row_order on Order { id ...Cell_order }',
  'fragment Cell_order on Order { total { amount } }',
  'fragment Panel_customer on Customer { orders { ...Row_order } }',
  'fragment Unused_case on Case { id }',
].map((text) => parse(text));

/** A graph that no operation here is written for. */
const NOTHING = buildSchema('type Query { nothing: Int }');

/** What the client sends for an operation: itself and the fragments it needs, in whatever order, with its own additions. */
const sent = (text: string): DocumentNode => parse(text);

describe('the fingerprint of a document', () => {
  const plain = fingerprintsOf(sent('query Q { a { b } }')).whole;

  test.each([
    ['what the client adds', 'query Q { a { b __typename } __typename }'],
    ['how it is written', 'query   Q{a{b}}'],
    ['directives of the client', 'query Q { a @nonreactive { b @client } }'],
  ])('does not change with %s', (_what, text) => {
    expect(fingerprintsOf(sent(text)).whole).toBe(plain);
  });

  test.each([
    'query Q { a { b c } }',
    'query Q { a { c: b } }',
    'query R { a { b } }',
    'query Q { a(first: 1) { b } }',
    'query Q { a { b @skip(if: true) } }',
  ])('changes with what is asked: %s', (text) => expect(fingerprintsOf(sent(text)).whole).not.toBe(plain));

  test('cannot be had of two operations as one frame', () => {
    expect(fingerprintsOf(sent('query Q { a } query R { b }')).frame).toBeNull();
  });
});

describe('the manifest of a slice', () => {
  const manifest = manifestOf('case-desk', SOURCES, NOTHING);

  test('lists what the client will send: an operation with the fragments it needs', () => {
    const document = sent(
      `fragment Cell_order on Order { total { amount __typename } __typename }
       query List($first: Int) { orders(first: $first) { ...Row_order __typename } }
       fragment Row_order on Order { id ...Cell_order __typename }`,
    );
    expect(manifest.operations).toEqual({ [fingerprintsOf(document).whole]: 'List' });
  });

  test('lists as parts what it shows of a customer, under the names of the composed query', () => {
    expect(Object.values(manifest.parts)).toEqual([
      'case_desk_Cell_order',
      'case_desk_Panel_customer',
      'case_desk_Row_order',
    ]);
    const part = sent('fragment case_desk_Panel_customer on Customer { orders { ...case_desk_Row_order } }');
    expect(manifest.parts[fingerprintsOf(part).parts[0] ?? '']).toBe('case_desk_Panel_customer');
  });

  test('has no frames; those are the shell’s, which has no parts', () => {
    const shell = manifestOf('shell', [parse('query Page($id: ID!) { customer(id: $id) { id } }')], NOTHING);
    expect([Object.values(manifest.frames), Object.values(shell.frames), shell.parts]).toEqual([[], ['Page'], {}]);
    const page = sent('query Page($id: ID!) { customer(id: $id) { id ...a_P } } fragment a_P on Customer { id }');
    expect(Object.keys(shell.frames)).toEqual([fingerprintsOf(page).frame]);
  });
});
