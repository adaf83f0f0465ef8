import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { differences, leaks, unseen } from './compare.ts';
import { fields, updates } from './ground.ts';
import { committedList, writeList } from './list.ts';
import { Sights, type Outcome, type Seen } from './sights.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder in which the files of this run leave what they saw. */
    sights: string;
  }
}

/** The files that see something of the list, each from a house of its own and on a core of its own. */
const PARTS = ['questions', 'acts'] as const;

type Part = (typeof PARTS)[number];

/**
 * What differs from the list in what one file saw; and where every other file has seen its part already, in what all of them
 * saw together: whoever ends last judges for all.
 */
export function judged(part: Part, seen: Seen): string[] {
  leave(part, seen);
  if (!PARTS.every((one) => existsSync(placeOf(one)))) {
    console.log(`${part}: the list is judged once ${PARTS.filter((one) => one !== part).join()} has been seen as well`);
    return updates ? [] : leaks(fields, committedList(), seen);
  }
  const all = together([...seen.keys()]);
  if (updates) writeList(fields, all);
  const list = committedList();
  return [...unseen(fields, list, all), ...differences(fields, list, all)];
}

function leave(part: Part, seen: Seen): void {
  const unfinished = `${placeOf(part)}.part`;
  writeFileSync(unfinished, JSON.stringify(Object.fromEntries([...seen].map(([name, { all }]) => [name, all]))));
  renameSync(unfinished, placeOf(part));
}

function together(names: readonly string[]): Seen {
  const parts = PARTS.map((part): Record<string, [string, Outcome][]> =>
    JSON.parse(readFileSync(placeOf(part), 'utf8')),
  );
  return new Map(names.map((name) => [name, new Sights(parts.flatMap((part) => part[name] ?? []))]));
}

function placeOf(part: Part): string {
  return join(inject('sights'), `${part}.json`);
}
