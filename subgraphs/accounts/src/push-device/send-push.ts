import { addJob, type Job } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { carryPush, type Carried, type OpenDevice, type Push } from './carry-push.ts';
import { PushDeviceRow, PushMessageRow } from './push-device.entity.ts';
import { devicePersonal } from './push-device.personal.ts';
import { SEND_PUSH } from './push-names.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/** Waits after the first, second, … push that surely was not sent. */
const WAITS = [5 * SECOND_MS, MINUTE_MS, 5 * MINUTE_MS, 30 * MINUTE_MS, 120 * MINUTE_MS, 180 * MINUTE_MS];

const [TITLE_LENGTH, TEXT_LENGTH] = [100, 300];

const payload = z.object({ pushId: z.uuid() });

/** Sends one push; it is sent again only when it surely was not before. */
export const sendPush: Job = {
  run: async (em, said, now) => pushOnce(em, payload.parse(said).pushId, now),
};

/**
 * The attempt is written down before it is made. Who finds one under way leaves it: either somebody is at it, or they
 * were killed in the middle, and whether it was sent only a person can find out.
 */
export async function pushOnce(em: EntityManager, pushId: string, now: Date): Promise<void> {
  const begun = await begin(em, pushId, now);
  if (!begun) return;
  const carried = await carryPush(begun.device, begun.push);
  await settle(em, pushId, carried, now);
}

async function begin(em: EntityManager, id: string, now: Date) {
  return em.fork().transactional(async (tx): Promise<{ device: OpenDevice; push: Push } | null> => {
    const message = await tx.findOne(PushMessageRow, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (message?.state !== 'WAITING' || (message.nextAt && message.nextAt > now)) return null;
    const device = await tx.findOne(PushDeviceRow, { id: message.deviceId, forgottenAt: null });
    const endpoint = device && (await devicePersonal.open(tx, device, 'endpoint'));
    if (!device || endpoint === null) {
      message.state = 'GONE';
      return null;
    }
    Object.assign(message, { state: 'SENDING', triedAt: now, firstTriedAt: message.firstTriedAt ?? now, nextAt: null });
    message.attempts += 1;
    const keys = await devicePersonal.open(tx, device, 'keys');
    return { device: { kind: device.kind, endpoint, keys }, push: await pushOf(tx, message) };
  });
}

async function pushOf(tx: EntityManager, { id, alarmId }: PushMessageRow): Promise<Push> {
  const [alarm] = await tx.execute<Omit<Push, 'id'>[]>('select title, text, path from alarm where id = ?', [alarmId]);
  if (!alarm) throw new Error(`push ${id} is of no alarm`);
  // A push service takes four kilobytes; the whole text stands in the shell.
  return { id, title: alarm.title.slice(0, TITLE_LENGTH), text: alarm.text.slice(0, TEXT_LENGTH), path: alarm.path };
}

async function settle(em: EntityManager, id: string, { outcome, status, problem }: Carried, now: Date): Promise<void> {
  await em.fork().transactional(async (tx) => {
    const message = await tx.findOneOrFail(PushMessageRow, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    Object.assign(message, { status, problem, state: stateAfter(outcome) });
    if (outcome === 'GONE') await tx.nativeDelete(PushDeviceRow, message.deviceId);
    const wait = outcome === 'UNSENT' ? WAITS[message.attempts - 1] : undefined;
    if (wait === undefined) return;
    const nextAt = new Date(now.getTime() + wait);
    Object.assign(message, { state: 'WAITING', nextAt });
    await tx.flush();
    await addJob(tx, SEND_PUSH, { pushId: id }, { at: nextAt, key: `${SEND_PUSH}:${id}` });
  });
}

function stateAfter(outcome: Carried['outcome']): PushMessageRow['state'] {
  if (outcome === 'SENT' || outcome === 'GONE') return outcome;
  return outcome === 'UNCERTAIN' ? 'AMBIGUOUS' : 'FAILED';
}
