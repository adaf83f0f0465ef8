import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

/** An identity provider that serves its keys over HTTP and can go away. */
export interface Identity {
  readonly issuer: string;
  readonly jwksUrl: string;
  /** An access token as the provider would issue it, with some claims changed. */
  token(claims?: JWTPayload & { readonly expiresIn?: number }): Promise<string>;
  close(): Promise<void>;
}

export const AGENT = { sub: 'b0e3f9a2-5f1e-5d0c-8a57-0d0f4b1f7a01', name: '상담원', login: 'agent', roles: ['AGENT'] };

export async function startIdentity(algorithm: 'RS256' | 'ES256' = 'RS256'): Promise<Identity> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  const keys = [{ ...(await exportJWK(publicKey)), kid: algorithm, alg: algorithm, use: 'sig' }];
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
  });
  const url = await listening(server);
  return {
    issuer: url,
    jwksUrl: `${url}/jwks`,
    token({ expiresIn = 300, ...claims } = {}) {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ iss: url, aud: 'madang', iat: now, exp: now + expiresIn, ...AGENT, ...claims })
        .setProtectedHeader({ alg: algorithm, kid: algorithm, typ: 'at+jwt' })
        .sign(privateKey);
    },
    close: () => closed(server),
  };
}

export async function listening(server: Server, port = 0): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function closed(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await done;
}
