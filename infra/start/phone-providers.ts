import { portOf } from '@madang/shared-schema/slices';
import { demoAgents } from '../demo/tickets.ts';
import { overridden, passedOn } from './message-providers.ts';
import { derived } from './simulated-providers.ts';

type Variables = Readonly<Record<string, string>>;

/** Lines of the simulated exchange, one for each extension of the demo desk and of those beside it; JSON by extension. */
export function phoneLines(secret: string, beside: readonly string[] = []): string {
  const extensions = [...demoAgents.map(({ extension }) => extension), ...beside];
  const lines = extensions.map((extension): [string, object] => [
    extension,
    { number: `0707900${extension}`, password: derived(secret, `line ${extension}`) },
  ]);
  return JSON.stringify(Object.fromEntries(lines));
}

/** Lines that the simulated exchange knows: those of the call center, unless that was told of another exchange. */
export function exchangeLines(secret: string, env: NodeJS.ProcessEnv): Variables {
  return { CENTREX_LINES: phoneLines(secret), ...(env['CENTREX_URL'] ? {} : passedOn(env, 'CENTREX_LINES')) };
}

/** Telephones of the simulated Asterisk, numbered after those of the Centrex. */
const ARI_EXTENSIONS = ['9841', '9842', '9843'];

/** Account of the simulated Asterisk, as the call center and the simulators are told it. */
export function ariAccount(secret: string): Variables {
  const lines = ARI_EXTENSIONS.map((extension): [string, object] => [extension, { endpoint: `PJSIP/${extension}` }]);
  return {
    ARI_USER: 'madang',
    ARI_PASSWORD: derived(secret, 'asterisk'),
    ARI_LINES: JSON.stringify(Object.fromEntries(lines)),
  };
}

/** What the call center is told of its phone system, all of it simulated unless the command was told otherwise. */
export function phoneProviders(secret: string, env: NodeJS.ProcessEnv): Variables {
  return overridden(env, {
    CENTREX_URL: `http://127.0.0.1:${portOf('simulators', env)}/centrex`,
    CENTREX_LINES: phoneLines(secret),
    CENTREX_CALLBACK: `http://127.0.0.1:${portOf('callcenter', env)}`,
    CENTREX_SECRET: derived(secret, 'centrex door'),
    CENTREX_FROM: '127.0.0.1',
    ARI_URL: `http://127.0.0.1:${portOf('simulators', env)}/ari`,
    ARI_RECORDS: '1',
    ...ariAccount(secret),
  });
}

/** What the call center is told of the SIP server at which agents telephone in their browsers; nothing simulates one. */
export function softphoneServer(env: NodeJS.ProcessEnv): Variables {
  return passedOn(env, 'SOFTPHONE_SERVER', 'SOFTPHONE_REALM', 'SOFTPHONE_SECRET', 'SOFTPHONE_LOGIN_SECONDS');
}
