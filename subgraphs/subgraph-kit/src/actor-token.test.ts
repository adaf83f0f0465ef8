import { ACTOR_ISSUER, anonymous, claimsOf } from '@madang/shared-schema/actor';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { actorReader } from './actor-token.ts';

const AT = Date.UTC(2026, 10, 29, 3);
const MINUTE = 60_000;

test('a token is believed again and again, until it ends and by its own slice alone', async () => {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  let now = AT;
  const [orders, disputes] = await Promise.all(
    ['orders', 'disputes'].map(async (slice) => actorReader(slice, await exportJWK(publicKey), () => now)),
  );
  const token = await new SignJWT(claimsOf({ ...anonymous, id: 'somebody', roles: ['AGENT'] }))
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(ACTOR_ISSUER)
    .setAudience('orders')
    .setExpirationTime((AT + MINUTE) / 1000)
    .sign(privateKey);

  for (const later of [0, 1000, MINUTE - 1000]) {
    now = AT + later;
    expect(await orders?.(token)).toMatchObject({ id: 'somebody', roles: ['AGENT'] });
    expect(await disputes?.(token)).toBeNull();
    expect(await orders?.(`${token.slice(0, -8)}AAAAAAAA`)).toBeNull();
  }
  now = AT + MINUTE;
  expect(await orders?.(token)).toBeNull();
});
