import * as client from 'openid-client';

/** Gives the bearer's word for the next request. */
export type Access = () => Promise<string>;

/** Access by an API key of the developer area; the simplest way, and revoked at once when it leaks. */
export function withKey(key: string): Access {
  return async () => key;
}

/** Access by client credentials at the OpenID issuer; a token lasts ten minutes and is got anew a minute before its end. */
export function withClientCredentials(issuer: URL, clientId: string, secret: string): Access {
  let token: { text: string; endsAt: number } | null = null;
  return async () => {
    if (token && token.endsAt > Date.now() + 60_000) return token.text;
    const isLocal = issuer.protocol === 'http:';
    const options = isLocal ? { execute: [client.allowInsecureRequests] } : {};
    const config = await client.discovery(issuer, clientId, secret, undefined, options);
    const { access_token: text, expires_in: seconds = 60 } = await client.clientCredentialsGrant(config);
    token = { text, endsAt: Date.now() + seconds * 1000 };
    return text;
  };
}
