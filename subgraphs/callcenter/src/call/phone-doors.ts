import { BlockList, isIP } from 'node:net';
import type { Routes } from '@madang/subgraph-kit';
import { centrexSettings, openPhones, ringOf } from '../phone-system/index.ts';
import { isSameSecret } from '../same-secret.ts';
import { listenToPhones } from './listen-to-phones.ts';
import { takeEvent } from './take-event.ts';

/**
 * Connects the telephones, listens to those that tell by themselves, and opens GET /doors/calls/centrex/<secret>: Centrex
 * says that somebody rings. It signs nothing, so only its own addresses with the secret are heard; everybody gets the same
 * empty 200, so nobody learns whether they were.
 */
export const phoneDoors: Routes = (server, parts) => {
  openPhones(parts);
  listenToPhones(server, parts);
  const { em, clock, log } = parts;
  const settings = centrexSettings(parts.variables);
  if (!settings) return;
  const allowed = allowedAddresses(settings.from);
  const extensions = new Map([...settings.lines].map(([extension, { number }]) => [number, extension]));
  server.get<{ Params: { secret: string } }>('/doors/calls/centrex/:secret', async (request, reply) => {
    const isProven = isSameSecret(request.params.secret, settings.secret) && isAmong(allowed, request.ip);
    const now = clock();
    const ring = isProven ? ringOf(request.query, (line) => extensions.get(line) ?? null, now) : null;
    if (!isProven) log.warn({ from: request.ip }, 'a ring was told by a stranger: nothing was done');
    if (ring)
      await em()
        .transactional((tx) => takeEvent(tx, ring))
        // A ring is a hint: what is lost is found when calls are looked up.
        .catch((error: unknown) => log.error({ err: error }, 'a ring was lost'));
    return reply.code(200).send('');
  });
};

function allowedAddresses(from: readonly string[]): BlockList {
  const list = new BlockList();
  for (const place of from) {
    const [address = '', bits] = place.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits) list.addSubnet(address, Number(bits), family);
    else list.addAddress(address, family);
  }
  return list;
}

function isAmong(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
