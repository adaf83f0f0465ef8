import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newNonce, pagePermissions, pagePolicy, type BrowserWalls } from './security-headers.ts';

/** Elements of the built page that a policy knows by their nonce. */
const KNOWN_BY_NONCE = /<(script|style|link)(?=[\s>])/g;
const EXPLORER = /^\/graphiql(?=[/?#]|$)/;

/** Answers with the one page of the shell, with a nonce of its own; 503 while it is not built. */
export type SendShellPage = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Makes the answer of the shell's page from its build. */
export function shellPageIn(folder: string, walls: BrowserWalls): SendShellPage {
  const file = join(folder, 'index.html');
  return async (request, reply) => {
    const page = await readFile(file, 'utf8').catch(() => null);
    if (page === null) {
      return reply.code(503).type('text/plain; charset=utf-8').send('The shell is not built. Run: npx pnpm build');
    }
    const nonce = newNonce();
    const name = EXPLORER.test(request.url) ? 'explorer' : 'desk';
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', pagePolicy(nonce, name, request, walls))
      .header('permissions-policy', pagePermissions(name, walls))
      .header('cache-control', 'no-store')
      .send(withNonce(page, nonce, walls.remoteOrigins));
  };
}

/** The page learns from its head which origins the shell may load scripts from; the policy would stop all others anyway. */
function withNonce(page: string, nonce: string, remoteOrigins: readonly string[]): string {
  const marked = page.replaceAll(KNOWN_BY_NONCE, `<$1 nonce="${nonce}"`);
  if (remoteOrigins.length === 0) return marked;
  return marked.replace('</head>', `<meta name="madang-remotes" content="${remoteOrigins.join(' ')}" /></head>`);
}
