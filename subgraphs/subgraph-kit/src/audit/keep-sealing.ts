import { setTimeout as delay } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { AuditAnchor } from './audit-anchor.ts';
import { sealAudit } from './seal-audit.ts';

/** Time within which an act is in the chain, while nothing is wrong. */
const PAUSE_MS = 500;

/** What the sealer of a slice works with. */
export interface SealerOptions {
  readonly em: () => EntityManager;
  readonly anchor: AuditAnchor;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Sealer at work. */
export interface Sealer {
  stop(): Promise<void>;
}

/** Takes acts into the chain from now on, in batches; what cannot be sealed now waits, and the log says why. */
export function keepSealing({ em, anchor, clock, log }: SealerOptions): Sealer {
  const halt = new AbortController();
  let isTold = false;
  const complain = (error: unknown): number => {
    if (!isTold && !halt.signal.aborted) log.error({ err: error }, 'the audit chain cannot be sealed');
    isTold = true;
    return 0;
  };
  const kept = (async () => {
    while (!halt.signal.aborted) {
      const sealed = await sealAudit(em(), anchor, clock()).catch(complain);
      if (sealed > 0) isTold = false;
      if (sealed === 0) await delay(PAUSE_MS, undefined, { signal: halt.signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      halt.abort();
      await kept;
    },
  };
}
