import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { REPOSITORY } from '../checks/repository.ts';
import { runChecks } from '../checks/run-checks.ts';
import { run } from '../checks/tools.ts';
import { findChromium, HOW_TO_GET_CHROMIUM } from './browser/chromium.ts';
import { LANES, toldAlone } from './browser/lanes.ts';
import { startSystemOfStories, SYSTEM_OF_STORIES } from './browser/system-of-stories.ts';
import { countOf, sum, type Count } from './results.ts';

/** One part of the test run, told under its name. */
export interface Phase {
  readonly name: string;
  run(): Promise<Count>;
}

/** On two cores Vitest would leave one of them idle. */
const WORKERS = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
const BROWSER = 'infra/tests/browser/vitest.config.ts';
const STORIES = 'infra/tests/browser/*.browser.test.ts';
/** A run that hangs ends by itself, long after the longest that has been seen. */
const HANGS_MS = 1_500_000;
const NEW_SLICE = 'infra/new-slice/*.test.ts';

/** The parts of a test run, in order; with words to look for, only the test files whose path contains one of them. */
export function phasesFor(wanted: readonly string[]): Phase[] {
  const isWanted = (glob: string) =>
    wanted.length === 0 ||
    globSync(glob, { cwd: REPOSITORY }).some((file) => wanted.some((word) => file.includes(word)));
  return [
    ...(wanted.length === 0 ? [{ name: 'check', run: () => runChecks() }] : []),
    { name: 'tests', run: () => vitest('infra/tests/vitest.config.ts', wanted, [WORKERS]) },
    ...(isWanted(NEW_SLICE)
      ? [{ name: 'new slice', run: () => vitest('infra/new-slice/vitest.config.ts', wanted) }]
      : []),
    ...(isWanted(STORIES) ? [{ name: 'browser', run: () => stories(wanted) }] : []),
  ];
}

async function vitest(
  config: string,
  wanted: readonly string[],
  more: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'madang-report-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = ['vitest', 'run', ...wanted, '--config', config, '--passWithNoTests', ...more, ...reporters] as const;
  const { succeeded } = await run(command, { aloud: true, timeoutMs: HANGS_MS, env });
  const count = countOf(report, succeeded);
  rmSync(folder, { recursive: true });
  return count;
}

/** Builds everything, then plays the stories; what hinders that has failed all of them. */
async function stories(wanted: readonly string[]): Promise<Count> {
  if (findChromium() === null) return hindered(`${HOW_TO_GET_CHROMIUM}\n`);
  const build = await run(['turbo', 'run', 'build', '--output-logs=errors-only', '--concurrency=2']);
  if (!build.succeeded) return hindered(build.output);
  console.log(`  built in ${(build.ms / 1000).toFixed(1)} s\n`);
  return wanted.length > 0 ? vitest(BROWSER, wanted) : allStories();
}

/** All stories at one system: two rows beside each other, then what has to be told alone. */
async function allStories(): Promise<Count> {
  const { url, home, stop } = await startSystemOfStories();
  const tell = (some: readonly string[]) =>
    vitest(
      BROWSER,
      some.map((story) => `infra/tests/browser/${story}.browser.test.ts`),
      [],
      { [SYSTEM_OF_STORIES]: JSON.stringify({ url, home }) },
    );
  try {
    const side = await Promise.all(LANES.map(tell));
    const names = globSync(STORIES, { cwd: REPOSITORY }).map((file) => basename(file, '.browser.test.ts'));
    return sum([...side, await tell(toldAlone(names))]);
  } finally {
    await stop();
  }
}

function hindered(reason: string): Count {
  console.error(reason);
  const files = globSync(STORIES, { cwd: REPOSITORY }).map((file) => readFileSync(join(REPOSITORY, file), 'utf8'));
  const told = files.flatMap((text) => text.match(/^\s*test(?:\.each)?\(/gm) ?? []);
  return { passed: 0, failed: Math.max(told.length, 1) };
}
