import { fieldsOf, graphOf, objectTypes } from './graph.ts';
import { textIn } from './house.ts';
import { WORLDS } from './ids.ts';
import type { Seen } from './sights.ts';
import type { Worlds } from './worlds.ts';

/**
 * Types that the kit gives to several slices, once for each slice that has them, as `IssuedDocument of disputes`: their
 * fields are the same everywhere, and whoever reads the rows of one slice need not read those of another.
 */
export function rowsOfSlices(slices: Iterable<string>): string[] {
  return [...slices].flatMap((slice) =>
    objectTypes(graphOf(textIn(`shared-schema/subgraphs/${slice}.graphql`)))
      .filter(({ astNode }) => astNode?.directives?.some(({ name }) => name.value === 'shareable'))
      .filter((type) => fieldsOf(type).some(({ name }) => name === 'id'))
      .map(({ name }) => rowsOf(name, slice)),
  );
}

/** Notes for every reader of which slices they have seen rows of a type that several have. */
export function noteRows(seen: Seen, worlds: Worlds, rows: readonly string[]): void {
  for (const sights of seen.values()) {
    for (const world of WORLDS) {
      for (const object of sights.objectsOf(world)) {
        const [type = '', id = ''] = object.split(' ');
        const key = rowsOf(type, worlds.sliceOf(id) ?? '');
        if (rows.includes(key)) sights.note(key, world, true);
      }
    }
  }
}

/** How the list names the rows of a type in one slice. */
export function rowsOf(type: string, slice: string): string {
  return `${type} of ${slice}`;
}
