import { styleText } from 'node:util';
import type { ServiceState, ServiceView } from './service-definition.ts';

/** Where the progress of a start is told; the quiet one is for tests. */
export interface Report {
  /** A step of the start, told as it begins. */
  step(text: string): void;
  /** Something the person should know of. */
  warn(text: string): void;
  /** A service whose state changed. */
  service(view: ServiceView): void;
}

/** Tells nothing. */
export const quietReport: Report = { step: () => undefined, warn: () => undefined, service: () => undefined };

const NAME_WIDTH = 12;

const STATES: Record<ServiceState, { mark: string; colour: 'green' | 'yellow' | 'red' | 'gray' }> = {
  ready: { mark: '●', colour: 'green' },
  starting: { mark: '○', colour: 'yellow' },
  away: { mark: '◌', colour: 'yellow' },
  waiting: { mark: '✖', colour: 'red' },
  missing: { mark: '✖', colour: 'red' },
  stopping: { mark: '○', colour: 'gray' },
  stopped: { mark: '○', colour: 'gray' },
};

/** Tells steps and services line by line on a stream, one line for each service that became ready, died or stopped. */
export function terminalReport(out: NodeJS.WriteStream, sinceStart: () => number): Report {
  const paint = painter(out);
  const told = new Map<string, ServiceState>();
  const write = (text: string) => void out.write(`${paint('gray', seconds(sinceStart()).padStart(7))}  ${text}\n`);
  return {
    step: (text) => write(text),
    warn: (text) => write(paint('yellow', text)),
    service: (view) => {
      const before = told.get(view.name);
      told.set(view.name, view.state);
      const isPassing = view.state === 'starting' || view.state === 'stopping';
      if (before !== view.state && !isPassing) write(serviceLine(view, paint));
    },
  };
}

/** A table of services for `pnpm service status`. */
export function serviceTable(views: readonly ServiceView[], out: NodeJS.WriteStream): string {
  const paint = painter(out);
  const head = ['  SERVICE'.padEnd(NAME_WIDTH + 2), 'STATE'.padEnd(9), 'PORT '.padStart(6), 'PID'.padStart(8)];
  const title = [...head, 'RESTARTS'.padStart(9), 'UPTIME'.padStart(9)].join(' ');
  return [paint('gray', title), ...views.map((view) => tableRow(view, paint))].join('\n');
}

/** A span of time in words short enough for a column: 340 ms, 2.4 s, 12 min, 3 h. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return seconds(ms);
  return ms < 3_600_000 ? `${Math.round(ms / 60_000)} min` : `${Math.round(ms / 3_600_000)} h`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

type Paint = (colour: 'green' | 'yellow' | 'red' | 'gray' | 'bold', text: string) => string;

function painter(stream: NodeJS.WriteStream): Paint {
  return (colour, text) => styleText(colour, text, { stream });
}

function serviceLine(view: ServiceView, paint: Paint): string {
  const { mark, colour } = STATES[view.state];
  const where = view.state === 'ready' ? `:${view.port}  in ${duration(view.uptimeMs ?? 0)}` : (view.note ?? '');
  const log = view.state === 'waiting' ? `; log: ${view.logFile}` : '';
  return `${paint(colour, mark)} ${view.name.padEnd(NAME_WIDTH)} ${paint(colour, view.state.padEnd(8))} ${where}${log}`;
}

function tableRow(view: ServiceView, paint: Paint): string {
  const { mark, colour } = STATES[view.state];
  const uptime = view.uptimeMs === null ? '-' : duration(view.uptimeMs);
  const cells = [
    `${paint(colour, mark)} ${view.name.padEnd(NAME_WIDTH)}`,
    paint(colour, view.state.padEnd(9)),
    String(view.port).padStart(6),
    String(view.pid ?? '-').padStart(8),
    String(view.restarts).padStart(9),
    uptime.padStart(9),
  ];
  return cells.join(' ') + (view.note ? `  ${paint('gray', view.note)}` : '');
}
