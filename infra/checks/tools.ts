import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { REPOSITORY } from './repository.ts';

/** How a program ended, and all it said. */
export interface Ended {
  readonly succeeded: boolean;
  readonly output: string;
  readonly ms: number;
}

/** How to run a program. */
export interface RunOptions {
  /** Lets the program speak to the terminal itself; its words are not kept then. */
  readonly aloud?: boolean;
  /** Folder to run in; the top of the repository unless said. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

const TEN_MINUTES = 600_000;

/** Runs a program; one that cannot be started, or takes too long, has not succeeded. */
export function run(command: readonly [string, ...string[]], options: RunOptions = {}): Promise<Ended> {
  const { aloud = false, cwd = REPOSITORY, env = {}, timeoutMs = TEN_MINUTES } = options;
  const [program, ...args] = command;
  const start = performance.now();
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...toolEnvironment(), ...env },
      stdio: ['ignore', aloud ? 'inherit' : 'pipe', aloud ? 'inherit' : 'pipe'],
      timeout: timeoutMs,
    });
    const end = (succeeded: boolean, reason = '') =>
      resolve({ succeeded, output: Buffer.concat(chunks).toString() + reason, ms: performance.now() - start });
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => end(false, `${program}: ${error.message}\n`));
    child.on('close', (code, signal) => end(code === 0, signal ? `${program} was ended by ${signal}\n` : ''));
  });
}

/** Variables under which tools run: our own programs first, no telemetry, no questions. */
function toolEnvironment(): NodeJS.ProcessEnv {
  const { PATH = '', npm_execpath: runningPnpm } = process.env;
  const bins = ['', 'infra'].map((folder) => join(REPOSITORY, folder, 'node_modules', '.bin'));
  const places = [...bins, PATH, ...(runningPnpm ? [dirname(runningPnpm)] : [])];
  return {
    ...process.env,
    PATH: places.join(delimiter),
    APOLLO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    NO_UPDATE_NOTIFIER: '1',
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
  };
}
