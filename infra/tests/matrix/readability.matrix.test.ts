import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLES } from '../../../shared-schema/src/roles.ts';
import { withoutFilters } from '../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { abreast } from './abreast.ts';
import { fieldsNobodyCanAskFor } from './arguments.ts';
import { differences, faultsOf, foreignRows, leaks, unlisted } from './compare.ts';
import { walk, type Ground } from './crawl.ts';
import { askForEntities, entitiesOf } from './entities.ts';
import { allFields, graphOf, listedFields } from './graph.ts';
import { counted as countedIn, fields, graph, rows, startGround, unseeing, updates } from './ground.ts';
import { textIn } from './house.ts';
import { WORLDS } from './ids.ts';
import { committedList } from './list.ts';
import { followAll } from './live.ts';
import { readers, type Reader } from './readers.ts';
import { noteRows } from './rows.ts';
import { papersOfOthers } from './sides.ts';
import type { Seen } from './sights.ts';
import { judged } from './together.ts';
import { withoutRules } from './walls.ts';

const list = committedList();

/**
 * Readers from whom filters keep rows: the desk and administrators read every row they may ask for, and who has not signed
 * in or has a key of another scope is refused before any row is read.
 */
const kept = readers.filter(({ name }) => !['AGENT', 'SENIOR', 'ADMIN', 'KEY', 'ANONYMOUS'].includes(name));
/** Readers who have no business with rows of others at all. */
const outsiders = readers.filter(({ name }) => ['CONSUMER', 'OPERATOR', 'PARTNER', 'APPLICANT'].includes(name));

let ground: Ground;
let seen: Seen;

beforeAll(async () => {
  ground = await startGround();
});
afterAll(() => ground?.house.close());

/** The first reader has the gateway plan each question; the others find it planned. */
async function walkAs([first, ...others]: readonly Reader[] = readers): Promise<Seen> {
  const all = unseeing([...(first ? [first] : []), ...others]);
  const go = async (reader: Reader) => all.set(reader.name, await walk(ground, reader));
  if (first) await go(first);
  await abreast(others, go);
  noteRows(all, ground.worlds, rows);
  return all;
}

const counted = <Result>(what: string, work: () => Promise<Result>) => countedIn(ground.house, what, work);

test('the list names every field of the schema, and nothing else', () => {
  expect(updates ? [] : unlisted(fields, list)).toEqual([]);
  expect(fieldsNobodyCanAskFor(graph, ground.worlds)).toEqual([]);
});

test('every role has a reader', () => {
  const held = readers.flatMap(({ actors }) => actors.flatMap(({ roles }) => roles));
  expect(ROLES.filter((role) => !held.includes(role))).toEqual([]);
});

test('every reader is asked for every field, by every way that leads there', async () => {
  seen = await counted(`${allFields(graph).length} fields x ${readers.length} readers x ${WORLDS.length} worlds`, () =>
    walkAs(),
  );
  ground.worlds.meet([...seen.values()]);
  await counted('live changes', () => followAll(ground, seen));
  expect(faultsOf(seen)).toEqual([]);
});

test('every entity is asked for past the gateway by its key', async () => {
  const entities = entitiesOf(ground.house.subgraphs.keys());
  await counted(`${entities.length} entities`, async () => {
    await abreast(readers, (reader) => askForEntities(ground, entities, { reader, sights: seen.get(reader.name) }));
  });
  expect(faultsOf(seen)).toEqual([]);
});

test('who stands on a side reads the documents that were issued to it, and no other', async () => {
  expect(await papersOfOthers(ground.house, seen)).toEqual([]);
});

describe.skipIf(updates)('each wall stands alone', () => {
  test('without the filters of the reads, the rules of rows keep every foreign row back', async () => {
    const alone = await counted('rules of rows alone', () => withoutFilters(() => walkAs(kept)));
    console.log(`rows of others that leaked past the rules alone: ${foreignRows(list, alone, ground.worlds).length}`);
    expect([...foreignRows(list, alone, ground.worlds), ...leaks(fields, list, alone)]).toEqual([]);
  });

  test('without the rules of rows, the filters of the reads keep every foreign row back', async () => {
    const alone = await counted('filters alone', () => withoutRules(ground.house, () => walkAs(outsiders)));
    console.log(`rows of others that leaked past the filters alone: ${foreignRows(list, alone, ground.worlds).length}`);
    expect([...foreignRows(list, alone, ground.worlds), ...leaks(fields, list, alone)]).toEqual([]);
  });
});

describe.skipIf(updates)('a hole is found that was made on purpose', () => {
  const FIELD = 'Customer.mobile';
  const consumer = outsiders.filter(({ name }) => name === 'CONSUMER');

  test('a field nobody listed, and a line whose field is gone', () => {
    const more = graphOf(
      textIn('shared-schema/api.graphql').replace('type Customer {', 'type Customer { shoeSize: Int'),
    );
    expect(unlisted([...listedFields(more), ...rows], list)).toEqual([
      'Customer.shoeSize is not in the list: say who reads it',
    ]);
    const fewer = fields.filter((field) => field !== 'Customer.mobile');
    expect(unlisted(fewer, list)).toEqual(['Customer.mobile is in the list and not in the schema']);
  });

  test('a field that somebody sees though the list hides it, and one that somebody no longer sees', () => {
    const hidden = { ...list, fields: { ...list.fields, [FIELD]: 'all: STAFF*' } };
    expect(differences([FIELD], hidden, seen)).toEqual([`${FIELD}: own clear for CONSUMER (listed hidden)`]);
    const shown = { ...list, fields: { ...list.fields, [FIELD]: 'all: STAFF; own: CONSUMER' } };
    expect(differences([FIELD], shown, seen).join()).toContain('own masked for AGENT (listed clear)');
  });

  test('a table without rules lets foreign rows out once the filter is gone as well', async () => {
    const leaking = await withoutFilters(() => withoutRules(ground.house, () => walkAs(consumer), 'dispute_case'));
    expect(
      foreignRows(list, leaking, ground.worlds).filter((row) => row.includes('CONSUMER saw DisputeCase')),
    ).toHaveLength(3);
  });

  test('a filter that is gone is survived by the rules, and found by the run without them', async () => {
    const survived = await withoutFilters(() => walkAs(consumer));
    expect(foreignRows(list, survived, ground.worlds)).toEqual([]);
    const found = await withoutRules(ground.house, () => withoutFilters(() => walkAs(consumer)));
    expect(foreignRows(list, found, ground.worlds).length).toBeGreaterThan(10);
  });
});

test('every reader has seen what the list says, and no more', () => {
  expect(judged('questions', seen)).toEqual([]);
});
