import { vi } from 'vitest';

/** Waits for what jobs bring about; a machine that does much at once is slow, not wrong. */
export function inTime<Value>(look: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(look, { timeout: 30_000 });
}
