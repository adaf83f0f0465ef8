import { importJWK, SignJWT } from 'jose';
import { CLI_CLIENT } from '../identity/clients.ts';
import { loadKeys } from '../identity/keys.ts';
import type { BenchHouse } from './house.ts';

/** Somebody of the bench, whom no directory knows. */
export interface BenchPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly team?: string;
}

/** Makes access tokens as the identity provider of the system does: the demo has no two hundred people to sign in. */
export async function madeTokens({ home, system }: BenchHouse): Promise<(person: BenchPerson) => Promise<string>> {
  const { signingKey } = await loadKeys(home.identityKeysFile);
  const key = await importJWK(signingKey, 'ES256');
  return ({ id, ...claims }) =>
    new SignJWT({ ...claims, login: id, client_id: CLI_CLIENT })
      .setProtectedHeader({ alg: 'ES256', kid: signingKey.kid ?? '' })
      .setIssuer(`${system.url}/oidc`)
      .setAudience('madang')
      .setSubject(id)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(key);
}
