import { errors, Provider, type Configuration, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider';
import { CLI_CLIENT } from './clients.ts';
import type { Directory } from './directory.ts';
import type { Keys } from './keys.ts';
import { renderErrorPage } from './pages/error-page.ts';
import { renderSignedOutPage, renderSignOutPage } from './pages/sign-out-page.ts';
import { personByLogin, PROGRAM_LOGIN } from './people.ts';
import { signInPolicy } from './sign-in-policy.ts';
import { sqliteStore } from './store.ts';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** Audience of every access token: the one graph. */
const AUDIENCE = 'madang';

/** Clients need not ask for the graph by name; this is the name they would use. */
const GRAPH_RESOURCE = 'urn:madang:graph';

/** What tokens tell of a person besides the subject. */
const OUR_CLAIMS = ['name', 'login', 'roles', 'team', 'storefronts', 'business', 'customer'];

/** What the provider is made from. */
export interface ProviderOptions {
  readonly issuer: string;
  readonly origin: string;
  readonly devOrigin?: string;
  readonly keys: Keys;
  readonly storeFile: string;
  readonly directory: Directory;
}

/** The OpenID provider of the demo system: code flow with PKCE for the shell, client credentials for the program. */
export function buildProvider(options: ProviderOptions): Provider {
  const provider = new Provider(options.issuer, configurationOf(options));
  // The edge stands in front and says which host the browser asked for.
  provider.proxy = true;
  return provider;
}

function configurationOf({ issuer, origin, devOrigin, keys, storeFile, directory }: ProviderOptions): Configuration {
  const origins = devOrigin ? [origin, devOrigin] : [origin];
  return {
    adapter: sqliteStore(storeFile),
    clients: clientsOf(origins),
    jwks: { keys: [{ ...keys.signingKey }] },
    cookies: cookiesOf(issuer, keys),
    clientBasedCORS: (_ctx, from) => origins.includes(from),
    claims: { openid: ['sub'], profile: OUR_CLAIMS },
    conformIdTokenClaims: false,
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    features: featuresOf(origin),
    findAccount: (_ctx, id) => accountOf(directory, id),
    formats: { customizers: { jwt: nameTheProgram } },
    extraTokenClaims: claimsFrom(directory),
    interactions: { policy: signInPolicy(), url: (_ctx, { uid }) => `${new URL(issuer).pathname}/interaction/${uid}` },
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    loadExistingGrant: grantEverything,
    pkce: { required: () => true },
    renderError: (ctx, out) => renderErrorPage(ctx, out, origin),
    responseTypes: ['code'],
    rotateRefreshToken: true,
    ttl: {
      AccessToken: 10 * MINUTE,
      AuthorizationCode: MINUTE,
      ClientCredentials: 10 * MINUTE,
      Grant: 14 * DAY,
      IdToken: 60 * MINUTE,
      Interaction: 60 * MINUTE,
      RefreshToken: 14 * DAY,
      Session: 14 * DAY,
    },
  };
}

function clientsOf(origins: readonly string[]): Configuration['clients'] {
  return [
    {
      client_id: 'madang-shell',
      client_name: 'Madang',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      redirect_uris: origins.map((origin) => `${origin}/signed-in`),
      post_logout_redirect_uris: origins.flatMap((origin) => [`${origin}/`, `${origin}/signed-out`]),
      id_token_signed_response_alg: 'ES256',
    },
    {
      // The token command: what it gets is for queries that people write, so it is not held to the shell's safelist,
      // and no session of the shell becomes a token of it.
      client_id: CLI_CLIENT,
      client_name: 'Madang token command',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      redirect_uris: origins.map((origin) => `${origin}/signed-in`),
      id_token_signed_response_alg: 'ES256',
    },
    {
      client_id: PROGRAM_LOGIN,
      client_secret: PROGRAM_LOGIN,
      client_name: 'Madang program',
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      id_token_signed_response_alg: 'ES256',
    },
  ];
}

/** Cookies do not tell ports apart, so their names do: two systems on one machine keep their own sign-ins. */
function cookiesOf(issuer: string, keys: Keys): Configuration['cookies'] {
  const { pathname, port, protocol } = new URL(issuer);
  const secure = protocol === 'https:';
  const prefix = `madang_${port || 'web'}`;
  return {
    keys: [keys.cookieKey],
    names: { session: `${prefix}_session`, interaction: `${prefix}_interaction`, resume: `${prefix}_resume` },
    long: { path: pathname, httpOnly: true, sameSite: 'lax', secure, signed: true },
    short: { path: pathname, httpOnly: true, sameSite: 'lax', secure, signed: true },
  };
}

function featuresOf(origin: string): Configuration['features'] {
  const graph: ResourceServer = {
    audience: AUDIENCE,
    scope: '',
    accessTokenFormat: 'jwt',
    accessTokenTTL: 10 * MINUTE,
    jwt: { sign: { alg: 'ES256' } },
  };
  return {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    revocation: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => GRAPH_RESOURCE,
      getResourceServerInfo: (_ctx, resource) => {
        if (resource !== GRAPH_RESOURCE) throw new errors.InvalidTarget();
        return graph;
      },
      useGrantedResource: () => true,
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: renderSignOutPage,
      postLogoutSuccessSource: (ctx) => renderSignedOutPage(ctx, origin),
    },
  };
}

/** Account of a person who may sign in; a suspended one gets no token and no renewal. */
async function accountOf(directory: Directory, id: string) {
  const claims = await directory.claimsOf(id);
  if (!claims || claims === 'SUSPENDED') return undefined;
  return { accountId: id, claims: async () => ({ sub: id, ...claims }) };
}

function claimsFrom(directory: Directory): Configuration['extraTokenClaims'] {
  return async (_ctx, token) => {
    const id = token.kind === 'AccessToken' ? token.accountId : personByLogin(PROGRAM_LOGIN)?.id;
    const claims = id && (await directory.claimsOf(id));
    if (claims === 'SUSPENDED') throw new errors.AccessDenied('the account is suspended');
    return claims ? { ...claims } : undefined;
  };
}

/** A token of the program names the program's person, as tokens of people do, and not the client. */
function nameTheProgram(_ctx: KoaContextWithOIDC, token: { kind: string }, jwt: { payload: Record<string, unknown> }) {
  if (token.kind === 'ClientCredentials') jwt.payload['sub'] = personByLogin(PROGRAM_LOGIN)?.id;
}

/** Our own shell needs nobody's consent: what it asks for is granted as soon as somebody signed in. */
const grantEverything: Configuration['loadExistingGrant'] = async ({ oidc }) => {
  const clientId = oidc.client?.clientId;
  const accountId = oidc.session?.accountId;
  if (!clientId || !accountId) return undefined;
  const known = oidc.session?.grantIdFor(clientId);
  const existing = known ? await oidc.provider.Grant.find(known) : undefined;
  if (existing) return existing;
  const grant = new oidc.provider.Grant({ clientId, accountId });
  grant.addOIDCScope('openid profile offline_access');
  grant.addResourceScope(GRAPH_RESOURCE, '');
  await grant.save();
  return grant;
};
