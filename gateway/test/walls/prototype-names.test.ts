import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Json } from '../world/world.ts';
import { startWorld, type World } from '../world/world.ts';
import { faultsUnder, pollution, PROTOTYPE_NAMES, type Attack } from './checkers.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.close());

afterEach(() => {
  world.people.misbehave = null;
  world.parcels.misbehave = null;
});

const POISON = '{"polluted":true,"prototype":{"polluted":true},"__proto__":{"polluted":true}}';

/** A body with its values as text, since a key called __proto__ does not survive being made by JavaScript. */
const bodyOf = (query: string, variables = '{}', operationName?: string) =>
  `{"query":${JSON.stringify(query)},"variables":${variables}${operationName ? `,"operationName":"${operationName}"` : ''}}`;

/** Places of a request at which a name can stand, two names at a time. */
const PLACES: Readonly<Record<string, (a: string, b: string) => string>> = {
  'alias of a leaf': (a, b) => bodyOf(`{ ${a}: language ${b}: knownFault }`),
  'alias of an object and within it': (a, b) => bodyOf(`{ ${a}: person(id: 1) { ${b}: name } }`),
  'alias of a list and within it': (a, b) => bodyOf(`{ ${a}: people { ${b}: nodes { ${a}: id } } }`),
  'alias over the border of two subgraphs': (a, b) =>
    bodyOf(`{ ${a}: person(id: 1) { ${b}: parcels { ${a}: weight } } }`),
  'alias in a fragment of that name': (a, b) => bodyOf(`{ ...${a} } fragment ${a} on Query { ${b}: language }`),
  'alias of the type name': (a, b) => bodyOf(`{ ${a}: __typename person(id: 1) { ${b}: __typename } }`),
  'name of a variable and its value': (a, b) =>
    bodyOf(
      `query ($${a}: ID!, $x: Int) { ${b}: person(id: $${a}) { id } people(first: $x) { nodes { id } } }`,
      `{"${a}":"1","${b}":1}`,
    ),
  'a value that nobody asked for': (a, b) => bodyOf('{ language }', `{"${a}":${POISON},"${b}":1}`),
  'a value within a value': (a, b) =>
    bodyOf('query ($id: ID!) { person(id: $id) { id } }', `{"id":{"${a}":{"${b}":${POISON}}}}`),
  'name of the operation': (a, b) => bodyOf(`query ${a} { ${b}: language }`, '{}', a),
  'name of an argument': (a, b) => bodyOf(`{ person(${a}: 1, ${b}: 2) { id } }`),
  'a member of the body': (a, b) => `{"query":"{ language }","${a}":${POISON},"extensions":{"${b}":${POISON}}}`,
};

const pairs = PROTOTYPE_NAMES.flatMap((a) => PROTOTYPE_NAMES.map((b) => [a, b] as const));

test('2,028 requests with such names change nothing that other objects inherit, and none is a fault', async () => {
  const attacks = Object.entries(PLACES).flatMap(([place, make]) =>
    pairs.map(([a, b]): Attack => ({ name: `${place} (${a}, ${b})`, body: make(a, b) })),
  );
  expect(attacks).toHaveLength(2028);
  expect(await faultsUnder(world, attacks)).toEqual([]);
  expect(pollution()).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

describe('a hostile subgraph', () => {
  /** Answers with the name as a key in every place, on objects that are really there. */
  const answers = (a: string, b: string): string[] => [
    `{"data":{"person":{"id":"1","${a}":${POISON},"name":"x"}},"${b}":${POISON}}`,
    `{"${a}":${POISON},"data":{"${b}":${POISON},"person":{"${a}":{"${b}":${POISON}}}}}`,
    `{"data":{"_entities":[{"${a}":${POISON},"parcels":[{"${b}":${POISON},"id":"1","weight":1}]}]}}`,
    `{"data":null,"errors":[{"message":"m","path":["${a}","${b}"],"extensions":{"${a}":${POISON},"code":"${b}"}}]}`,
    `{"data":{"a":{"__typename":"${a}","id":"1"},"person":{"__typename":"${b}","id":"1"}},"extensions":{"${a}":${POISON}}}`,
  ];
  const QUESTIONS = [
    '{ person(id: 1) { id name parcels { id weight } } }',
    '{ __proto__: person(id: 1) { constructor: parcels { id } } }',
  ];

  test('with such keys in 1,690 answers changes nothing either', async () => {
    const faults: string[] = [];
    let asked = 0;
    for (const [a, b] of pairs) {
      for (const answer of answers(a, b)) {
        const hostile = (response: Json) => void response.setHeader('content-type', 'application/json').end(answer);
        world.people.misbehave = hostile;
        world.parcels.misbehave = hostile;
        const attacks = QUESTIONS.map((query): Attack => ({ name: answer, body: bodyOf(query) }));
        faults.push(...(await faultsUnder(world, attacks)));
        asked += attacks.length;
      }
    }
    expect(asked).toBe(1690);
    expect(faults).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

test('planted hole: a merge that trusts its keys is seen by the same check', () => {
  const merge = (into: Json, from: Json): void => {
    for (const key of Object.keys(from)) {
      if (typeof from[key] === 'object') merge((into[key] ??= {}), from[key]);
      else into[key] = from[key];
    }
  };
  try {
    merge({}, JSON.parse(`{"data":{"__proto__":{"polluted":true}}}`));
    expect(pollution()).toEqual(['object.polluted']);
  } finally {
    Reflect.deleteProperty(Object.prototype, 'polluted');
  }
  expect(pollution()).toEqual([]);
});
