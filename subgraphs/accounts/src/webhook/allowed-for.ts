import { settings } from '../settings.ts';
import type { AllowedAddresses } from './allowed-address.ts';

/** Which addresses besides public ones this very URL may lead to: this machine only at a port that is listed. */
export function allowedFor(url: string): AllowedAddresses {
  const { WEBHOOK_ADDRESSES: allowed, WEBHOOK_LOOPBACK_PORTS: ports } = settings;
  if (allowed !== 'public' || !URL.canParse(url)) return allowed;
  return ports.includes(Number(new URL(url).port)) ? 'loopback' : allowed;
}
