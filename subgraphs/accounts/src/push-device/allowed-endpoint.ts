import { settings } from '../settings.ts';
import { refusalOfUrl, type AddressRefusal } from '../webhook/index.ts';

/** Which addresses besides public ones a push may lead to: this machine only at a port that is listed. */
export function allowedForPush(endpoint: string): 'public' | 'loopback' {
  return settings.PUSH_LOOPBACK_PORTS.includes(Number(new URL(endpoint).port)) ? 'loopback' : 'public';
}

/** Looks at the address of a push service before it is kept: a host that is known as one, by https. */
export async function refusalOfEndpoint(endpoint: string): Promise<AddressRefusal | null> {
  if (!URL.canParse(endpoint)) return 'URL_INVALID';
  const allowed = allowedForPush(endpoint);
  if (allowed === 'public' && !isKnownHost(new URL(endpoint).hostname)) return 'URL_HOST_UNKNOWN';
  return refusalOfUrl(endpoint, allowed);
}

function isKnownHost(host: string): boolean {
  return settings.PUSH_HOSTS.some((known) => (known.startsWith('*.') ? host.endsWith(known.slice(1)) : host === known));
}
