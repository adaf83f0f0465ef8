import { addJob, daysAfter, PutOff, runApart, type Job } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { collectQuestions } from './collect-questions.ts';
import { collect } from './collect.ts';
import { COLLECT, COLLECT_ALL, COLLECT_ALL_QUESTIONS, COLLECT_QUESTIONS } from './collection.ts';

const payloadShape = z.object({ connectionId: z.uuid() });

const KEPT_DAYS = 14;
const AGAIN_MS = 2000;

/** When a collection has its turn: at a moment, and where nobody asked for it after all other work. */
interface Turn {
  readonly at?: Date;
  readonly waits?: boolean;
}

/** Work of the collection: every minute a job for each connection, so that one that fails or is slow stops nobody (C5). */
export const collectionJobs: Readonly<Record<string, Job>> = {
  [COLLECT_ALL]: {
    cron: '* * * * *',
    async run(em, _payload, now) {
      await em.transactional(async (tx) => {
        const due = await tx.execute<{ id: string }[]>(
          `select storefront_connection.id from storefront_connection left join collection_state as state using (id)
           where is_active and (state.next_at is null or state.next_at <= ?)`,
          [now],
        );
        for (const { id } of due) await askCollect(tx, id, { waits: true });
        await tx.execute(`delete from collection_run where asked_at < ? and state in ('DONE', 'FAILED')`, [
          daysAfter(now, -KEPT_DAYS),
        ]);
      });
    },
  },
  [COLLECT]: {
    async run(em, payload, now) {
      const { connectionId } = payloadShape.parse(payload);
      // A slow marketplace keeps no worker; where a process is killed the clock finds the run that stands still.
      await runApart([() => collectOrWait(em.fork(), connectionId, now)]);
    },
  },
  [COLLECT_ALL_QUESTIONS]: {
    cron: '* * * * *',
    async run(em, _payload, now) {
      await em.transactional(async (tx) => {
        const due = await tx.execute<{ id: string }[]>(
          `select storefront_connection.id from storefront_connection left join question_collection as state using (id)
           where is_active and (state.next_at is null or state.next_at <= ?)`,
          [now],
        );
        for (const { id } of due) await askCollectQuestions(tx, id, { waits: true });
      });
    },
  },
  [COLLECT_QUESTIONS]: {
    async run(em, payload, now) {
      const { connectionId } = payloadShape.parse(payload);
      await runApart([() => questionsOrLater(em.fork(), connectionId, now)]);
    },
  },
};

/** Puts the collection from a connection on the list; one waits however often it is asked for. */
export async function askCollect(tx: EntityManager, connectionId: string, when: Turn = {}): Promise<void> {
  await addJob(tx, COLLECT, { connectionId }, { key: `${COLLECT}:${connectionId}`, ...when });
}

/** Puts the collection of a connection's questions on the list; one waits however often it is asked for. */
export async function askCollectQuestions(tx: EntityManager, connectionId: string, when: Turn = {}): Promise<void> {
  await addJob(tx, COLLECT_QUESTIONS, { connectionId }, { key: `${COLLECT_QUESTIONS}:${connectionId}`, ...when });
}

async function questionsOrLater(em: EntityManager, connectionId: string, now: Date): Promise<void> {
  await collectQuestions(em, connectionId, now).catch((fault: unknown) => {
    // The clock asks again when its pause is over.
    throw new PutOff(fault);
  });
}

async function collectOrWait(em: EntityManager, connectionId: string, now: Date): Promise<void> {
  const outcome = await collect(em, connectionId, now).catch((fault: unknown) => {
    // It is asked again when its pause is over.
    throw new PutOff(fault);
  });
  if (outcome !== 'BUSY') return;
  // Somebody who asked waits for a run of their own; what the clock asked for comes again by itself.
  const waiting = await em.execute<unknown[]>(
    `select id from collection_run where connection_id = ? and state = 'WAITING'`,
    [connectionId],
  );
  if (waiting.length > 0) await askCollect(em, connectionId, { at: new Date(now.getTime() + AGAIN_MS) });
}
