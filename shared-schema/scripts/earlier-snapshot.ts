import { execFileSync } from 'node:child_process';

/**
 * Text of a committed file before its latest change: HEAD's while the work tree differs from it, otherwise that of the
 * commit which changed the file before the last one; null while there is none (first snapshot, shallow clone, no git).
 */
export function earlierSnapshot(folder: string, file: string, current: string): string | null {
  const commits = git(folder, ['log', '-2', '--format=%H', '--', file])?.trim().split('\n') ?? [];
  for (const commit of commits) {
    const text = git(folder, ['show', `${commit}:./${file}`]);
    if (text !== null && text !== current) return text;
  }
  return null;
}

function git(cwd: string, command: readonly string[]): string | null {
  try {
    return execFileSync('git', command, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}
