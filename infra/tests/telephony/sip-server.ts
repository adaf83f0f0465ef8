import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { join } from 'node:path';
import { freePort, temporaryFolder } from '../../start/testing.ts';
import { child, type Child } from './child.ts';

/** Realm of the server, and domain of its extensions. */
export const REALM = 'house.invalid';

/** Secret by which the server knows logins that end by themselves. */
export const SIP_SECRET = 'a secret that the server shares with the slice';
const TELEPHONE_PASSWORD = 'telephones-of-the-house';

/** A SIP server that runs for a test. */
export interface SipServer {
  /** UDP, for telephones. */
  readonly port: number;
  /** WebSocket, for browsers that come from `origin`. */
  readonly webSocket: string;
  readonly telephonePassword: string;
  readonly process: Child;
}

/** Starts kamailio with `kamailio.cfg` on free ports, or with the one for browsers given. */
export async function startSipServer(origin: string, webSocketPort?: number): Promise<SipServer> {
  const [port, tcp] = [await freePort(), webSocketPort ?? (await freePort())];
  const folder = temporaryFolder();
  const listen = ['-l', `udp:127.0.0.1:${port}`, '-l', `tcp:127.0.0.1:${tcp}`];
  const small = ['-m', '32', '-M', '8'];
  const here = ['-Y', folder, '-P', join(folder, 'pid'), '-w', folder];
  const config = join(import.meta.dirname, 'kamailio.cfg');
  const process = child('kamailio', ['-f', config, '-DD', '-E', ...listen, ...small, ...here], {
    SIP_SECRET,
    SIP_REALM: REALM,
    SIP_ORIGIN: origin,
    SIP_TELEPHONES: TELEPHONE_PASSWORD,
  });
  await Promise.race([untilListening(tcp), process.hear(/(?!)/)]);
  return { port, webSocket: `ws://127.0.0.1:${tcp}`, telephonePassword: TELEPHONE_PASSWORD, process };
}

async function untilListening(port: number): Promise<void> {
  const isOpen = await new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
  if (isOpen) return;
  await new Promise((resolve) => setTimeout(resolve, 20));
  await untilListening(port);
}

/** Login of an extension that ends by itself, as auth_ephemeral of kamailio reads it. */
export function ephemeralLogin(extension: string, until: Date): { username: string; password: string } {
  const username = `${Math.floor(until.getTime() / 1000)}:${extension}`;
  return { username, password: createHmac('sha1', SIP_SECRET).update(username).digest('base64') };
}
