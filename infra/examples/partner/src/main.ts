import { withClientCredentials, withKey, type Access } from './access.ts';
import { graphAt } from './graph.ts';
import { ownCases } from './own-cases.ts';
import { startReceiver } from './receiver.ts';

const { MADANG_URL = 'http://localhost:4000', MADANG_KEY, MADANG_CLIENT, MADANG_SECRET, WEBHOOK_SECRET } = process.env;

switch (process.argv[2]) {
  case 'list':
    await list();
    break;
  case 'listen':
    await listen();
    break;
  default:
    console.error('usage: node src/main.ts list | listen');
    process.exitCode = 1;
}

async function list(): Promise<void> {
  const ask = graphAt(new URL('/graphql', MADANG_URL), access());
  for await (const { number, state, title } of ownCases(ask)) console.log(number, state, title);
}

async function listen(): Promise<void> {
  if (!WEBHOOK_SECRET) throw new Error('WEBHOOK_SECRET is not set: register a webhook in the developer area');
  const port = Number(process.env['PORT'] ?? '8787');
  await startReceiver({
    port,
    secrets: WEBHOOK_SECRET.split(' '),
    onEvent: ({ type, data }) => console.log(type, JSON.stringify(data)),
  });
  console.log(`listening at http://127.0.0.1:${port}/`);
}

function access(): Access {
  if (MADANG_KEY) return withKey(MADANG_KEY);
  if (MADANG_CLIENT && MADANG_SECRET) {
    return withClientCredentials(new URL('/oidc', MADANG_URL), MADANG_CLIENT, MADANG_SECRET);
  }
  throw new Error('set MADANG_KEY, or MADANG_CLIENT and MADANG_SECRET');
}
