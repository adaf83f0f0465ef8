import { styleText } from 'node:util';
import { checksFor, type Check } from './checks.ts';
import { run } from './tools.ts';

const SIDE_BY_SIDE = 2;
const NAME_WIDTH = 18;

/** Runs all checks, of a slice where one is named, tells one line for each and all that a failed one said; gives how many passed and failed, and which. */
export async function runChecks(
  slice: string | null = null,
): Promise<{ passed: number; failed: number; failures: string[] }> {
  const waiting = [...checksFor(slice)];
  const outcome = { passed: 0, failed: 0, failures: new Array<string>() };
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const result = await runCheck(check);
      outcome[result] += 1;
      if (result === 'failed') outcome.failures.push(`check of ${check.name}`);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return outcome;
}

async function runCheck({ name, command }: Check): Promise<'passed' | 'failed'> {
  const { succeeded, output, ms } = await run(command);
  const mark = succeeded ? styleText('green', '✔') : styleText('red', '✖');
  console.log(`  ${mark} ${name.padEnd(NAME_WIDTH)}${`${(ms / 1000).toFixed(1)} s`.padStart(8)}`);
  for (const note of output.match(/^note: .*/gm) ?? []) console.log(styleText('yellow', `    ${note}`));
  if (!succeeded) console.log(`${styleText('gray', `    ${command.join(' ')}`)}\n\n${output.trimEnd()}\n`);
  return succeeded ? 'passed' : 'failed';
}
