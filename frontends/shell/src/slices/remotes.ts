import { checkSlice, inTime, isBilingual, learnServiceName, type Slice } from '@madang/frontend-kit';
import { loadRemote, registerRemotes } from '@module-federation/runtime';
import { overriddenEntry } from './overrides.ts';

/** One slice as `/slices.json` lists it. */
export interface Listed {
  readonly name: string;
  /** Address of the slice's Module Federation manifest. */
  readonly entry: string;
  /** What the slice is called, so that one which never arrived still has a name. */
  readonly label?: unknown;
}

const LIMIT = 10_000;

/** Fetches the run-time list of slices; a slice that is deployed later appears without a new shell. */
export async function fetchList(): Promise<readonly Listed[]> {
  const response = await inTime(fetch('/slices.json'), LIMIT);
  if (!response.ok) throw new Error(`/slices.json answered ${response.status}`);
  const list: unknown = await response.json();
  if (!Array.isArray(list)) throw new Error('/slices.json is no list');
  return list.filter(isListed).map(({ name, entry, label }) => {
    if (isBilingual(label)) learnServiceName(name, label);
    return { name, entry: overriddenEntry(name) ?? entry };
  });
}

/** Loads a slice's declaration; from the second attempt on its remote is registered anew, past every cache. */
export async function loadSlice({ name, entry }: Listed, attempt: number): Promise<Slice> {
  const address = new URL(entry, location.origin);
  if (attempt > 0) address.searchParams.set('retry', String(attempt));
  registerRemotes([{ name, entry: address.href }], { force: attempt > 0 });
  return checkSlice(await inTime(loadRemote(`${name}/slice`), LIMIT), name);
}

function isListed(item: unknown): item is Listed {
  if (typeof item !== 'object' || item === null) return false;
  return typeof Reflect.get(item, 'name') === 'string' && typeof Reflect.get(item, 'entry') === 'string';
}
