import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asOwner, idsFor, programFolder, type Command, type Owner } from './programs.ts';

/** Makes an empty database cluster; an interrupted attempt leaves only `<folder>.new`, never half a cluster. */
export function makeCluster(folder: string, password: string, owner: Owner | null): void {
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const passwords = mkdtempSync(join(tmpdir(), 'madang-password-'));
  const passwordFile = join(passwords, 'password');
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (owner) for (const path of [unfinished, passwords, passwordFile]) chownSync(path, owner.uid, owner.gid);
    runInitdb(unfinished, passwordFile, owner);
  } finally {
    rmSync(passwords, { recursive: true, force: true });
  }
  renameSync(unfinished, folder);
}

function runInitdb(folder: string, passwordFile: string, owner: Owner | null): void {
  const command: Command = [
    join(programFolder(), 'initdb'),
    `--pgdata=${folder}`,
    `--pwfile=${passwordFile}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ];
  const [program, ...args] = asOwner(owner, command, [folder, programFolder()]);
  const options = { ...idsFor(owner, [program]), cwd: folder, encoding: 'utf8' } as const;
  const { status, stdout, stderr, error } = spawnSync(program, args, options);
  if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? `${stdout}${stderr}`}`);
}
