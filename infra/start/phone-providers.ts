import { portOf } from '@madang/shared-schema/slices';
import { demoAgents } from '../demo/tickets.ts';
import { overridden } from './message-providers.ts';
import { derived } from './simulated-providers.ts';

type Variables = Readonly<Record<string, string>>;

/** Lines of the simulated exchange, one for each extension of the demo desk; JSON by extension. */
export function phoneLines(secret: string): string {
  const lines = demoAgents.map(({ extension }): [string, object] => [
    extension,
    { number: `0707900${extension}`, password: derived(secret, `line ${extension}`) },
  ]);
  return JSON.stringify(Object.fromEntries(lines));
}

/** What the call center is told of its phone system, all of it simulated unless the command was told otherwise. */
export function phoneProviders(secret: string, env: NodeJS.ProcessEnv): Variables {
  return overridden(env, {
    CENTREX_URL: `http://127.0.0.1:${portOf('simulators', env)}/centrex`,
    CENTREX_LINES: phoneLines(secret),
    CENTREX_CALLBACK: `http://127.0.0.1:${portOf('callcenter', env)}`,
    CENTREX_SECRET: derived(secret, 'centrex door'),
    CENTREX_FROM: '127.0.0.1',
  });
}
