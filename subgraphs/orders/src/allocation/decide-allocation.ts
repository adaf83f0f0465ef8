/** Line that waits for stock. */
export interface WaitingLine {
  readonly id: string;
  readonly number: string;
  readonly orderId: string;
  readonly variantId: string;
  readonly warehouseCode: string;
  readonly quantity: number;
  readonly isPriority: boolean;
  readonly isSoldOut: boolean;
}

/** Which lines get stock and which the stock does not cover. */
export interface AllocationDecision {
  readonly covered: readonly WaitingLine[];
  readonly uncovered: readonly WaitingLine[];
}

/** Name of a level: a variant in a warehouse. */
export function levelKey({ variantId, warehouseCode }: Pick<WaitingLine, 'variantId' | 'warehouseCode'>): string {
  return `${variantId} ${warehouseCode}`;
}

/**
 * Gives free stock to whole lines in their order of rank. A line that is larger than what is left is passed by, but for one
 * of priority: what is left is kept for it, and lines without priority wait behind it.
 */
export function decideAllocation(
  free: ReadonlyMap<string, number>,
  ranked: readonly WaitingLine[],
): AllocationDecision {
  const left = new Map(free);
  const kept = new Set<string>();
  const isCovered = (line: WaitingLine): boolean => {
    const key = levelKey(line);
    const pieces = left.get(key) ?? 0;
    if (pieces < line.quantity) {
      if (line.isPriority) kept.add(key);
      return false;
    }
    if (!line.isPriority && kept.has(key)) return false;
    left.set(key, pieces - line.quantity);
    return true;
  };
  const { covered = [], uncovered = [] } = Object.groupBy(ranked, (line) =>
    isCovered(line) ? 'covered' : 'uncovered',
  );
  return { covered, uncovered };
}
