import { hireChild, type ChildLimits } from '../files/hired-child.ts';
import type { PrintedDocument, PrintTask } from './document-body.ts';

const MEBIBYTE = 1024 * 1024;

const LIMITS: ChildLimits = { memory: 600 * MEBIBYTE, tired: 350 * MEBIBYTE, patience: 30_000, idle: 60_000 };

/** Prints documents in a process of its own, so that no request waits for one. */
export interface Press {
  /** Prints a document; throws when the process dies of it, and the next is printed by another. */
  print(task: PrintTask): Promise<PrintedDocument>;
  /** Identifier of the process that prints now, if any. */
  pid(): number | null;
  stop(): Promise<void>;
}

/** Makes the press; its process starts with the first document and ends when there is nothing to do. */
export function startPress(limits: ChildLimits = LIMITS): Press {
  const child = hireChild<PrintTask>({ program: '@madang/subgraph-kit/documents/child', heap: 384, limits });
  return {
    async print(task) {
      const answer = await child.ask(task);
      if (!answer) throw new Error('the press died while it printed a document');
      if ('fault' in answer) throw new Error(`a document could not be printed: ${answer.fault}`);
      // The child answers what printDocument gives.
      return answer.result as PrintedDocument;
    },
    pid: child.pid,
    stop: child.stop,
  };
}
