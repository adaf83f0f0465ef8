import * as client from 'openid-client';
import { CLI_CLIENT } from './clients.ts';
import { CookieJar } from './cookie-jar.ts';
import { PROGRAM_LOGIN } from './people.ts';

const MOST_REDIRECTS = 10;

/** Gets an access token of the embedded system for a demo person, by the same code flow a browser takes. */
export async function signIn(origin: string, login: string): Promise<string> {
  const issuer = new URL(`${origin}/oidc`);
  const options = { execute: [client.allowInsecureRequests] };
  const config = await client.discovery(issuer, CLI_CLIENT, undefined, client.None(), options);
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const address = client.buildAuthorizationUrl(config, {
    redirect_uri: `${origin}/signed-in`,
    scope: 'openid profile',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
  });
  const back = await throughSignInPage(address, login, origin);
  const tokens = await client.authorizationCodeGrant(config, back, {
    pkceCodeVerifier: verifier,
    expectedState: state,
  });
  return tokens.access_token;
}

/** Gets an access token for the program, by client credentials. */
export async function programToken(origin: string): Promise<string> {
  const options = { execute: [client.allowInsecureRequests] };
  const config = await client.discovery(new URL(`${origin}/oidc`), PROGRAM_LOGIN, PROGRAM_LOGIN, undefined, options);
  return (await client.clientCredentialsGrant(config)).access_token;
}

/** Goes from the authorization address over the sign-in page back to the shell, and returns where it came out. */
async function throughSignInPage(address: URL, login: string, origin: string): Promise<URL> {
  const jar = new CookieJar();
  const page = await follow(jar, new Request(address), origin);
  if (page.searchParams.has('code')) return page;
  const body = new URLSearchParams({ login, password: login });
  const end = await follow(jar, new Request(page, { method: 'POST', body }), origin);
  if (!end.searchParams.has('code')) throw new Error(`${login} cannot sign in`);
  return end;
}

/** Follows redirects with cookies; the answer of the shell's own address is not asked for, only where it lies. */
async function follow(jar: CookieJar, request: Request, origin: string): Promise<URL> {
  let next = request;
  for (let step = 0; step < MOST_REDIRECTS; step += 1) {
    const answer = await jar.fetch(next);
    const location = answer.headers.get('location');
    if (!location) return new URL(next.url);
    const target = new URL(location, next.url);
    if (target.href.startsWith(`${origin}/signed-in`)) return target;
    next = new Request(target);
  }
  throw new Error(`more than ${MOST_REDIRECTS} redirects on the way to the sign-in page`);
}
