import { readFileSync } from 'node:fs';
import accepted from '../accepted-breaks.json' with { type: 'json' };
import { judge, type AcceptedBreak, type Verdict } from './breaking.ts';
import { earlierSnapshot } from './earlier-snapshot.ts';
import { pathOf } from './snapshots.ts';

const current = readFileSync(pathOf('api.graphql'), 'utf8');
const before = earlierSnapshot(pathOf('.'), 'api.graphql', current);
if (before === null) {
  console.log('api.graphql: no earlier snapshot to compare with');
} else {
  report(await judge(before, current, accepted));
}

function report({ base, breaking, accepted: tolerated, dangerous }: Verdict): void {
  for (const message of dangerous) console.log(`dangerous: ${message}`);
  for (const message of tolerated) console.log(`accepted break: ${message}`);
  for (const { path, message } of breaking) console.error(`breaking: ${path}: ${message}`);
  if (breaking.length === 0) return;
  const entry: AcceptedBreak = { base, paths: breaking.map(({ path }) => path), reason: '…' };
  console.error(`Deprecate first, or add to accepted-breaks.json, with the reason:\n${JSON.stringify(entry)}`);
  process.exitCode = 1;
}
