import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from '../browser/chromium.ts';

/** Debian's packages, and the program or module by which each is known to be there. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  kamailio: ['kamailio'],
  'kamailio-websocket-modules': ['/kamailio/modules/websocket.so'],
  'kamailio-autheph-modules': ['/kamailio/modules/auth_ephemeral.so'],
  'sip-tester': ['sipp'],
  'baresip-core': ['baresip'],
};

const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'];

/** One line that says what the tests of telephony lack on this machine, and how to get it; null when nothing is missing. */
export function whatIsMissing(env: NodeJS.ProcessEnv = process.env): string | null {
  const missing = Object.entries(NEEDED)
    .filter(([, parts]) => !parts.every((part) => isThere(part, env)))
    .map(([name]) => name);
  if (findChromium(env) === null) missing.push('chromium-headless-shell');
  if (missing.length === 0) return null;
  return `pnpm test:telephony needs what is not here: apt-get install -y --no-install-recommends ${missing.join(' ')}`;
}

function isThere(part: string, env: NodeJS.ProcessEnv): boolean {
  const folders = part.startsWith('/') ? LIBRARIES : [...(env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return folders.some((folder) => existsSync(join(folder, part)));
}
