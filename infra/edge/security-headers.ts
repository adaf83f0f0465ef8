import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What a browser is told about pages of this origin. */
export interface BrowserWalls {
  /** Origins beside our own from which slices are loaded, e.g. https://slices.example.com. */
  readonly remoteOrigins: readonly string[];
  /** Says that browsers come by TLS although the proxy in front does not tell. */
  readonly alwaysTls: boolean;
  /** WebSocket of the SIP server at which softphones in the desk register; none where nobody telephones in a browser. */
  readonly softphoneServer?: string | null;
}

/** Two years, as the preload list of browsers asks. */
const HSTS = 'max-age=63072000; includeSubDomains';

/** What no page of ours uses. */
const UNUSED = 'camera=(), display-capture=(), geolocation=(), payment=(), usb=()';

const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': `${UNUSED}, microphone=()`,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** What is not a page: scripts of workers, which live by the policy they come with, and data, which never runs. */
const POLICY_OF_FILES =
  "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Puts the headers that protect a browser on every answer that does not bring its own. */
export function addSecurityHeaders(app: FastifyInstance, walls: BrowserWalls): void {
  app.addHook('onSend', async (request, reply) => {
    for (const [name, value] of Object.entries(securityHeaders(isTls(request, walls)))) put(reply, name, value);
  });
}

/** The headers of what is not a page; who comes by TLS is told to stay with it. */
export function securityHeaders(tls: boolean): Readonly<Record<string, string>> {
  const all = { ...HEADERS, 'content-security-policy': POLICY_OF_FILES };
  return tls ? { ...all, 'strict-transport-security': HSTS } : all;
}

/** A word that the page and its policy share, new for each answer, so that nothing injected can know it. */
export function newNonce(): string {
  return randomBytes(18).toString('base64url');
}

/** Which page of the shell a policy is for. */
export type ShellPage = 'desk' | 'explorer';

/**
 * The policy of the shell's page: scripts from our files and the remotes' origins or with the nonce, styles likewise, no eval,
 * no string that becomes script or markup unless the shell's own policy of trusted types lets it pass.
 * Frames hold our own pages alone: messages as they were sent, which bring a sandbox and let no other page frame them.
 * The explorer's editor writes styles into its markup, so its page alone allows those; scripts are held as strictly there.
 */
export function pagePolicy(nonce: string, page: ShellPage, request: FastifyRequest, walls: BrowserWalls): string {
  const remotes = walls.remoteOrigins.join(' ');
  const ours = `'self' ${remotes}`.trimEnd();
  const styles =
    page === 'explorer'
      ? [`style-src ${ours} 'unsafe-inline'`]
      : [`style-src ${ours} 'nonce-${nonce}'`, "require-trusted-types-for 'script'", 'trusted-types default'];
  return [
    `default-src 'self'`,
    `script-src ${ours} 'nonce-${nonce}'`,
    "script-src-attr 'none'",
    ...styles,
    `img-src ${ours} data: blob:`,
    `font-src ${ours} data:`,
    `connect-src ${hasSoftphone(page, walls) ? `${ours} ${walls.softphoneServer}` : ours}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
    ...(isTls(request, walls) ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** What a page may use of a device: the desk hears its agent where it has a softphone. */
export function pagePermissions(page: ShellPage, walls: BrowserWalls): string {
  return `${UNUSED}, microphone=(${hasSoftphone(page, walls) ? 'self' : ''})`;
}

function hasSoftphone(page: ShellPage, { softphoneServer }: BrowserWalls): boolean {
  return page === 'desk' && Boolean(softphoneServer);
}

/** Indicates whether a browser came by TLS. */
export function isTls(request: FastifyRequest, { alwaysTls }: BrowserWalls): boolean {
  return alwaysTls || request.protocol === 'https';
}

function put(reply: FastifyReply, name: string, value: string): void {
  if (!reply.hasHeader(name)) reply.header(name, value);
}
