import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { serveFrontends } from './frontends.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { forwardTo } from './upstream.ts';

/** What an edge stands in front of. */
export interface EdgeOptions {
  readonly gatewayUrl: string;
  readonly identityUrl: string;
  /** Folder with one folder per frontend, each built into `dist/`. */
  readonly frontendsFolder: string;
  readonly logLevel: string;
}

/** The one origin a browser sees: the built frontends, the graph and the sign-in behind a single port. */
export async function buildEdge(options: EdgeOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: options.logLevel },
    // Two lines for each file a browser loads would bury what matters; failures are told below.
    logController: new LogController({ disableRequestLogging: true }),
    // Live event streams never end by themselves; stopping must not wait for them.
    forceCloseConnections: true,
  });
  app.addHook('onError', async (request, _reply, error) => request.log.error(error));
  addSecurityHeaders(app);
  for (const prefix of ['/graphql', '/health']) await forwardTo(app, 'gateway', options.gatewayUrl, prefix);
  await forwardTo(app, 'identity', options.identityUrl, '/oidc');
  await serveFrontends(app, options.frontendsFolder);
  return app;
}
