import { WORLDS } from './ids.ts';
import { cellOf, isBeyond, readersIn, type List } from './list.ts';
import { rowsOf } from './rows.ts';
import { ORDER, type Outcome, type Seen } from './sights.ts';
import type { Worlds } from './worlds.ts';

/** Fields that the list does not name though the schema has them, and the other way round. */
export function unlisted(fields: readonly string[], list: List): string[] {
  const listed = Object.keys(list.fields);
  return [
    ...fields
      .filter((field) => !listed.includes(field))
      .map((field) => `${field} is not in the list: say who reads it`),
    ...listed
      .filter((field) => !fields.includes(field))
      .map((field) => `${field} is in the list and not in the schema`),
  ];
}

/** Answers that were neither given nor refused, of all readers. */
export function faultsOf(seen: Seen): string[] {
  return [...seen.values()].flatMap(({ faults }) => faults);
}

/** Everything that came otherwise than the list says, with field, reader and world. */
export function differences(fields: readonly string[], list: List, seen: Seen): string[] {
  return compared(fields, list, seen, (actual, listed) => actual !== listed);
}

/** Everything that was seen of any row beyond what the list says; by which question one came to it is not asked. */
export function leaks(fields: readonly string[], list: List, seen: Seen): string[] {
  const ofRows = fields.filter((field) => !field.startsWith('Query.'));
  return compared(ofRows, list, seen, (actual, listed) => ORDER.indexOf(actual) > ORDER.indexOf(listed));
}

/** Fields of which nobody saw anything, so that nothing is known of them: a value is missing in the seeds. */
export function unseen(fields: readonly string[], list: List, seen: Seen): string[] {
  return fields
    .filter((field) => !isBeyond(list.fields[field]))
    .filter((field) =>
      [...seen.values()].every((sights) => WORLDS.every((world) => sights.of(field, world) === 'hidden')),
    )
    .map((field) => `${field} was seen by nobody: seed a value, or say how to come to it`);
}

/** Objects of others that somebody saw though the list hides them, by reader and type. */
export function foreignRows(list: List, seen: Seen, worlds: Worlds): string[] {
  return [...seen].flatMap(([name, sights]) =>
    sights
      .objectsOf('foreign')
      .filter((object) => {
        const [type = '', id = ''] = object.split(' ');
        const ofSlice = list.fields[rowsOf(type, worlds.sliceOf(id) ?? '')];
        const cells = readersIn(ofSlice ?? list.fields[`${type}.id`] ?? '', list.groups);
        return cellOf(cells, name).foreign === 'hidden';
      })
      .map((object) => `${name} saw ${object}`),
  );
}

function compared(
  fields: readonly string[],
  list: List,
  seen: Seen,
  isWrong: (actual: Outcome, listed: Outcome) => boolean,
): string[] {
  return fields.flatMap((field) => {
    const cells = readersIn(list.fields[field] ?? '', list.groups);
    const wrong = [...seen].flatMap(([name, sights]) =>
      WORLDS.flatMap((world) => {
        const [actual, listed] = [sights.of(field, world), cellOf(cells, name)[world]];
        return isWrong(actual, listed) ? [`${world} ${actual} for ${name} (listed ${listed})`] : [];
      }),
    );
    return wrong.length > 0 ? [`${field}: ${wrong.join(', ')}`] : [];
  });
}
