import { parseArgs } from 'node:util';
import { askControl } from './control.ts';
import { homeOfCheckout, moveHomeAside } from './home.ts';
import { launchers, sinceCommand, whenLauncherIsGone } from './launchers.ts';
import { StartProblem } from './start-problem.ts';
import { startSystem, type System } from './system.ts';
import { terminalReport } from './terminal.ts';

const USAGE = 'usage: pnpm start [--repair] [--no-build] [--no-demo]';

const startedBy = launchers();
const given = Date.now() - sinceCommand(startedBy);
const sinceGiven = () => Date.now() - given;
const home = homeOfCheckout();
const report = terminalReport(process.stdout, sinceGiven);
const stopping = new AbortController();
const stopped = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
whenLauncherIsGone(startedBy, () => stopping.abort());
// The terminal may be gone when we are told to stop; a line that cannot be written must not keep us from stopping.
process.stdout.on('error', () => stopping.abort());

try {
  const system = await start();
  report.step(`from command to ready: ${(sinceGiven() / 1000).toFixed(1)} s`);
  process.stdout.write(`ready ${system.url}\n`);
  await stopped;
  report.step('stopping');
  await system.stop();
  report.step('stopped');
} catch (error) {
  if (!stopping.signal.aborted) tellProblem(error);
}

async function start(): Promise<System> {
  const options = {
    repair: { type: 'boolean', default: false },
    build: { type: 'boolean', default: true },
    demo: { type: 'boolean', default: true },
  } as const;
  const { values } = parseArgs({ options, allowNegative: true });
  report.step('starting Madang');
  if (values.repair) await repair();
  return startSystem({ home: home.folder, build: values.build, demo: values.demo, report, signal: stopping.signal });
}

async function repair(): Promise<void> {
  if (await askControl(home.controlSocket, { action: 'status' })) {
    throw new StartProblem('Madang is running; stop it with Ctrl-C before you repair it.');
  }
  const aside = moveHomeAside(home, new Date());
  report.step(aside ? `the old database and keys are in ${aside}` : 'there is nothing to repair');
}

function tellProblem(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof StartProblem) process.stderr.write(`\n${error.message}\n`);
  else if (error instanceof TypeError && 'code' in error) process.stderr.write(`${error.message}\n${USAGE}\n`);
  else throw error;
}
