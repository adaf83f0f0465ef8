import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changesBetween, dayOf, snapshotBefore, withDay, type SchemaChange } from './changelog.ts';
import { generateClients } from './codegen.ts';
import { composeGraph, CompositionError, type Composition } from './composition.ts';
import { committedSubgraphs, pathOf } from './snapshots.ts';

const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false }, codegen: { type: 'boolean', default: false } },
});

try {
  const stale = changesOf(composeGraph(committedSubgraphs()));
  if (options.check && stale.length > 0) {
    fail(`${stale.map(([file]) => file).join(', ')} differ from the subgraphs; run \`pnpm compose\``);
  }
  for (const [file, text] of stale) {
    writeFileSync(pathOf(file), text);
    console.log(`wrote shared-schema/${file}`);
  }
  if (!options.check) await writeChangelog(new Date());
  if (options.codegen) await writeClients(options.check);
} catch (error) {
  if (!(error instanceof CompositionError)) throw error;
  fail(error.message);
}

function changesOf({ supergraph, api }: Composition): [file: string, text: string][] {
  const files: [string, string][] = [
    ['supergraph.graphql', supergraph],
    ['api.graphql', api],
  ];
  return files.filter(([file, text]) => committed(file) !== text);
}

function committed(file: string): string | null {
  try {
    return readFileSync(pathOf(file), 'utf8');
  } catch {
    return null;
  }
}

/** Writes what became of the graph today; the same however often it is asked. */
async function writeChangelog(now: Date): Promise<void> {
  const date = dayOf(now);
  const before = snapshotBefore(pathOf('.'), 'api.graphql', date);
  if (before === null) return;
  const log: SchemaChange[] = JSON.parse(committed('changelog.json') ?? '[]');
  const changes = await changesBetween(before, committed('api.graphql') ?? '', date);
  const text = `${JSON.stringify(withDay(log, date, changes), null, 2)}\n`;
  if (text === committed('changelog.json')) return;
  writeFileSync(pathOf('changelog.json'), text);
  console.log('wrote shared-schema/changelog.json');
}

async function writeClients(checkOnly: boolean): Promise<void> {
  const written = await generateClients({ write: !checkOnly });
  if (checkOnly && written.length > 0) fail(`${written.join(', ')} are stale; run \`pnpm compose --codegen\``);
  for (const file of written) console.log(`wrote ${file}`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
