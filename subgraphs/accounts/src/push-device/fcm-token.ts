import { importPKCS8, SignJWT } from 'jose';
import { z } from 'zod';
import type { Settings } from '../settings.ts';
import { postPinned } from '../webhook/index.ts';

type ServiceAccount = NonNullable<Settings['FCM_SERVICE_ACCOUNT']>;

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const SCOPE = 'https://www.googleapis.com/auth/firebase.messaging';
/** Time before its end at which a token is not used any more, in milliseconds. */
const MARGIN_MS = 60_000;

/** Longest answer that is read; tokens have no length that anybody promised. */
const TOKEN_LENGTH = 16_384;

const granted = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

/** Tokens that are still good, by the account they were given to. */
const known = new Map<string, { readonly token: string; readonly until: number }>();

/** Token with which Firebase lets a service account push; null when it is not to be had now. */
export async function fcmToken(account: ServiceAccount): Promise<string | null> {
  const place = placeOf(account);
  const before = known.get(place);
  // Tokens end by the clock of the world, whatever a test says the time is.
  if (before && before.until > Date.now()) return before.token;
  const assertion = await assertionOf(account).catch(() => null);
  if (assertion === null) return null;
  const answer = await postPinned(
    {
      url: account.token_uri,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ grant_type: GRANT, assertion }).toString(),
    },
    { allowed: 'any', answerLength: TOKEN_LENGTH },
  );
  if (!('status' in answer) || answer.status !== 200) return null;
  const { success, data } = granted.safeParse(parsed(answer.answer));
  if (!success) return null;
  known.set(place, { token: data.access_token, until: Date.now() + data.expires_in * 1000 - MARGIN_MS });
  return data.access_token;
}

/** Forgets a token that Firebase takes no more. */
export function forgetFcmToken(account: ServiceAccount): void {
  known.delete(placeOf(account));
}

function placeOf({ client_email: email, token_uri: uri }: ServiceAccount): string {
  return `${email} ${uri}`;
}

async function assertionOf({ client_email: issuer, private_key: key, token_uri: audience }: ServiceAccount) {
  return new SignJWT({ scope: SCOPE })
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(await importPKCS8(key, 'RS256'));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
