import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';

/** Bounds of a process that works for a slice. */
export interface ChildLimits {
  /** Resident memory at which it is killed, in bytes. */
  readonly memory: number;
  /** Resident memory after a task at which it is replaced, in bytes. */
  readonly tired: number;
  /** Time for one task, in milliseconds. */
  readonly patience: number;
  /** Time without work after which it ends, in milliseconds. */
  readonly idle: number;
}

/** What a process is hired for. */
export interface ChildTerms {
  /** Its program, as this package exports it. */
  readonly program: string;
  /** Memory of its JavaScript, in MiB. */
  readonly heap: number;
  readonly limits: ChildLimits;
}

/** What a process answers: what came of the task, or why nothing did. */
export type ChildAnswer = { readonly result: unknown } | { readonly fault: string };

/** A process that works for a slice, one task after another. */
export interface HiredChild<Task extends object> {
  /** Gives a task; null when the process died of it. */
  ask(task: Task): Promise<ChildAnswer | null>;
  /** Identifier of the process that works now, if any. */
  pid(): number | null;
  /** Most resident memory that was seen, in bytes; 0 where the machine does not tell. */
  peakMemory(): number;
  stop(): Promise<void>;
}

const WATCH_EVERY_MS = 25;

/** Hires a process for tasks; it starts with the first task, ends when there is nothing to do, and is replaced when it dies. */
export function hireChild<Task extends object>(terms: ChildTerms): HiredChild<Task> {
  const { limits } = terms;
  let child: ChildProcess | null = null;
  let peak = 0;
  let last: Promise<unknown> = Promise.resolve();
  let rest: NodeJS.Timeout | undefined;
  const dismiss = (): void => {
    child?.kill('SIGKILL');
    child = null;
  };
  const work = async (task: Task): Promise<ChildAnswer | null> => {
    clearTimeout(rest);
    child ??= started(terms);
    const doer = child;
    const answer = await answerOf(doer, task, limits, (memory) => void (peak = Math.max(peak, memory)));
    if (answer === null || memoryOf(doer) > limits.tired) dismiss();
    rest = setTimeout(dismiss, limits.idle).unref();
    return answer;
  };
  return {
    ask(task) {
      const next = last.then(() => work(task));
      last = next.catch(() => undefined);
      return next;
    },
    pid: () => child?.pid ?? null,
    peakMemory: () => peak,
    async stop() {
      await last.catch(() => undefined);
      clearTimeout(rest);
      dismiss();
    },
  };
}

/** The process knows no key, no address and no secret; it may read files and write, connect or start nothing. */
function started({ program: name, heap }: ChildTerms): ChildProcess {
  const program = createRequire(import.meta.url).resolve(name);
  const child = fork(program, [], {
    execArgv: ['--permission', '--allow-addons', '--allow-fs-read=*', '--no-warnings', `--max-old-space-size=${heap}`],
    env: { VIPS_CONCURRENCY: '1', UV_THREADPOOL_SIZE: '2', MALLOC_ARENA_MAX: '2' },
    cwd: tmpdir(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.unref();
  child.channel?.unref();
  return child;
}

function answerOf(
  child: ChildProcess,
  task: object,
  { memory, patience }: ChildLimits,
  tell: (memory: number) => void,
): Promise<ChildAnswer | null> {
  return new Promise((resolve) => {
    const began = performance.now();
    const done = (answer: ChildAnswer | null): void => {
      clearInterval(watch);
      child.removeAllListeners();
      child.on('error', () => undefined);
      child.channel?.unref();
      resolve(answer);
    };
    const watch = setInterval(() => {
      const used = memoryOf(child);
      tell(used);
      if (used > memory || performance.now() - began > patience) {
        child.kill('SIGKILL');
        done(null);
      }
    }, WATCH_EVERY_MS);
    child.channel?.ref();
    child.once('message', (answer) => done(answer as unknown as ChildAnswer));
    child.once('exit', () => done(null));
    child.once('error', () => done(null));
    child.send(task, (error) => error && done(null));
  });
}

/** Resident memory of a process in bytes; 0 where the machine does not tell or the process is gone. */
function memoryOf({ pid }: ChildProcess): number {
  if (pid === undefined || process.platform !== 'linux') return 0;
  try {
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
