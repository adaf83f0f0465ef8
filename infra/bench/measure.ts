/** One figure of a bench, as its JSON line says it. */
export interface Measure {
  readonly suite: string;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  /** What it has to be, e.g. `<= 50`; null for a figure that is only told. */
  readonly target: string | null;
  readonly ok: boolean;
}

/** Makes the measures of a suite. */
export function measuresOf(suite: string) {
  return {
    /** A figure that may be at most so much. */
    atMost: (metric: string, value: number, unit: string, most: number): Measure => ({
      suite,
      metric,
      value: rounded(value),
      unit,
      target: `<= ${most}`,
      ok: value <= most,
    }),
    /** A figure that has to be at least so much. */
    atLeast: (metric: string, value: number, unit: string, least: number): Measure => ({
      suite,
      metric,
      value: rounded(value),
      unit,
      target: `>= ${least}`,
      ok: value >= least,
    }),
    /** A figure that is told beside the others. */
    told: (metric: string, value: number, unit: string): Measure => ({
      suite,
      metric,
      value: rounded(value),
      unit,
      target: null,
      ok: true,
    }),
  };
}

/** Value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Milliseconds that a piece of work takes. */
export async function msOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Prints measures as a table. */
export function printMeasures(measures: readonly Measure[]): void {
  const width = Math.max(...measures.map(({ metric }) => metric.length));
  const lines = measures.map(({ metric, value, unit, target, ok }) =>
    [ok ? '✔' : '✖', metric.padEnd(width), `${value} ${unit}`.padStart(20), target ?? ''].join('  '),
  );
  console.log(`\n${lines.join('\n')}`);
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
