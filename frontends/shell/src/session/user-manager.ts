import {
  ErrorResponse,
  InMemoryWebStorage,
  OidcClient,
  UserManager,
  WebStorageStateStore,
  type User,
} from 'oidc-client-ts';

const here = location.origin;
const settings = {
  authority: `${here}/oidc`,
  client_id: 'madang-shell',
  redirect_uri: `${here}/signed-in`,
  post_logout_redirect_uri: `${here}/`,
  response_type: 'code',
  scope: 'openid profile offline_access',
  // Tokens are nowhere but in this page's memory: what is not stored cannot be read by a script that should not be here.
  userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
  // What is kept on the way to the sign-in page and back: the place, and the secret that makes the code worth something.
  stateStore: new WebStorageStateStore({ store: sessionStorage, prefix: 'madang.oidc.' }),
  automaticSilentRenew: true,
  loadUserInfo: false,
};

/** Signs people in by code flow with PKCE; tokens live as long as the page and are renewed by refresh token. */
export const userManager = new UserManager(settings);

const oidc = new OidcClient(settings);

/**
 * Signs in whom the identity provider still knows by its own cookie, without leaving the page: the same code flow, asked
 * for with `prompt=none`. Gives nothing when nobody is known there; rejects with a TypeError when it cannot be asked.
 */
export async function signInSilently(): Promise<User | null> {
  const { url } = await oidc.createSigninRequest({ request_type: 'si:r', prompt: 'none' });
  const { url: back } = await fetch(url, { credentials: 'same-origin' });
  try {
    return await userManager.signinRedirectCallback(back);
  } catch (error) {
    if (error instanceof ErrorResponse) return null;
    throw error;
  }
}
