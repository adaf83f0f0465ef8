import { askControl, type ControlRequest } from './control.ts';
import { homeOfCheckout } from './home.ts';
import { serviceTable } from './terminal.ts';

const USAGE = `usage: pnpm service status [name]
       pnpm service stop|start|restart <name>`;

const ACTIONS = ['status', 'stop', 'start', 'restart'] as const;

process.exitCode = await main(process.argv.slice(2));

async function main([word = 'status', service, ...rest]: string[]): Promise<number> {
  const action = ACTIONS.find((candidate) => candidate === word);
  const isNameMissing = action !== 'status' && service === undefined;
  if (!action || isNameMissing || rest.length > 0) return complain(USAGE);
  return ask({ action, service });
}

async function ask(request: ControlRequest): Promise<number> {
  const answer = await askControl(homeOfCheckout().controlSocket, request);
  if (!answer) return complain('Madang is not running. Start it with: npx pnpm start');
  if (!answer.ok) return complain(answer.message);
  process.stdout.write(`${serviceTable(answer.services, process.stdout)}\n`);
  return 0;
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}
