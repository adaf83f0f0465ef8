import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An address in the one form by which it is compared and logged; null for what is none. IPv4 inside IPv6 is IPv4. */
export function canonicalAddress(address: string | undefined): string | null {
  if (address === undefined || isIP(address) === 0) return null;
  return ipaddr.process(address).toString();
}
