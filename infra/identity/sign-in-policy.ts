import { interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { CLI_CLIENT } from './clients.ts';

/** What must be done before a code is given; for the token command that is signing in, whoever has signed in before. */
export function signInPolicy(): interactionPolicy.DefaultPolicy {
  const prompts = interactionPolicy.base();
  const login = prompts.get('login');
  if (!login) throw new Error('the provider has no sign-in to ask for');
  const words = 'the token command asks for the password each time';
  login.checks.add(new interactionPolicy.Check('password_each_time', words, 'login_required', hasTypedNone));
  return prompts;
}

function hasTypedNone({ oidc }: KoaContextWithOIDC): boolean {
  return oidc.client?.clientId === CLI_CLIENT && !oidc.result?.login;
}
