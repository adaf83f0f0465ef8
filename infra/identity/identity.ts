import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { demoDirectory, type Directory } from './directory.ts';
import { addSignInPages } from './interaction.ts';
import { loadKeys } from './keys.ts';
import { ASSETS } from './pages/layout.ts';
import { buildProvider } from './provider.ts';
import { signIn1372, type Upstream1372 } from './sign-in-1372.ts';

/** What an identity provider is made from. */
export interface IdentityOptions {
  readonly issuer: string;
  /** Origin of the shell, to which people return. */
  readonly origin: string;
  readonly devOrigin?: string;
  readonly keysFile: string;
  readonly storeFile: string;
  /** Who people are now; those of the demo list unless said. */
  readonly directory?: Directory;
  readonly logLevel: string;
  /** Where partners may come from by their 1372 ID; nowhere unless said. */
  readonly id1372?: Upstream1372 | null;
}

/** The sign-in of the demo system: an OpenID provider and its pages, all below the path of the issuer. */
export async function buildIdentity(options: IdentityOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: options.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    trustProxy: true,
  });
  const { directory = demoDirectory } = options;
  const provider = buildProvider({ ...options, directory, keys: await loadKeys(options.keysFile) });
  provider.on('server_error', (_ctx, error) => app.log.error(error));
  app.addHook('onError', async (request, _reply, error) => request.log.error(error));
  addHeaders(app, options);
  for (const path of ['/health/live', '/health/ready']) app.get(path, async () => ({ status: 'ok' }));
  await serveAssets(app);
  const { origin, id1372 } = options;
  addSignInPages(app, provider, { origin, directory, signIn1372: id1372 ? signIn1372(origin, id1372) : null });
  mountProvider(app, provider.callback(), new URL(options.issuer).pathname);
  return app;
}

function addHeaders(app: FastifyInstance, { origin, devOrigin }: IdentityOptions): void {
  // Browsers check where a form's answer redirects to as well, and that is the shell.
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "script-src 'self'",
    `form-action 'self' ${origin} ${devOrigin ?? ''}`.trimEnd(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  app.addHook('onRequest', async (_request, reply) => {
    // Set on the raw answer too: the provider writes to it past the framework.
    reply.raw.setHeader('content-security-policy', policy);
    reply.raw.setHeader('referrer-policy', 'no-referrer');
    reply.raw.setHeader('x-content-type-options', 'nosniff');
  });
}

async function serveAssets(app: FastifyInstance): Promise<void> {
  const fonts = dirname(new URL(import.meta.resolve('pretendard/dist/web/variable/pretendardvariable.css')).pathname);
  const common = { decorateReply: false, index: false } as const;
  await app.register(fastifyStatic, { ...common, root: fonts, prefix: `${ASSETS}/pretendard/`, maxAge: '30d' });
  await app.register(fastifyStatic, { ...common, root: join(import.meta.dirname, 'assets'), prefix: `${ASSETS}/` });
}

type Listener = ReturnType<ReturnType<typeof buildProvider>['callback']>;

/** Hands everything else below the issuer's path to the provider, which reads bodies itself. */
function mountProvider(app: FastifyInstance, listener: Listener, path: string): void {
  void app.register(async (mounted) => {
    mounted.removeAllContentTypeParsers();
    mounted.addContentTypeParser('*', (_request, _payload, done) => done(null));
    mounted.all(`${path}/*`, (request, reply) => {
      reply.hijack();
      // The provider finds out by `originalUrl`, as Express sets it, below which path it lives.
      Object.assign(request.raw, { originalUrl: request.url, url: request.url.slice(path.length) });
      void listener(request.raw, reply.raw);
    });
  });
}
