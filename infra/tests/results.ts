import { readFileSync } from 'node:fs';

/** How many stories or checks came out which way. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Adds counts up. */
export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}

/**
 * Reads what Vitest reported. Only what ran and passed counts as passed: a test that was skipped because its file or hook
 * broke has failed, and so has a run that broke without a failed test, or left no report.
 */
export function countOf(reportFile: string, succeeded: boolean): Count {
  const report = reportIn(reportFile);
  if (report === null) return { passed: 0, failed: 1 };
  const files = report.testResults.map(({ status, assertionResults }) => {
    const passed = assertionResults.filter((test) => test.status === 'passed').length;
    const failed = assertionResults.length - passed;
    return { passed, failed: status === 'failed' ? Math.max(failed, 1) : failed };
  });
  const { passed, failed } = sum(files);
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

/** What we read of Vitest's JSON report. */
interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function reportIn(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
