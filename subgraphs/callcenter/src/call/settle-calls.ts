import { isRefusal, type Job } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { connectedExtensions, mannedExtensions, noteLine } from '../extension/index.ts';
import { phoneAt, type PhoneEvent, type PhoneSystem } from '../phone-system/index.ts';
import { openCalls } from './call-reads.ts';
import { RINGING_MS, SAME_RING_MS } from './call-standing.ts';
import type { CallRow } from './call.entity.ts';
import { fallSilent } from './fall-silent.ts';
import { listedCalls, notedCalls } from './listed-calls.ts';
import { noteEvent, takeEvents } from './take-event.ts';

/** Time for which a ring that nobody told of is still looked for. */
const LOOK_BACK_MS = 15 * 60_000;

/** How often extensions are connected anew, since nobody tells when that is needed. */
const REGISTER_EVERY_MINUTES = 10;

/** Name of the job, and the job: asks the phone system each minute how calls stand, and for rings whose telling was lost. */
export const settleCallsJobs: Readonly<Record<string, Job>> = {
  'settle-calls': { cron: '* * * * *', run: (em, _payload, now) => settleCalls(em, now) },
};

async function settleCalls(em: EntityManager, now: Date): Promise<void> {
  const open = await openCalls(em.fork());
  const extensions = new Set([...open.map(({ extension }) => extension), ...(await mannedExtensions(em.fork()))]);
  const connected = await connectedExtensions(em.fork());
  for (const extension of extensions) {
    const phone = phoneAt(extension);
    if (isRefusal(phone)) continue;
    // A phone system that was started anew has forgotten whom to tell of rings; a telephone may have been pulled out.
    const isDue = now.getUTCMinutes() % REGISTER_EVERY_MINUTES === 0 || !connected.includes(extension);
    const line = isDue || phone.lists === 'OPEN' ? await phone.register(extension) : null;
    const answer = await phone.lookUp(extension);
    const calls = open.filter((call) => call.extension === extension);
    const isConnected = answer.outcome === 'DONE' && (phone.lists === 'LATEST' || line?.outcome === 'DONE');
    await noteLine(em.fork(), extension, isConnected ? 'GREEN' : 'RED', now);
    if (answer.outcome === 'DONE')
      await settleExtension(em, extension, { calls, listed: answer.value, now, lists: phone.lists });
    else for (const call of calls) await fallSilent(em.fork(), call, now);
  }
}

interface Settling {
  readonly calls: readonly CallRow[];
  readonly listed: readonly PhoneEvent[];
  readonly lists: PhoneSystem['lists'];
  readonly now: Date;
}

async function settleExtension(
  em: EntityManager,
  extension: string,
  { calls, listed, lists, now }: Settling,
): Promise<void> {
  const since = new Date(Math.min(now.getTime() - LOOK_BACK_MS, ...calls.map(({ rangAt }) => rangAt.getTime())));
  const recent = listedCalls(listed.filter(({ rangAt }) => rangAt >= since));
  const settled = new Set<string>();
  if (recent.length > 0) {
    // The same calls are listed minute after minute, while telephones ring: what is known costs nothing.
    const { noted } = await notedCalls(em.fork(), extension, since);
    for (const call of recent)
      settled.add((await noted(call)) ?? (await em.fork().transactional((tx) => takeEvents(tx, call))).id);
  }
  for (const call of calls) {
    if (settled.has(call.id) || !isOverUnlisted(call, lists, now)) continue;
    // Whether people have talked is known from what was told before.
    await em.fork().transactional((tx) => noteEvent(tx, call, { kind: 'MISSED', at: now, rangAt: call.rangAt }));
  }
}

/**
 * Indicates whether a call that is not listed is over: where the open calls alone are listed, all that are not so, and otherwise
 * what rings longer than a telephone does.
 */
function isOverUnlisted({ state, rangAt }: CallRow, lists: PhoneSystem['lists'], now: Date): boolean {
  const age = now.getTime() - rangAt.getTime();
  return lists === 'OPEN' ? age > SAME_RING_MS : state === 'RINGING' && age > RINGING_MS;
}
