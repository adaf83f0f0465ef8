import { run } from '../../checks/tools.ts';
import { whatIsMissing } from './what-is-missing.ts';

const missing = whatIsMissing();
if (missing !== null) {
  console.error(missing);
  process.exitCode = 1;
} else {
  const built = await run(['turbo', 'run', 'build', '--output-logs=errors-only', '--concurrency=2']);
  process.exitCode = built.succeeded && (await areTold()) ? 0 : 1;
  if (!built.succeeded) console.error(built.output);
}

async function areTold(): Promise<boolean> {
  const config = 'infra/tests/telephony/vitest.config.ts';
  const { succeeded } = await run(['vitest', 'run', '--config', config, ...process.argv.slice(2)], { aloud: true });
  return succeeded;
}
