import { buildSchema, getVariableValues, Kind, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { readScalars } from '../src/scalars.ts';

const schema = buildSchema(`
  scalar DateTime
  scalar LocalDate
  scalar SafeInt
  scalar Elsewhere
  type Query { at(time: DateTime, day: LocalDate, count: SafeInt, any: Elsewhere): Boolean }
`);
readScalars(schema);

test.each([
  ['{ at(time: "2026-11-21T05:00:00Z", day: "2026-11-21", count: 9007199254740991, any: "thing") }', 0],
  ['{ at(time: "tomorrow") }', 1],
  ['{ at(day: "2026-13-01") }', 1],
  ['{ at(count: 9007199254740993) }', 1],
])('%s has %i mistakes', (question, mistakes) => {
  expect(validate(schema, parse(question))).toHaveLength(mistakes);
});

test('a variable is held to the same', () => {
  const [operation] = parse('query ($time: DateTime) { at(time: $time) }').definitions;
  const definitions = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
  expect(getVariableValues(schema, definitions, { time: 'tomorrow' }).errors).toHaveLength(1);
  expect(getVariableValues(schema, definitions, { time: '2026-11-21T05:00:00Z' }).errors).toBeUndefined();
});
