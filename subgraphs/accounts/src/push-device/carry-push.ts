import webPush from 'web-push';
import { z } from 'zod';
import { settings } from '../settings.ts';
import { postPinned, type PinnedOutcome } from '../webhook/index.ts';
import { allowedForPush } from './allowed-endpoint.ts';
import { fcmToken, forgetFcmToken } from './fcm-token.ts';
import type { PushKind } from './push-device.ts';

/** Time for which a push service keeps what a device that is off cannot take. */
const KEPT_SECONDS = 24 * 3600;

/** A push as a device shows it; `id` tells it apart from every other. */
export interface Push {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly path: string;
}

/** A device with what was sealed of it. */
export interface OpenDevice {
  readonly kind: PushKind;
  readonly endpoint: string;
  readonly keys: string | null;
}

/** What came of handing a push over: UNSENT surely had no effect, UNCERTAIN may have had one. */
export interface Carried {
  readonly outcome: 'SENT' | 'GONE' | 'UNSENT' | 'REFUSED' | 'UNCERTAIN';
  readonly status: number | null;
  readonly problem: string | null;
}

const browserKeys = z.object({ p256dh: z.string(), auth: z.string() });

/** Hands a push to the service of the device, once. */
export async function carryPush(device: OpenDevice, push: Push): Promise<Carried> {
  return device.kind === 'WEB' ? toBrowser(device, push) : toApp(device, push);
}

async function toBrowser({ endpoint, keys }: OpenDevice, push: Push): Promise<Carried> {
  const { VAPID_SUBJECT: subject, VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey } = settings;
  if (!subject || !publicKey || !privateKey) return unsent('NOT_CONFIGURED');
  const { headers, body } = webPush.generateRequestDetails(
    { endpoint, keys: browserKeys.parse(JSON.parse(keys ?? '{}')) },
    JSON.stringify(push),
    { vapidDetails: { subject, publicKey, privateKey }, TTL: KEPT_SECONDS, contentEncoding: 'aes128gcm' },
  );
  const said = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const post = { url: endpoint, headers: Object.fromEntries<string>(said), body };
  return judged(await postPinned(post, { allowed: allowedForPush(endpoint) }));
}

async function toApp({ endpoint: token }: OpenDevice, { id, title, text, path }: Push): Promise<Carried> {
  const { FCM_SERVICE_ACCOUNT: account, FCM_URL: url } = settings;
  if (!account) return unsent('NOT_CONFIGURED');
  const bearer = await fcmToken(account);
  // Without a token nothing was sent: that is asked of somebody else.
  if (bearer === null) return unsent('TOKEN_REFUSED');
  const message = { token, notification: { title, body: text }, data: { id, path } };
  const post = {
    url: `${url}/v1/projects/${account.project_id}/messages:send`,
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify({ message }),
  };
  // Where Firebase lies is said by who runs the system, not by who registers a device.
  const answer = await postPinned(post, { allowed: 'any' });
  if ('status' in answer && answer.status === 401) {
    forgetFcmToken(account);
    return { ...unsent('TOKEN_REFUSED'), status: 401 };
  }
  const carried = judged(answer);
  // Firebase answers 404 for a project it does not know as well, which is no fault of the device.
  const isTrue = carried.outcome !== 'GONE' || ('answer' in answer && answer.answer.includes('UNREGISTERED'));
  return isTrue ? carried : { ...carried, outcome: 'REFUSED' };
}

function judged(answer: PinnedOutcome): Carried {
  if ('problem' in answer) {
    const { problem, mayHaveArrived } = answer;
    return { outcome: mayHaveArrived ? 'UNCERTAIN' : 'UNSENT', status: null, problem };
  }
  return { outcome: outcomeOf(answer.status), status: answer.status, problem: null };
}

function outcomeOf(status: number): Carried['outcome'] {
  if (status >= 200 && status < 300) return 'SENT';
  if (status === 404 || status === 410) return 'GONE';
  if (status === 429 || status === 500 || status === 503) return 'UNSENT';
  // A door-keeper that lost its master does not know what the master did.
  return status === 502 || status === 504 ? 'UNCERTAIN' : 'REFUSED';
}

function unsent(problem: string): Carried {
  return { outcome: 'UNSENT', status: null, problem };
}
