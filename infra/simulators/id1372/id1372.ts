import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { sendPage } from '../messages-page.ts';
import { signInPage } from './sign-in-page.ts';

/** The client that the 1372 sign-in knows: our own identity provider. */
export interface Id1372Options {
  readonly clientId: string;
  readonly clientSecret: string;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

const PATH = '/simulators/id1372';

/** Accounts of the 1372 counselling system (소비텔 ID); the password is the login. One is not a partner of ours. */
const ACCOUNTS = [
  { subject: '1372-000481', login: 'sobitel', name: '강유진' },
  { subject: '1372-000999', login: 'stranger', name: '나모름' },
] as const;

/** Adds an OpenID provider like that of the 1372 system: code flow with PKCE for one confidential client. */
export function addId1372(app: FastifyInstance, origin: string, options: Id1372Options): void {
  const provider = new Provider(`${origin}${PATH}`, configurationOf(origin, options));
  provider.proxy = true;
  const listener = provider.callback();
  addSignIn(app, provider);
  void app.register(async (mounted) => {
    mounted.removeAllContentTypeParsers();
    mounted.addContentTypeParser('*', (_request, _payload, done) => done(null));
    mounted.all(`${PATH}/*`, (request, reply) => {
      reply.hijack();
      Object.assign(request.raw, { originalUrl: request.url, url: request.url.slice(PATH.length) });
      void listener(request.raw, reply.raw);
    });
  });
}

function configurationOf(origin: string, { clientId, clientSecret }: Id1372Options): Configuration {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const cookie = { path: PATH, httpOnly: true, sameSite: 'lax', signed: true } as const;
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        grant_types: ['authorization_code'],
        redirect_uris: [`${origin}/oidc/1372/callback`],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: 'simulator' }] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: 'id1372_session', interaction: 'id1372_interaction', resume: 'id1372_resume' },
      long: cookie,
      short: cookie,
    },
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    features: { devInteractions: { enabled: false } },
    findAccount: async (_ctx, id) => {
      const account = ACCOUNTS.find(({ subject }) => subject === id);
      return account && { accountId: id, claims: async () => ({ sub: id, name: account.name }) };
    },
    interactions: { url: (_ctx, { uid }) => `${PATH}/sign-in/${uid}` },
    loadExistingGrant: grantEverything,
    pkce: { required: () => true },
    responseTypes: ['code'],
    ttl: {
      AccessToken: MINUTE,
      AuthorizationCode: MINUTE,
      Grant: HOUR,
      IdToken: HOUR,
      Interaction: HOUR,
      Session: HOUR,
    },
  };
}

async function grantEverything({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider } = oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}

function addSignIn(app: FastifyInstance, provider: Provider): void {
  void app.register(async (pages) => {
    pages.addContentTypeParser<string>(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 10_000 },
      (_request, body, done) => done(null, new URLSearchParams(body)),
    );
    pages.get(`${PATH}/sign-in/:uid`, async (request, reply) => {
      await provider.interactionDetails(request.raw, reply.raw);
      return sendPage(reply, signInPage(false));
    });
    pages.post(`${PATH}/sign-in/:uid`, async (request, reply) => {
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      const account = ACCOUNTS.find(({ login }) => login === form.get('login') && login === form.get('password'));
      if (!account) return sendPage(reply, signInPage(true), 422);
      const result = { login: { accountId: account.subject, remember: false } };
      return reply.redirect(await provider.interactionResult(request.raw, reply.raw, result), 303);
    });
  });
}
