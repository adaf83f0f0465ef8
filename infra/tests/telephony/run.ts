import { run } from '../../checks/tools.ts';
import { whatIsMissing } from './programs.ts';

const missing = whatIsMissing();
if (missing !== null) {
  console.error(missing);
  process.exitCode = 1;
} else {
  const built = await run(['turbo', 'run', 'build', '--output-logs=errors-only', '--concurrency=2']);
  if (!built.succeeded) console.error(built.output);
  const config = 'infra/tests/telephony/vitest.config.ts';
  const { succeeded } = await run(['vitest', 'run', '--config', config, ...process.argv.slice(2)], { aloud: true });
  process.exitCode = built.succeeded && succeeded ? 0 : 1;
}
