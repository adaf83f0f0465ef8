import { createECDH, randomBytes } from 'node:crypto';
import { portOf } from '@madang/shared-schema/slices';
import { z } from 'zod';

/** Keys by which messages are sent, and the accounts that the simulated providers know. */
export const messagesShape = z.object({
  alimtalkSecret: z.string().min(1),
  /** Key of the channel's profile. */
  alimtalkSenderKey: z.string().length(40),
  /** Pair of keys (P-256, base64url) with which pushes to browsers are signed; browsers are bound to the public one. */
  vapidPublicKey: z.string().length(87),
  vapidPrivateKey: z.string().length(43),
});

/** Keys by which messages of an embedded system are sent. */
export type MessageSecrets = z.infer<typeof messagesShape>;

/** Makes the keys at the first start. */
export function newMessageSecrets(): MessageSecrets {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  return {
    alimtalkSecret: randomBytes(24).toString('base64url'),
    alimtalkSenderKey: randomBytes(20).toString('hex'),
    vapidPublicKey: pair.getPublicKey('base64url'),
    // A number that happens to be short is still 32 bytes.
    vapidPrivateKey: Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()])
      .subarray(-32)
      .toString('base64url'),
  };
}

type Variables = Readonly<Record<string, string>>;

/** Where people write to: mail to it becomes a ticket of the call center. */
export const DESK_ADDRESS = 'help@madang.invalid';

const MAIL = { MAIL_FROM: '마당 <no-reply@madang.invalid>', MAIL_REPLY_TO: DESK_ADDRESS };
const VAPID_SUBJECT = `mailto:${DESK_ADDRESS}`;

/** What every slice is told of the providers of messages; what the command was told counts before it. */
export function messageProviders(secrets: MessageSecrets | null, solapi: Variables, env: NodeJS.ProcessEnv): Variables {
  const simulators = `http://127.0.0.1:${portOf('simulators', env)}`;
  return overridden(env, {
    SMTP_URL: `smtp://127.0.0.1:${portOf('smtp', env)}`,
    ...MAIL,
    SOLAPI_URL: `${simulators}/solapi`,
    ...solapi,
    ALIMTALK_URL: `${simulators}/nhn`,
    ...alimtalkAccount(known(secrets)),
    PUBLIC_ORIGIN: `http://localhost:${portOf('edge', env)}`,
    ...passedOn(env, 'DISPATCH_CAPTURE'),
  });
}

/** What accounts is told, which alone pushes to browsers and phones. */
export function pushProviders(secrets: MessageSecrets | null, env: NodeJS.ProcessEnv): Variables {
  const { vapidPublicKey, vapidPrivateKey } = known(secrets);
  return overridden(env, {
    VAPID_SUBJECT,
    VAPID_PUBLIC_KEY: vapidPublicKey,
    VAPID_PRIVATE_KEY: vapidPrivateKey,
    // The push service of the simulators is the only one that lies on this machine.
    PUSH_LOOPBACK_PORTS: String(portOf('simulators', env)),
    ...passedOn(env, 'FCM_SERVICE_ACCOUNT', 'FCM_URL'),
  });
}

/** Accounts with which the simulators are told whom they know. */
export function messageAccounts(secrets: MessageSecrets | null, env: NodeJS.ProcessEnv): Variables {
  return {
    SMTP_PORT: String(portOf('smtp', env)),
    ...alimtalkAccount(known(secrets)),
    ...passedOn(env, 'FCM_PROJECT', 'FCM_CLIENT_EMAIL', 'FCM_PUBLIC_KEY'),
  };
}

/** Those of the variables that the command was given. */
export function passedOn(env: NodeJS.ProcessEnv, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}

/** Variables of the embedded system, each as the command was told where it was. */
export function overridden(env: NodeJS.ProcessEnv, variables: Variables): Record<string, string> {
  return { ...variables, ...passedOn(env, ...Object.keys(variables)) };
}

function alimtalkAccount({ alimtalkSecret, alimtalkSenderKey }: MessageSecrets): Variables {
  return { ALIMTALK_APP_KEY: 'MADANG', ALIMTALK_SECRET: alimtalkSecret, ALIMTALK_SENDER_KEY: alimtalkSenderKey };
}

function known(secrets: MessageSecrets | null): MessageSecrets {
  if (!secrets) throw new Error('the keys of messages were not made');
  return secrets;
}
