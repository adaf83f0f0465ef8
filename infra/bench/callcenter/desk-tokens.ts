import { importJWK, SignJWT } from 'jose';
import { CLI_CLIENT } from '../../identity/clients.ts';
import { loadKeys } from '../../identity/keys.ts';
import type { BenchHouse } from '../house.ts';

/** An agent of the bench, whom no directory knows. */
export interface BenchAgent {
  readonly id: string;
  readonly name: string;
}

/** Makes access tokens as the identity provider of the system does: the demo has no two hundred people to sign in. */
export async function agentTokens({ home, system }: BenchHouse): Promise<(agent: BenchAgent) => Promise<string>> {
  const { signingKey } = await loadKeys(home.identityKeysFile);
  const key = await importJWK(signingKey, 'ES256');
  return ({ id, name }) =>
    new SignJWT({ name, login: id, roles: ['AGENT'], client_id: CLI_CLIENT })
      .setProtectedHeader({ alg: 'ES256', kid: signingKey.kid ?? '' })
      .setIssuer(`${system.url}/oidc`)
      .setAudience('madang')
      .setSubject(id)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(key);
}
