import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

/** Which addresses besides public ones may be asked: none, this machine, or any. */
export type AllowedAddresses = 'public' | 'loopback' | 'any';

/** Why an address is not asked. */
export type AddressRefusal = 'URL_INVALID' | 'URL_NOT_HTTPS' | 'URL_NOT_PUBLIC' | 'URL_HOST_UNKNOWN';

/** Addresses of a host name; throws for a name that leads nowhere. */
export type Resolve = (host: string) => Promise<readonly string[]>;

const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** Asks the machine's resolver. */
export const resolveHost: Resolve = async (host) => {
  const found = await lookup(host, { all: true });
  return found.map(({ address }) => address);
};

/** Indicates whether an address may be asked: never one of a private network, a link or this host, however it is written. */
export function isAllowedAddress(address: string, allowed: AllowedAddresses): boolean {
  if (!ipaddr.isValid(address)) return false;
  if (allowed === 'any') return true;
  // An IPv4 address in the clothes of IPv6 is what it is.
  const range = ipaddr.process(address).range();
  return range === 'unicast' || (allowed === 'loopback' && range === 'loopback');
}

/** Looks at an address before it is kept: https, no login in it, and no host in a private network. */
export async function refusalOfUrl(
  text: string,
  allowed: AllowedAddresses,
  resolve: Resolve = resolveHost,
): Promise<AddressRefusal | null> {
  if (!URL.canParse(text) || text.length > 2000) return 'URL_INVALID';
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.hash !== '') return 'URL_INVALID';
  const isOnThisMachine = allowed !== 'public' && LOOPBACK_HOSTS.includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (isOnThisMachine || allowed === 'any')))
    return 'URL_NOT_HTTPS';
  const addresses = await addressesOf(url, resolve);
  if (addresses.length === 0) return 'URL_HOST_UNKNOWN';
  return addresses.every((address) => isAllowedAddress(address, allowed)) ? null : 'URL_NOT_PUBLIC';
}

/** Addresses of the host of a URL; none for a name that leads nowhere. */
export async function addressesOf({ hostname }: URL, resolve: Resolve): Promise<readonly string[]> {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  if (ipaddr.isValid(host)) return [host];
  try {
    return await resolve(host);
  } catch {
    return [];
  }
}
