/** A file that somebody sends to do harm, or that only looks as if. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What must become of it: refused, or released only as something harmless. */
  readonly must: 'be refused' | 'be harmless';
}

/** Random numbers from a seed, the same at every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
