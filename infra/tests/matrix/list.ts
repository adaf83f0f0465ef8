import { readFileSync, writeFileSync } from 'node:fs';
import { WORLDS, type World } from './ids.ts';
import { readers } from './readers.ts';
import type { Outcome, Sights } from './sights.ts';

/** What the list says of one field: who reads it in which world, and how. */
export type Readers = ReadonlyMap<string, Readonly<Record<World, Outcome>>>;

/** Words for several readers at once, as the list has them; a group may hold groups that stand before it. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** The committed list: groups of readers, and for each field its readers in words. */
export interface List {
  readonly groups: Groups;
  readonly fields: Readonly<Record<string, string>>;
}

/** What the list says of a door that is open to everybody and gives nothing to who does not prove themselves. */
export const PROOF = 'proof';

/** How the list begins of what cannot be seen here, before it says why. */
const UNSEEN = 'unseen: ';

/** Indicates whether the list says why nobody sees a field here. */
export function isBeyond(words: string | undefined): boolean {
  return words === PROOF || words?.startsWith(UNSEEN) === true;
}

const HIDDEN: Readonly<Record<World, Outcome>> = { own: 'hidden', foreign: 'hidden' };
const MASKED = '*';

/**
 * Reads words such as `all: STAFF; own: CONSUMER OPERATOR*`: staff read the field of everybody, a consumer their own, an
 * operator their own with stars in it. A word that is neither a reader nor a group is a fault.
 */
export function readersIn(words: string, groups: Groups): Readers {
  const cells = new Map<string, Record<World, Outcome>>();
  if (isBeyond(words)) return cells;
  for (const part of words.split(';').filter((text) => text.trim() !== '')) {
    const [where = '', names = ''] = part.split(':').map((text) => text.trim());
    for (const word of names.split(/\s+/)) {
      const outcome = word.endsWith(MASKED) ? 'masked' : 'clear';
      for (const name of expanded(word.replace(MASKED, ''), groups)) {
        const cell = cells.get(name) ?? { ...HIDDEN };
        for (const world of worldsIn(where)) cell[world] = outcome;
        cells.set(name, cell);
      }
    }
  }
  return cells;
}

/** What the list says of a reader. */
export function cellOf(cells: Readers, name: string): Readonly<Record<World, Outcome>> {
  return cells.get(name) ?? HIDDEN;
}

/** Writes what was seen of a field in the words that {@link readersIn} reads; empty where nobody saw anything. */
export function wordsFor(field: string, seen: ReadonlyMap<string, Sights>, groups: Groups): string {
  const names = [...seen.keys()];
  const where = (name: string): string => {
    const [own, foreign] = WORLDS.map((world) => seen.get(name)?.of(field, world) ?? 'hidden');
    if (own === foreign) return `all ${own}`;
    return foreign === 'hidden'
      ? `own ${own}`
      : own === 'hidden'
        ? `foreign ${foreign}`
        : `own ${own} foreign ${foreign}`;
  };
  const placed = (place: RegExp, outcome: Outcome): string[] =>
    names.filter((name) => place.exec(where(name))?.groups?.['outcome'] === outcome);
  const parts = PLACES.map(({ word, pattern }) => {
    const clear = gathered(placed(pattern, 'clear'), groups);
    const masked = gathered(placed(pattern, 'masked'), groups).map((name) => `${name}${MASKED}`);
    return { word, all: [...clear, ...masked] };
  });
  return parts.flatMap(({ word, all }) => (all.length > 0 ? [`${word}: ${all.join(' ')}`] : [])).join('; ');
}

const PLACES = [
  { word: 'all', pattern: /^all (?<outcome>\w+)/ },
  { word: 'own', pattern: /^own (?<outcome>\w+)/ },
  { word: 'foreign', pattern: /foreign (?<outcome>\w+)/ },
] as const;

function worldsIn(where: string): readonly World[] {
  if (where === 'all') return WORLDS;
  const world = WORLDS.find((candidate) => candidate === where);
  if (!world) throw new Error(`the list says "${where}:", which is none of all, own and foreign`);
  return [world];
}

function expanded(word: string, groups: Groups): readonly string[] {
  const group = groups[word];
  if (group) return group.flatMap((name) => expanded(name, groups));
  if (readers.some(({ name }) => name === word)) return [word];
  throw new Error(`the list names ${word}, who is no reader and no group`);
}

/** Names, as few as possible: the largest groups whose members are all there, then who is left. */
function gathered(names: readonly string[], groups: Groups): string[] {
  const left = new Set(names);
  const words: string[] = [];
  const all = Object.keys(groups).map((word) => ({ word, members: expanded(word, groups) }));
  for (const { word, members } of all.toSorted((one, other) => other.members.length - one.members.length)) {
    if (!members.every((name) => left.has(name))) continue;
    words.push(word);
    for (const name of members) left.delete(name);
  }
  return [...words, ...left];
}

const FILE = new URL('readability.json', import.meta.url);

/** Reads the committed list. */
export function committedList(): List {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** Writes the list anew from what was seen; groups, and what is behind a proof, stay as they were. */
export function writeList(fields: readonly string[], seen: ReadonlyMap<string, Sights>): void {
  const { groups, fields: before } = committedList();
  const words = fields
    .toSorted()
    .map((field) => [field, isBeyond(before[field]) ? before[field] : wordsFor(field, seen, groups)]);
  writeFileSync(FILE, `${JSON.stringify({ groups, fields: Object.fromEntries(words) }, null, 2)}\n`);
}
