import { run } from './tools.ts';

/** Slices to look at; all unless some are named. */
const named = process.argv.slice(2).map((slice) => `subgraphs/${slice}/src/subgraph.test.ts`);
const tests = named.length > 0 ? named : ['src/subgraph.test.ts'];

/** What writes the committed views of the graph, in the order in which one needs the other. */
const STEPS = [
  ['vitest', 'run', ...tests, '--config', 'infra/tests/vitest.config.ts', '-t', 'committed SDL', '--reporter=dot'],
  ['node', 'shared-schema/scripts/compose.ts', '--codegen'],
] as const;

for (const command of STEPS) {
  const { succeeded, output } = await run(command, { env: { UPDATE_SNAPSHOTS: '1' } });
  process.stdout.write(succeeded ? output.replaceAll(/^(?!wrote ).*\n?/gm, '') : output);
  if (!succeeded) process.exit(1);
}
console.log('the SDL, the composed graph and the typed documents are what the code says');
