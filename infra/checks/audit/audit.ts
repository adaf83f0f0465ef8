import { REPOSITORY, textOf } from '../repository.ts';
import { run } from '../tools.ts';
import { installedPackages } from './installed.ts';
import { judgeAdvice, judgeLockfile, judgePackages } from './judge.ts';
import { auditRules } from './rules.ts';

const ADVICE_WITHIN_MS = 60_000;

const rules = auditRules();
const known = [
  ...judgePackages(installedPackages(REPOSITORY), rules, namedBuilds()),
  ...judgeLockfile(textOf('pnpm-lock.yaml')),
];
const { output } = await run(['pnpm', 'audit', '--json'], { timeoutMs: ADVICE_WITHIN_MS });
const advice = judgeAdvice(output, rules, new Date().toISOString().slice(0, 10));
if (advice === null) {
  console.log(
    'note: the registry gives no advice on vulnerabilities; versions, licences, builds and fingerprints were checked',
  );
}
const wrong = [...known, ...(advice ?? [])];
for (const line of wrong) console.error(line);
process.exitCode = wrong.length === 0 ? 0 : 1;

/** Packages of which pnpm-workspace.yaml says whether they may run a program at install. */
function namedBuilds(): Set<string> {
  const [, list = ''] = /^allowBuilds:\n((?: {2}.*\n)+)/m.exec(textOf('pnpm-workspace.yaml')) ?? [];
  return new Set(list.split('\n').map((line) => line.trim().replace(/:.*$/, '').replaceAll("'", '')));
}
