import { basename, join } from 'node:path';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import { slices } from '@madang/shared-schema/slices';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { BrowserWalls } from './security-headers.ts';
import { shellPageIn } from './shell-page.ts';

const A_YEAR = 'public, max-age=31536000, immutable';
const ALWAYS_ASK = 'no-cache';

/** Built files carry a hash of their content in their name; only those never change. */
const HASHED = /[.-][0-9a-f]{8,}\./;

/** Serves the shell at `/`, each slice below `/slices/`, and the list of slices that the shell reads at run time. */
export async function serveFrontends(app: FastifyInstance, folder: string, walls: BrowserWalls): Promise<void> {
  const shell = join(folder, 'shell', 'dist');
  const sendShellPage = shellPageIn(shell, walls);
  app.get('/slices.json', (_request, reply) => reply.header('cache-control', ALWAYS_ASK).send(sliceList()));
  await app.register(async (files) => {
    await files.register(compress, { encodings: ['br', 'gzip'] });
    for (const url of ['/', '/index.html']) files.get(url, sendShellPage);
    // Where a renewal of the shell ends that never left its page: it reads the address and nothing else.
    files.get('/signed-in', async (request, reply) =>
      isNavigation(request) ? sendShellPage(request, reply) : reply.code(204).send(),
    );
    await files.register(fastifyStatic, { ...fileOptions, root: shell });
    for (const { name } of slices) {
      const root = join(folder, name, 'dist');
      await files.register(fastifyStatic, { ...fileOptions, root, prefix: `/slices/${name}/` });
    }
    // A page of the shell for a person who navigates; for anything else that is not there, a plain 404.
    files.setNotFoundHandler((request, reply) =>
      isNavigation(request)
        ? sendShellPage(request, reply)
        : reply.code(404).send({ message: `${request.url} is not here` }),
    );
  });
}

const fileOptions = {
  decorateReply: false,
  index: false as const,
  cacheControl: false,
  setHeaders: (reply: FastifyReply, path: string) => {
    void reply.header('cache-control', HASHED.test(basename(path)) ? A_YEAR : ALWAYS_ASK);
  },
};

function sliceList() {
  return slices.map(({ name, label }) => ({ name, label, entry: `/slices/${name}/mf-manifest.json` }));
}

function isNavigation({ method, headers, url }: FastifyRequest): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (/^\/(slices|static)\//.test(url)) return false;
  const mode = headers['sec-fetch-mode'];
  return (mode === undefined || mode === 'navigate') && (headers.accept ?? '').includes('text/html');
}
