import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { REPOSITORY } from '../checks/repository.ts';
import { countOf, sum } from './results.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'madang-results-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('what ran and passed has passed', () => {
  expect(countOf(report({ status: 'passed', tests: ['passed', 'passed'] }), true)).toEqual({
    passed: 2,
    failed: 0,
    failures: [],
  });
});

test('a test that did not run has failed', () => {
  expect(countOf(report({ status: 'failed', tests: ['skipped', 'passed', 'todo'] }), false)).toEqual({
    passed: 1,
    failed: 2,
    failures: ['infra/some.test.ts > the skipped one: skipped', 'infra/some.test.ts > the todo one: todo'],
  });
});

test('a file that could not be loaded is one failure', () => {
  const files = [
    { status: 'failed', tests: [] },
    { status: 'passed', tests: ['passed'] },
  ];
  expect(countOf(report(...files), false)).toEqual({
    passed: 1,
    failed: 1,
    failures: ['infra/some.test.ts: No such import'],
  });
});

test('what failed is told by its file, its name and why', () => {
  const { failures } = countOf(report({ status: 'failed', tests: ['passed', 'failed'] }), false);
  expect(failures).toEqual(['infra/some.test.ts > the failed one: expected 1 to be 2']);
});

test('a run that broke beside its tests is one failure', () => {
  expect(countOf(report({ status: 'passed', tests: ['passed'] }), false)).toEqual({
    passed: 1,
    failed: 1,
    failures: [],
  });
});

test('a run without a report, or with half of one, is one failure', () => {
  const half = join(folder, 'half.json');
  writeFileSync(half, '{"testResults": [');
  expect(countOf(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1 });
  expect(countOf(half, true)).toEqual({ passed: 0, failed: 1 });
});

test('counts add up', () => {
  expect(
    sum([
      { passed: 2, failed: 1, failures: ['one'] },
      { passed: 3, failed: 0 },
    ]),
  ).toEqual({ passed: 5, failed: 1, failures: ['one'] });
});

function report(...files: { status: string; tests: string[] }[]): string {
  const file = join(folder, 'report.json');
  const testResults = files.map(({ status, tests }) => ({
    name: join(REPOSITORY, 'infra/some.test.ts'),
    status,
    message: 'No such import\nand where',
    assertionResults: tests.map((each) => ({
      status: each,
      fullName: `the ${each} one`,
      failureMessages: each === 'failed' ? ['expected 1 to be 2\n    at some line'] : [],
    })),
  }));
  writeFileSync(file, JSON.stringify({ testResults }));
  return file;
}
