import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { serveFrontends } from './frontends.ts';
import { answersToNonsense } from './nonsense.ts';
import { addSecurityHeaders, type BrowserWalls } from './security-headers.ts';
import { forwardTo } from './upstream.ts';

/** What an edge stands in front of. */
export interface EdgeOptions {
  readonly gatewayUrl: string;
  readonly identityUrl: string;
  /** Simulated providers, in the embedded system only. */
  readonly simulatorsUrl?: string | undefined;
  /** Folder with one folder per frontend, each built into `dist/`. */
  readonly frontendsFolder: string;
  readonly logLevel: string;
  readonly walls?: BrowserWalls;
  /** Proxies in front that are believed when they say who asks and by which protocol; none unless said. */
  readonly trustedProxies?: readonly string[];
}

const OWN_ORIGIN: BrowserWalls = { remoteOrigins: [], alwaysTls: false };

/** The one origin a browser sees: the built frontends, the graph and the sign-in behind a single port. */
export async function buildEdge(options: EdgeOptions): Promise<FastifyInstance> {
  const { walls = OWN_ORIGIN, trustedProxies = [] } = options;
  const app = Fastify({
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    logger: { level: options.logLevel },
    // Two lines for each file a browser loads would bury what matters; failures are told below.
    logController: new LogController({ disableRequestLogging: true }),
    // Live event streams never end by themselves; stopping must not wait for them.
    forceCloseConnections: true,
    ...answersToNonsense(walls),
  });
  app.addHook('onError', async (request, _reply, error) => request.log.error(error));
  addSecurityHeaders(app, walls);
  for (const prefix of ['/graphql', '/files', '/doors/hints', '/health'])
    await forwardTo(app, 'gateway', options.gatewayUrl, prefix);
  await forwardTo(app, 'identity', options.identityUrl, '/oidc');
  if (options.simulatorsUrl) await forwardTo(app, 'simulators', options.simulatorsUrl, '/simulators');
  await serveFrontends(app, options.frontendsFolder, walls);
  return app;
}
