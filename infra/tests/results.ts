import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { REPOSITORY } from '../checks/repository.ts';

/** How many stories or checks came out which way. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed, in words: file and full name, with the first line of why. A run that broke by itself names nothing. */
  readonly failures?: readonly string[];
}

/** Adds counts up. */
export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
    failures: counts.flatMap(({ failures = [] }) => failures),
  };
}

/**
 * Reads what Vitest reported. Only what ran and passed counts as passed: a test that was skipped because its file or hook
 * broke has failed, and so has a run that broke without a failed test, or left no report.
 */
export function countOf(reportFile: string, succeeded: boolean): Count {
  const report = reportIn(reportFile);
  if (report === null) return { passed: 0, failed: 1 };
  const { passed, failed, failures } = sum(report.testResults.map(countOfFile));
  return { passed, failed: succeeded ? failed : Math.max(failed, 1), failures };
}

function countOfFile({ name, status, message, assertionResults }: FileReport): Count {
  const file = relative(REPOSITORY, name);
  const missed = assertionResults.filter((test) => test.status !== 'passed');
  const broken = status === 'failed' && missed.length === 0;
  return {
    passed: assertionResults.length - missed.length,
    failed: broken ? 1 : missed.length,
    failures: broken
      ? [`${file}: ${firstLine(message)}`]
      : missed.map((test) => `${file} > ${test.fullName}: ${firstLine(test.failureMessages[0] ?? test.status)}`),
  };
}

function firstLine(text: string): string {
  return text.split('\n', 1).join('');
}

/** What we read of Vitest's JSON report. */
interface Report {
  readonly testResults: readonly FileReport[];
}

interface FileReport {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
}

function reportIn(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
