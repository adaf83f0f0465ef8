import type { InspectorTask } from './child/main.ts';
import type { FileKind, Inspection, MaskBox, Masking } from './file-kinds.ts';
import { hireChild, type ChildLimits } from './hired-child.ts';

const MEBIBYTE = 1024 * 1024;

const LIMITS: ChildLimits = { memory: 480 * MEBIBYTE, tired: 300 * MEBIBYTE, patience: 30_000, idle: 30_000 };

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

/** Makes the inspector; its process starts with the first file and ends when there is nothing to do. */
export function startInspector(limits: ChildLimits = LIMITS): Inspector {
  const child = hireChild<InspectorTask>({ program: '@madang/subgraph-kit/files/child', heap: 256, limits });
  return {
    async inspect(bytes, allowed) {
      const answer = await child.ask({ act: 'inspect', bytes, allowed });
      if (answer && 'fault' in answer) throw new Error(`a file could not be inspected: ${answer.fault}`);
      return answer ? (answer.result as Inspection) : { released: false, refusal: 'TOO_HEAVY' };
    },
    async mask(bytes, boxes) {
      const answer = await child.ask({ act: 'mask', bytes, boxes });
      if (!answer || 'fault' in answer)
        throw new Error(`an image could not be masked: ${answer?.fault ?? 'too heavy'}`);
      return answer.result as Masking;
    },
    async textOf(bytes) {
      const answer = await child.ask({ act: 'read', bytes });
      return answer && 'result' in answer ? (answer.result as string) : null;
    },
    peakMemory: child.peakMemory,
    stop: child.stop,
  };
}
