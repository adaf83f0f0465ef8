import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import type { InspectorTask } from './child/main.ts';
import type { FileKind, Inspection, MaskBox, Masking } from './file-kinds.ts';

const MEBIBYTE = 1024 * 1024;

/** Bounds of the process that touches strangers' bytes. */
export interface InspectorLimits {
  /** Resident memory at which it is killed, in bytes. */
  readonly memory: number;
  /** Resident memory after a file at which it is replaced, in bytes. */
  readonly tired: number;
  /** Time for one file, in milliseconds. */
  readonly patience: number;
  /** Time without work after which it ends, in milliseconds. */
  readonly idle: number;
}

const LIMITS: InspectorLimits = { memory: 480 * MEBIBYTE, tired: 300 * MEBIBYTE, patience: 30_000, idle: 30_000 };
const WATCH_EVERY_MS = 25;

/** Opens strangers' files in a process of its own, one after another: what kills it refuses that file and nothing else. */
export interface Inspector {
  inspect(bytes: Uint8Array, allowed: readonly FileKind[]): Promise<Inspection>;
  /** Burns boxes into an image that was released before; a fault when one is not black afterwards. */
  mask(bytes: Uint8Array, boxes: readonly MaskBox[]): Promise<Masking>;
  /** Text layer of a released PDF; null when it cannot be read within bounds. */
  textOf(bytes: Uint8Array): Promise<string | null>;
  /** Most resident memory that was seen, in bytes; 0 where the machine does not tell. */
  peakMemory(): number;
  stop(): Promise<void>;
}

type Answer = { readonly result: unknown } | { readonly fault: string };

/** Makes the inspector; its process starts with the first file and ends when there is nothing to do. */
export function startInspector(limits: InspectorLimits = LIMITS): Inspector {
  let child: ChildProcess | null = null;
  let peak = 0;
  let last: Promise<unknown> = Promise.resolve();
  let rest: NodeJS.Timeout | undefined;
  const dismiss = (): void => {
    child?.kill('SIGKILL');
    child = null;
  };
  const work = async (task: InspectorTask): Promise<Answer | null> => {
    clearTimeout(rest);
    child ??= hired();
    const doer = child;
    const answer = await answerOf(doer, task, limits, (memory) => void (peak = Math.max(peak, memory)));
    if (answer === null || memoryOf(doer) > limits.tired) dismiss();
    rest = setTimeout(dismiss, limits.idle).unref();
    return answer;
  };
  const queued = (task: InspectorTask): Promise<Answer | null> => {
    const next = last.then(() => work(task));
    last = next.catch(() => undefined);
    return next;
  };
  return {
    async inspect(bytes, allowed) {
      const answer = await queued({ act: 'inspect', bytes, allowed });
      if (answer && 'fault' in answer) throw new Error(`a file could not be inspected: ${answer.fault}`);
      return answer ? (answer.result as Inspection) : { released: false, refusal: 'TOO_HEAVY' };
    },
    async mask(bytes, boxes) {
      const answer = await queued({ act: 'mask', bytes, boxes });
      if (!answer || 'fault' in answer)
        throw new Error(`an image could not be masked: ${answer?.fault ?? 'too heavy'}`);
      return answer.result as Masking;
    },
    async textOf(bytes) {
      const answer = await queued({ act: 'read', bytes });
      return answer && 'result' in answer ? (answer.result as string) : null;
    },
    peakMemory: () => peak,
    async stop() {
      await last.catch(() => undefined);
      clearTimeout(rest);
      dismiss();
    },
  };
}

/** The process knows no key, no address and no secret; it may read files and write, connect or start nothing. */
function hired(): ChildProcess {
  const program = createRequire(import.meta.url).resolve('@madang/subgraph-kit/files/child');
  const child = fork(program, [], {
    execArgv: ['--permission', '--allow-addons', '--allow-fs-read=*', '--no-warnings', '--max-old-space-size=256'],
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
  task: InspectorTask,
  { memory, patience }: InspectorLimits,
  tell: (memory: number) => void,
): Promise<Answer | null> {
  return new Promise((resolve) => {
    const began = performance.now();
    const done = (answer: Answer | null): void => {
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
    child.once('message', (answer) => done(answer as unknown as Answer));
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
