import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An address in the one form by which it is compared and logged; null for what is none. IPv4 inside IPv6 is IPv4. */
export function canonicalAddress(address: string | undefined): string | null {
  if (address === undefined || isIP(address) === 0) return null;
  return ipaddr.process(address).toString();
}

/** Whoever has an IPv6 address has the 2⁶⁴ around it as well, so those count as one. */
export function neighbourhoodOf(address: string | null): string {
  if (address === null || isIP(address) !== 6) return address ?? 'unknown';
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${address}/64`);
  return `${network.toString()}/64`;
}
