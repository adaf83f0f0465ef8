import { styleText } from 'node:util';
import { phasesFor } from './phases.ts';
import { sum, type Count } from './results.ts';

const NAME_WIDTH = 12;

const summary: string[] = [];
const counts: Count[] = [];
for (const phase of phasesFor(process.argv.slice(2))) {
  console.log(styleText('bold', `\n${phase.name}`));
  const start = performance.now();
  const count = await phase.run();
  counts.push(count);
  summary.push(lineOf(phase.name, count, performance.now() - start));
}
const total = sum(counts);
const failures = (total.failures ?? []).map((failure) => `  ${styleText('red', '✖')} ${failure}\n`);
console.log(`\n${failures.join('')}\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function lineOf(name: string, { passed, failed }: Count, ms: number): string {
  const mark = failed === 0 ? styleText('green', '✔') : styleText('red', '✖');
  const seconds = `${(ms / 1000).toFixed(1)} s`.padStart(8);
  return `  ${mark} ${name.padEnd(NAME_WIDTH)}${seconds}   ${passed} passed, ${failed} failed`;
}
