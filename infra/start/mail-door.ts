import { portOf } from '@madang/shared-schema/slices';
import { DESK_ADDRESS, overridden } from './message-providers.ts';
import { derived } from './simulated-providers.ts';

type Variables = Readonly<Record<string, string>>;

/** What the call center is told of the door at which mail to the desk comes in. */
export function mailDoor(secret: string, env: NodeJS.ProcessEnv): Variables {
  return overridden(env, { MAIL_DOOR_SECRET: derived(secret, 'mail door') });
}

/** What the simulated mail server is told: mail to the desk is handed over at that door. */
export function mailRoute(secret: string, env: NodeJS.ProcessEnv): Variables {
  const callcenter = `http://127.0.0.1:${portOf('callcenter', env)}`;
  const door = mailDoor(secret, env)['MAIL_DOOR_SECRET'];
  return { MAIL_INBOUND_ADDRESS: DESK_ADDRESS, MAIL_INBOUND_URL: `${callcenter}/doors/mails/${door}` };
}
