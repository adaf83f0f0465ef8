import { isRefusal, type Job } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { connectedExtensions, mannedExtensions, noteLine } from '../extension/index.ts';
import { phoneHouse, type PhoneEvent } from '../phone-system/index.ts';
import { openCalls } from './call-reads.ts';
import { RINGING_MS } from './call-standing.ts';
import type { CallRow } from './call.entity.ts';
import { fallSilent } from './fall-silent.ts';
import { noteEvent, takeEvent } from './take-event.ts';

/** Time for which a ring that nobody told of is still looked for. */
const LOOK_BACK_MS = 15 * 60_000;

/** How often extensions are connected anew, since nobody tells when that is needed. */
const REGISTER_EVERY_MINUTES = 10;

/** Name of the job, and the job: asks the phone system each minute how calls stand, and for rings whose telling was lost. */
export const settleCallsJobs: Readonly<Record<string, Job>> = {
  'settle-calls': { cron: '* * * * *', run: (em, _payload, now) => settleCalls(em, now) },
};

async function settleCalls(em: EntityManager, now: Date): Promise<void> {
  const phone = phoneHouse();
  if (isRefusal(phone)) return;
  const open = await openCalls(em.fork());
  const extensions = new Set([...open.map(({ extension }) => extension), ...(await mannedExtensions(em.fork()))]);
  const connected = await connectedExtensions(em.fork());
  for (const extension of extensions) {
    if (!phone.extensions.includes(extension)) continue;
    // A phone system that was started anew has forgotten whom to tell of rings.
    const isDue = now.getUTCMinutes() % REGISTER_EVERY_MINUTES === 0 || !connected.includes(extension);
    if (isDue) await phone.register(extension);
    const answer = await phone.lookUp(extension);
    const calls = open.filter((call) => call.extension === extension);
    await noteLine(em.fork(), extension, answer.outcome === 'DONE' ? 'GREEN' : 'RED', now);
    if (answer.outcome === 'DONE') await settleExtension(em, { calls, listed: answer.value, now });
    else for (const call of calls) await fallSilent(em.fork(), call, now);
  }
}

interface Settling {
  readonly calls: readonly CallRow[];
  readonly listed: readonly PhoneEvent[];
  readonly now: Date;
}

async function settleExtension(em: EntityManager, { calls, listed, now }: Settling): Promise<void> {
  const since = Math.min(now.getTime() - LOOK_BACK_MS, ...calls.map(({ rangAt }) => rangAt.getTime()));
  const settled = new Set<string>();
  for (const event of listed.toReversed()) {
    if (event.rangAt.getTime() < since) continue;
    const { id } = await em.fork().transactional((tx) => takeEvent(tx, event));
    settled.add(id);
  }
  for (const call of calls) {
    // What rings longer than a telephone does and is not listed rings no more.
    const isStale = now.getTime() - call.rangAt.getTime() > RINGING_MS;
    if (settled.has(call.id) || call.state !== 'RINGING' || !isStale) continue;
    await em.fork().transactional((tx) => noteEvent(tx, call, { kind: 'MISSED', at: now, rangAt: call.rangAt }));
  }
}
