import { UserManager, WebStorageStateStore } from 'oidc-client-ts';

const here = location.origin;
const store = new WebStorageStateStore({ store: sessionStorage, prefix: 'madang.oidc.' });

/** Signs people in by code flow with PKCE; tokens live as long as the tab and are renewed by refresh token. */
export const userManager = new UserManager({
  authority: `${here}/oidc`,
  client_id: 'madang-shell',
  redirect_uri: `${here}/signed-in`,
  post_logout_redirect_uri: `${here}/`,
  response_type: 'code',
  scope: 'openid profile offline_access',
  userStore: store,
  stateStore: store,
  automaticSilentRenew: true,
  loadUserInfo: false,
});
