import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import * as client from 'openid-client';
import { freePort, temporaryFolder } from '../start/testing.ts';
import { CookieJar } from './cookie-jar.ts';
import { demoDirectory, type Directory } from './directory.ts';
import { buildIdentity } from './identity.ts';

/** A running identity provider of a test, and a browser that has not signed in. */
export interface TestIdentity {
  readonly app: FastifyInstance;
  readonly origin: string;
  /** Stops it and starts another on the same keys and store. */
  restart(): Promise<TestIdentity>;
}

/** Starts an identity provider on a free port. */
export async function startTestIdentity(
  folder = temporaryFolder(),
  knownPort?: number,
  directory: Directory = demoDirectory,
): Promise<TestIdentity> {
  const port = knownPort ?? (await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const app = await buildIdentity({
    issuer: `${origin}/oidc`,
    origin,
    keysFile: join(folder, 'keys.json'),
    storeFile: join(folder, 'store.sqlite'),
    logLevel: 'silent',
    directory,
  });
  // A kept connection would still lead to the provider that was stopped by a restart.
  app.addHook('onRequest', async (_request, reply) => void reply.raw.setHeader('connection', 'close'));
  await app.listen({ port, host: '127.0.0.1' });
  const restart = async () => {
    await app.close();
    return startTestIdentity(folder, port, directory);
  };
  return { app, origin, restart };
}

/** One sign-in of the shell, step by step as a browser takes it. */
export class SignIn {
  readonly #jar = new CookieJar();
  readonly #verifier = client.randomPKCECodeVerifier();
  readonly #origin: string;
  readonly #config: client.Configuration;

  constructor(origin: string, config: client.Configuration) {
    this.#origin = origin;
    this.#config = config;
  }

  static async at(origin: string): Promise<SignIn> {
    const issuer = new URL(`${origin}/oidc`);
    const options = { execute: [client.allowInsecureRequests] };
    return new SignIn(origin, await client.discovery(issuer, 'madang-shell', undefined, client.None(), options));
  }

  get config(): client.Configuration {
    return this.#config;
  }

  /** Asks for sign-in and returns the answer after the redirects: the page, or the shell's address with a code. */
  async begin(extra: Record<string, string> = {}): Promise<Response> {
    const parameters = {
      redirect_uri: `${this.#origin}/signed-in`,
      scope: 'openid profile offline_access',
      code_challenge: await client.calculatePKCECodeChallenge(this.#verifier),
      code_challenge_method: 'S256',
      ...extra,
    };
    return this.visit(client.buildAuthorizationUrl(this.#config, parameters));
  }

  /** Posts a form to an address, with the cookies of this browser. */
  async post(address: string | URL, fields: Record<string, string>): Promise<Response> {
    return this.visit(address, { method: 'POST', body: new URLSearchParams(fields) });
  }

  /** Posts a form and gives the address below `path` that the answer leads to, without opening it. */
  async stopAt(path: string, address: string | URL, fields: Record<string, string>): Promise<string> {
    const init = { method: 'POST', body: new URLSearchParams(fields) };
    return (await this.visit(address, init, path)).url;
  }

  async visit(address: string | URL, init?: RequestInit, stopAt = '/signed-in'): Promise<Response> {
    let answer = await this.#jar.fetch(new Request(address, init));
    let url = new URL(address);
    for (let target = answer.headers.get('location'); target; target = answer.headers.get('location')) {
      url = new URL(target, url);
      if (url.pathname.startsWith(stopAt) || !/^\/(oidc|simulators)\//.test(url.pathname)) break;
      answer = await this.#jar.fetch(new Request(url));
    }
    return Object.defineProperty(answer, 'url', { value: url.href });
  }

  /** Trades the code at the end of a sign-in for tokens. */
  async tokensFrom(end: Response): Promise<client.TokenEndpointResponse> {
    return client.authorizationCodeGrant(this.#config, new URL(end.url), { pkceCodeVerifier: this.#verifier });
  }
}
