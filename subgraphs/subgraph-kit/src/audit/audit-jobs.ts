import type { Logger } from 'pino';
import type { Jobs } from '../jobs.ts';
import type { AuditAnchor } from './audit-anchor.ts';
import { verifyAudit } from './verify-audit.ts';

/** Every night at half past two in Seoul the whole chain is verified, whether somebody looks or not; a break is logged as an error. */
export function auditJobs(anchor: AuditAnchor, log: Logger): Jobs {
  return {
    'verify-audit-chain': {
      cron: '30 17 * * *',
      run: async (em) => {
        const { firstBroken, headSeq } = await verifyAudit(em, anchor, { from: 1, budgetMs: Infinity });
        if (firstBroken) log.error({ ...firstBroken, headSeq }, 'the audit chain is broken');
        else log.info({ headSeq }, 'the audit chain is what it was');
      },
    },
  };
}
