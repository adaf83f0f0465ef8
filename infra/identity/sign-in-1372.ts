import * as client from 'openid-client';

/** Where and as which client the 1372 system is asked who somebody is. */
export interface Upstream1372 {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Sign-in with a 1372 ID: code flow with PKCE, state and nonce against an issuer outside of ours. */
export interface SignIn1372 {
  /** Address that leads there for the sign-in of one browser. */
  begin(uid: string): Promise<URL>;
  /** Subject that came back; null when the answer does not belong to this browser or was refused there. */
  finish(uid: string, search: string): Promise<string | null>;
}

interface Pending {
  readonly uid: string;
  readonly verifier: string;
  readonly nonce: string;
  readonly expiresAt: number;
}

const PATIENCE_MS = 10 * 60_000;
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Path below the origin at which the 1372 system gives the browser back. */
export const CALLBACK_1372 = '/oidc/1372/callback';

/** Makes the sign-in; the issuer is asked for its addresses when it is first needed, and again while it is away. */
export function signIn1372(origin: string, upstream: Upstream1372): SignIn1372 {
  const pending = new Map<string, Pending>();
  let known: Promise<client.Configuration> | null = null;
  const configuration = (): Promise<client.Configuration> => {
    known ??= discover(upstream).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
  return {
    async begin(uid) {
      const config = await configuration();
      const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()];
      forgetOld(pending);
      pending.set(state, { uid, nonce, verifier, expiresAt: Date.now() + PATIENCE_MS });
      return client.buildAuthorizationUrl(config, {
        redirect_uri: `${origin}${CALLBACK_1372}`,
        scope: 'openid profile',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
    },
    async finish(uid, search) {
      const url = new URL(`${CALLBACK_1372}${search}`, origin);
      const state = url.searchParams.get('state') ?? '';
      const begun = pending.get(state);
      // A state is good once, and only for the browser that began with it.
      if (!begun || begun.uid !== uid || begun.expiresAt < Date.now()) return null;
      pending.delete(state);
      const checks = { pkceCodeVerifier: begun.verifier, expectedState: state, expectedNonce: begun.nonce };
      try {
        const tokens = await client.authorizationCodeGrant(await configuration(), url, checks);
        return tokens.claims()?.sub ?? null;
      } catch (error) {
        if (error instanceof client.AuthorizationResponseError || error instanceof client.ResponseBodyError)
          return null;
        throw error;
      }
    },
  };
}

function discover({ issuer, clientId, clientSecret }: Upstream1372): Promise<client.Configuration> {
  // Without TLS only to this machine, where the simulator is.
  const isHere = LOOPBACK.test(new URL(issuer).hostname);
  const options = isHere ? { execute: [client.allowInsecureRequests] } : {};
  return client.discovery(new URL(issuer), clientId, clientSecret, undefined, options);
}

function forgetOld(pending: Map<string, Pending>): void {
  for (const [state, { expiresAt }] of pending) if (expiresAt < Date.now()) pending.delete(state);
}
