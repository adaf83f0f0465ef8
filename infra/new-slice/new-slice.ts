import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slices } from '@madang/shared-schema/slices';
import { REPOSITORY } from '../checks/repository.ts';
import { run } from '../checks/tools.ts';
import { flawOf, namesOf } from './names.ts';
import { withSlice } from './registry.ts';
import { writeTemplate } from './template.ts';
import { rememberFiles } from './undo.ts';

const REGISTRY = join(REPOSITORY, 'shared-schema', 'slices.json');
const WORDS = join(REPOSITORY, 'infra', 'checks', 'words.txt');

/** Files that are rewritten on the way to a new slice. */
const REWRITTEN = [
  'frontends/*/src/gql/*.ts',
  'infra/checks/words.txt',
  'pnpm-lock.yaml',
  'shared-schema/*.graphql',
  'shared-schema/slices.json',
  'shared-schema/subgraphs/*.graphql',
];

const name = process.argv[2] ?? '';
const flaw =
  flawOf(
    name,
    slices.map((slice) => slice.name),
  ) ?? folderInTheWay();
if (flaw !== null) {
  console.error(`${flaw}\nusage: pnpm new:slice <name>`);
  process.exit(1);
}
const undo = rememberFiles(REPOSITORY, REWRITTEN, foldersOf(name));
process.once('SIGINT', () => giveUp('stopped'));
await make().catch((error: unknown) => giveUp(error instanceof Error ? error.message : String(error)));
tellWhatIsNext();

async function make(): Promise<void> {
  const names = namesOf(name, new Date());
  step('writing files');
  const [subgraph, frontend] = foldersOf(name);
  writeTemplate('subgraph', names, join(REPOSITORY, subgraph));
  writeTemplate('frontend', names, join(REPOSITORY, frontend));
  writeFileSync(REGISTRY, withSlice(readFileSync(REGISTRY, 'utf8'), names));
  await must('oxfmt', subgraph, frontend, 'shared-schema/slices.json');
  step('installing');
  await must('pnpm', 'install', '--prefer-offline', '--no-frozen-lockfile');
  step('composing the graph');
  await must('node', 'infra/checks/snapshots.ts', name);
  await learnWords(subgraph, frontend);
}

/** Runs a program that has to succeed. */
async function must(...command: [string, ...string[]]): Promise<void> {
  const { succeeded, output } = await run(command);
  if (!succeeded) throw new Error(`${command.join(' ')} failed\n${output}`);
}

/** A slice's name may be a word that no dictionary has. */
async function learnWords(...folders: string[]): Promise<void> {
  const globs = folders.map((folder) => `${folder}/**`);
  const options = ['--config', 'infra/checks/cspell.json', '--words-only', '--unique', '--no-progress', '--no-summary'];
  const { output } = await run(['cspell', 'lint', ...options, ...globs]);
  const unknown = output
    .split('\n')
    .filter((line) => /^\p{L}+$/u.test(line))
    .map((word) => word.toLowerCase());
  if (unknown.length > 0) appendFileSync(WORDS, `${[...new Set(unknown)].join('\n')}\n`);
}

function giveUp(reason: string): never {
  undo();
  console.error(`\n${reason}\nNothing was changed.`);
  process.exit(1);
}

function folderInTheWay(): string | null {
  const found = foldersOf(name).find((folder) => existsSync(join(REPOSITORY, folder)));
  return found === undefined ? null : `${found} is there already`;
}

function foldersOf(slice: string): [string, string] {
  return [`subgraphs/${slice}`, `frontends/${slice}`];
}

function step(text: string): void {
  console.log(`  ${text}`);
}

function tellWhatIsNext(): void {
  console.log(`
The slice ${name} is part of the house: subgraphs/${name}, frontends/${name}, an entry in shared-schema/slices.json.

  npx pnpm start                                    starts it with the rest; see http://localhost:4000/${name}
  npx pnpm --filter @madang/${name}-subgraph test   runs its stories
  npx pnpm check                                    checks the whole house

Give it its Korean name in frontends/${name}/src/slice.tsx and shared-schema/slices.json, then replace its notes by its own business.
subgraphs/callcenter shows how a feature with states, history and events is written.`);
}
