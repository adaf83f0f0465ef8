import { chmodSync, cpSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOfRepository, REPOSITORY } from '../checks/repository.ts';
import { run } from '../checks/tools.ts';

/** Copies the repository as it stands into a folder of its own, with a first commit and everything installed. */
export async function copyOfRepository(): Promise<string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'madang-copy-')));
  // PostgreSQL runs as a user of its own where we are root, and has to get in.
  chmodSync(folder, 0o755);
  for (const file of filesOfRepository()) cpSync(join(REPOSITORY, file), join(folder, file));
  const author = ['-c', 'user.name=Madang', '-c', 'user.email=madang@example.com', '-c', 'commit.gpgsign=false'];
  await must(folder, 'git', 'init', '--quiet', '--initial-branch=main');
  await must(folder, 'git', 'add', '--all');
  await must(folder, 'git', ...author, 'commit', '--quiet', '--message', 'start');
  await must(folder, 'pnpm', 'install', '--offline', '--frozen-lockfile');
  return folder;
}

/** Runs a program in a folder and gives what it said; throws all of it when the program fails. */
export async function must(cwd: string, ...command: [string, ...string[]]): Promise<string> {
  const { succeeded, output } = await run(command, { cwd });
  if (!succeeded) throw new Error(`${command.join(' ')}\n${output}`);
  return output;
}
