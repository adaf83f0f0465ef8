import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { brokenHome, StartProblem } from './start-problem.ts';

/** Major version of PostgreSQL that the embedded system runs. */
export const POSTGRES_MAJOR = 18;

const SQLITE_HEAD = 'SQLite format 3\0';

/** Folder of the checkout that holds `package.json` of the workspace. */
export const repositoryFolder = resolve(import.meta.dirname, '..', '..');

/** Where an embedded system keeps what outlives a run. */
export interface Home {
  readonly folder: string;
  readonly postgres: string;
  /** Where the audit chains of the slices are witnessed. */
  readonly auditAnchors: string;
  /** Files of the slices, sealed. */
  readonly files: string;
  readonly logs: string;
  readonly compileCache: string;
  readonly secretsFile: string;
  readonly identityKeysFile: string;
  readonly identityStoreFile: string;
  readonly controlSocket: string;
}

/** Names the places of a home without touching the disk. */
export function homeIn(folder: string): Home {
  return {
    folder,
    postgres: join(folder, 'postgres'),
    auditAnchors: join(folder, 'audit-anchors'),
    files: join(folder, 'files'),
    logs: join(folder, 'logs'),
    compileCache: join(folder, 'compile-cache'),
    secretsFile: join(folder, 'secrets.json'),
    identityKeysFile: join(folder, 'identity-keys.json'),
    identityStoreFile: join(folder, 'identity.sqlite'),
    controlSocket: controlSocketOf(folder),
  };
}

/** The home of this checkout: `.madang/`, or the folder in MADANG_HOME. */
export function homeOfCheckout(env: NodeJS.ProcessEnv = process.env): Home {
  return homeIn(env['MADANG_HOME'] ? resolve(env['MADANG_HOME']) : join(repositoryFolder, '.madang'));
}

/** Makes the folders of a home; the owner of the database must be able to pass through them. */
export function prepareHome(home: Home): void {
  if (existsSync(home.folder) && !statSync(home.folder).isDirectory()) {
    throw new StartProblem(`${home.folder} is a file where a folder should be. Remove it and start again.`);
  }
  mkdirSync(home.logs, { recursive: true });
  chmodSync(home.folder, 0o711);
}

/** Refuses a database folder that PostgreSQL could not start from; an absent one is made later. */
export function checkPostgresFolder(home: Home): void {
  if (!existsSync(home.postgres)) return;
  if (!existsSync(home.secretsFile)) throw brokenHome(`The keys of the database are missing: ${home.secretsFile}.`);
  const versionFile = join(home.postgres, 'PG_VERSION');
  if (!existsSync(versionFile)) throw brokenHome(`The database in ${home.postgres} is damaged: PG_VERSION is missing.`);
  const major = readFileSync(versionFile, 'utf8').trim();
  if (major !== String(POSTGRES_MAJOR)) {
    throw brokenHome(`The database in ${home.postgres} is of PostgreSQL ${major || '(empty)'}, not ${POSTGRES_MAJOR}.`);
  }
  if (!existsSync(join(home.postgres, 'global', 'pg_control'))) {
    throw brokenHome(`The database in ${home.postgres} is damaged: global/pg_control is missing.`);
  }
}

/** Refuses keys or sign-ins of the identity provider that cannot be read; absent ones are made later. */
export function checkIdentityFiles({ identityKeysFile, identityStoreFile }: Home): void {
  if (existsSync(identityKeysFile) && !isJson(readFileSync(identityKeysFile, 'utf8'))) {
    throw brokenHome(`The keys in ${identityKeysFile} cannot be read.`);
  }
  if (!existsSync(identityStoreFile)) return;
  const head = readFileSync(identityStoreFile).subarray(0, SQLITE_HEAD.length).toString();
  // A file of no bytes is an empty store.
  if (head !== '' && head !== SQLITE_HEAD) throw brokenHome(`The sign-ins in ${identityStoreFile} cannot be read.`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Moves everything but logs and caches into `broken-<time>` and returns that folder, or null when there was nothing. */
export function moveHomeAside(home: Home, now: Date): string | null {
  if (!existsSync(home.folder)) return null;
  const kept = /^(broken-.*|logs|compile-cache|supervisor\.sock)$/;
  const broken = readdirSync(home.folder).filter((entry) => !kept.test(entry));
  if (broken.length === 0) return null;
  const aside = join(home.folder, `broken-${now.toISOString().replaceAll(':', '-')}`);
  mkdirSync(aside);
  for (const entry of broken) renameSync(join(home.folder, entry), join(aside, entry));
  return aside;
}

function controlSocketOf(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return `\\\\.\\pipe\\madang-${digest}`;
  const socket = join(folder, 'supervisor.sock');
  // A socket's path must fit into 104 bytes on macOS, 108 on Linux.
  return Buffer.byteLength(socket) < 104 ? socket : join(tmpdir(), `madang-${digest}.sock`);
}

/** Folders from the root down to `folder`, itself included. */
export function foldersAbove(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [...foldersAbove(above), folder];
}
