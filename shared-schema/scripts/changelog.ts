import { execFileSync } from 'node:child_process';
import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** One change of the graph, as the developer area shows it. */
export interface SchemaChange {
  /** Day in Asia/Seoul, as YYYY-MM-DD. */
  readonly date: string;
  /** Whether clients break, may be surprised, or need not care. */
  readonly kind: 'BREAKING' | 'DANGEROUS' | 'SAFE';
  /** Schema coordinate, e.g. `Ticket.title`. */
  readonly path: string;
  readonly message: string;
}

const KINDS: Readonly<Record<string, SchemaChange['kind']>> = {
  [CriticalityLevel.Breaking]: 'BREAKING',
  [CriticalityLevel.Dangerous]: 'DANGEROUS',
};

/** Changes between two API schemas: what is new as a whole is told once, and texts that only describe are not told. */
export async function changesBetween(oldSdl: string, newSdl: string, date: string): Promise<SchemaChange[]> {
  const changes = await diff(buildSchema(oldSdl), buildSchema(newSdl));
  const added = new Set(changes.filter(({ type }) => type === 'TYPE_ADDED').map(({ path = '' }) => path));
  return changes
    .filter((change) => !String(change.type).includes('DESCRIPTION') && !isWithin(change, added))
    .map(({ criticality, path = '', message }) => ({ date, kind: KINDS[criticality.level] ?? 'SAFE', path, message }))
    .toSorted((one, other) => (`${one.path} ${one.message}` < `${other.path} ${other.message}` ? -1 : 1));
}

/** The log with a day written anew, newest day first; what other days say stays. */
export function withDay(
  log: readonly SchemaChange[],
  date: string,
  changes: readonly SchemaChange[],
): readonly SchemaChange[] {
  const others = log.filter((entry) => entry.date !== date);
  return [...changes, ...others].toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}

/** Day in Asia/Seoul of a moment. */
export function dayOf(now: Date): string {
  return new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
}

/** Text of a committed file as it was when a day began in Seoul; null where git knows of none, as on the first day of the graph. */
export function snapshotBefore(folder: string, file: string, date: string): string | null {
  try {
    const git = (...command: string[]): string =>
      execFileSync('git', command, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const commit = git('log', '-1', '--format=%H', `--before=${date}T00:00:00+09:00`, '--', file).trim();
    return commit === '' ? null : git('show', `${commit}:./${file}`);
  } catch {
    return null;
  }
}

function isWithin({ type, path = '' }: Change, added: ReadonlySet<string>): boolean {
  return type !== 'TYPE_ADDED' && added.has(path.split('.')[0] ?? '');
}
