import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program that runs beside a test, and what it has said so far. */
export interface Child {
  readonly said: () => string;
  /** Settles once it has said something that fits; rejects with all it said when it ends before. */
  hear(what: RegExp): Promise<string>;
  /** Settles with the code with which it ended. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** Runs a program beside a test. */
export function child(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Child {
  const running = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  const looking = new Set<() => void>();
  for (const stream of [running.stdout, running.stderr])
    stream.on('data', (part: Buffer) => {
      text += part.toString();
      for (const look of looking) look();
    });
  const ended = once(running, 'exit').then(() => running.exitCode);
  return {
    said: () => text,
    ended,
    hear: (what) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = what.exec(text);
          if (!found) return;
          looking.delete(look);
          resolve(found[0]);
        };
        looking.add(look);
        look();
        void ended.then(() => reject(new Error(`${program} ended without having said ${String(what)}:\n${text}`)));
      }),
    async stop() {
      if (running.exitCode === null && running.signalCode === null) running.kill('SIGTERM');
      await ended;
    },
  };
}
