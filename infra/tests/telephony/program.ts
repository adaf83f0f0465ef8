import { join } from 'node:path';
import { freePort, temporaryFolder } from '../../start/testing.ts';
import { child, type Child } from './child.ts';
import { REALM, type SipServer } from './sip-server.ts';

/** Who rings, by which login, and whom. */
interface Ringing {
  readonly extension: string;
  readonly login: { readonly username: string; readonly password: string };
  readonly to: string;
}

/** Starts a program (sipp) that registers, rings somebody, talks for a second and hangs up; it ends with 0 when each step was as it should be. */
export async function aProgramRings(server: SipServer, { extension, login, to }: Ringing): Promise<Child> {
  const folder = temporaryFolder();
  const who = ['-key', 'extension', extension, '-key', 'realm', REALM, '-au', login.username, '-ap', login.password];
  const place = ['-i', '127.0.0.1', '-p', String(await freePort()), '-mp', String(await freePort())];
  const once = ['-m', '1', '-timeout', '20s', '-timeout_error', '-recv_timeout', '10000', '-nostdin'];
  const log = ['-trace_err', '-error_file', join(folder, 'errors.log')];
  const scenario = ['-sf', join(import.meta.dirname, 'caller.xml'), '-s', to];
  return child('sipp', [`127.0.0.1:${server.port}`, ...scenario, ...who, ...place, ...once, ...log]);
}
