import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { SERVICE_STATES } from './service-definition.ts';

const ACTIONS = ['status', 'start', 'stop', 'restart'] as const;

/** What `pnpm service` can ask of a running supervisor. */
export type Action = (typeof ACTIONS)[number];

const requestShape = z.object({ action: z.enum(ACTIONS), service: z.string().optional() });

/** One question to the supervisor; without a service it concerns all of them. */
export type ControlRequest = z.infer<typeof requestShape>;

const viewShape = z.object({
  name: z.string(),
  state: z.enum(SERVICE_STATES),
  pid: z.number().nullable(),
  port: z.number(),
  restarts: z.number(),
  uptimeMs: z.number().nullable(),
  note: z.string().nullable(),
  logFile: z.string(),
});

const answerShape = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), url: z.string(), pid: z.number(), services: z.array(viewShape) }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);

/** The supervisor's answer: the services after the act, or why it was not done. */
export type ControlAnswer = z.infer<typeof answerShape>;

/** Answers questions on the control socket until closed; null when another supervisor already answers there. */
export async function openControl(
  socketPath: string,
  answer: (request: ControlRequest) => Promise<ControlAnswer>,
): Promise<Server | null> {
  if (await askControl(socketPath, { action: 'status' })) return null;
  if (process.platform !== 'win32') rmSync(socketPath, { force: true });
  const server = createServer((socket) => void serve(socket, answer));
  server.listen(socketPath);
  await once(server, 'listening');
  return server;
}

/** Asks the supervisor behind a control socket; null when nobody answers there. */
export async function askControl(socketPath: string, request: ControlRequest): Promise<ControlAnswer | null> {
  const socket = connect(socketPath);
  try {
    await once(socket, 'connect');
    socket.write(`${JSON.stringify(request)}\n`);
    for await (const line of createInterface({ input: socket })) return answerShape.parse(JSON.parse(line));
    return null;
  } catch (error) {
    if (isNobodyThere(error)) return null;
    throw error;
  } finally {
    socket.destroy();
  }
}

async function serve(socket: Socket, answer: (request: ControlRequest) => Promise<ControlAnswer>): Promise<void> {
  socket.on('error', () => socket.destroy());
  for await (const line of createInterface({ input: socket })) {
    const reply = await answerTo(line, answer);
    socket.end(`${JSON.stringify(reply)}\n`);
    return;
  }
}

async function answerTo(
  line: string,
  answer: (request: ControlRequest) => Promise<ControlAnswer>,
): Promise<ControlAnswer> {
  try {
    return await answer(requestShape.parse(JSON.parse(line)));
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function isNobodyThere(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ECONNRESET';
}
