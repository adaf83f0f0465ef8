import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { capturedMessages } from './captured-messages.ts';
import { addId1372, type Id1372Options } from './id1372/id1372.ts';
import { addMessagesPage } from './messages-page.ts';
import { addPortOne, type PortOneAccount } from './portone/portone.ts';
import { addSolapi, type SolapiAccount } from './solapi/solapi.ts';
import { addSwitches, switchesOf } from './switches.ts';

/** Accounts that the simulated providers know. */
export interface SimulatorsOptions {
  /** Origin at which a browser finds the system. */
  readonly origin: string;
  readonly portOne: PortOneAccount;
  readonly solapi: SolapiAccount;
  readonly id1372: Id1372Options;
  readonly logLevel: string;
  /** Present moment; a test holds it still. */
  readonly clock?: () => Date;
}

/** Outside providers of the embedded system in one process: they speak the providers' contracts and share no code with us. */
export async function buildSimulators(options: SimulatorsOptions): Promise<FastifyInstance> {
  const { clock = () => new Date() } = options;
  const app = Fastify({
    logger: { level: options.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    trustProxy: true,
  });
  const captured = capturedMessages();
  const switches = switchesOf(['portone', 'solapi']);
  for (const path of ['/health/live', '/health/ready']) app.get(path, async () => ({ status: 'ok' }));
  addSwitches(app, switches);
  addMessagesPage(app, captured);
  await app.register(async (room) => addPortOne(room, options.portOne, { captured, switches, clock }), {
    prefix: '/portone',
  });
  await app.register(async (room) => addSolapi(room, options.solapi, { captured, switches, clock }), {
    prefix: '/solapi',
  });
  addId1372(app, options.origin, options.id1372);
  return app;
}
