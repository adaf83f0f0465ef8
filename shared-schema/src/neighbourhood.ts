import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * What tries from an address are counted by: whoever has an IPv6 address has the 2⁶⁴ around it as well, so those count as
 * one; IPv4 inside IPv6 is IPv4. Whatever is no address shares one place.
 */
export function neighbourhoodOf(address: string): string {
  if (isIP(address) === 0) return 'unknown';
  const plain = ipaddr.process(address);
  if (plain.kind() === 'ipv4') return plain.toString();
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${plain.toNormalizedString().replace(/%.*$/, '')}/64`);
  return `${network.toString()}/64`;
}
