import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { repositoryFolder } from './home.ts';
import { StartProblem } from './start-problem.ts';

const LINES_TOLD_ON_FAILURE = 60;

/** Builds what changed since the last build, one line for each package; a package that does not build is a problem. */
export async function buildAll(say: (text: string) => void, signal?: AbortSignal): Promise<void> {
  const turbo = join(repositoryFolder, 'node_modules', '.bin', process.platform === 'win32' ? 'turbo.cmd' : 'turbo');
  const child = spawn(turbo, ['run', 'build', '--output-logs=new-only', '--log-order=stream', '--ui=stream'], {
    cwd: repositoryFolder,
    env: { ...process.env, PATH: pathWithPnpm(), TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    killSignal: 'SIGTERM',
  });
  const ended: Promise<unknown[]> = once(child, 'close');
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      const task = /^(?:@madang\/)?(\S+):build: cache miss/.exec(line);
      if (task) say(`building ${task[1]}`);
    });
  }
  const [code] = await ended;
  if (code !== 0) throw new StartProblem(`The build failed.\n${linesOfFailure(lines).join('\n')}`);
}

/** What the packages that failed said, or the end of everything when turbo names none. */
function linesOfFailure(lines: readonly string[]): string[] {
  const failed = lines.flatMap((line) => /^Failed:\s+(.*)#build/.exec(line)?.[1]?.split(/#build,\s*/) ?? []);
  const said = lines.filter((line) => failed.some((name) => line.startsWith(`${name}:build: `)));
  return (said.length > 0 ? said : lines).slice(-LINES_TOLD_ON_FAILURE);
}

/** Turbo looks for pnpm on the PATH, where `npx pnpm` puts it but a bare `node infra/start/start.ts` does not. */
function pathWithPnpm(): string {
  const { PATH = '', npm_execpath: runningPnpm } = process.env;
  return runningPnpm ? `${PATH}${delimiter}${dirname(runningPnpm)}` : PATH;
}
