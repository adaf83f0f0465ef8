import { timedFetch } from '@madang/subgraph-kit';
import { z } from 'zod';
import type { ParcelStage, ParcelTracker } from './courier.ts';

/** Where and by which key SweetTracker is asked. */
export interface SweetTrackerOptions {
  readonly url: string;
  readonly key: string;
  readonly timeoutMs?: number;
}

const companies = z.object({ Company: z.array(z.object({ Code: z.string(), Name: z.string() })) });

/** Of each step only how far and when: who carried it and their phone number are dropped as they come. */
const tracking = z.object({
  level: z.number().int().min(1).max(6),
  trackingDetails: z.array(z.object({ level: z.number().nullish(), timeString: z.string() })),
});

const problem = z.object({ status: z.literal(false), code: z.string() });

const STAGES: readonly ParcelStage[] = [
  'ACCEPTED',
  'PICKED_UP',
  'IN_TRANSIT',
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'DELIVERED',
];

/** Tracker of parcels of any courier by SweetTracker; the key travels in the address, so no address of its is ever logged. */
export function sweetTracker(options: SweetTrackerOptions): ParcelTracker {
  const ask = timedFetch(options, {});
  const query = (more: Record<string, string>) => new URLSearchParams({ t_key: options.key, ...more }).toString();
  return {
    async companies() {
      const reply = await ask('GET', `/api/v1/companylist?${query({})}`);
      const known = reply.kind === 'ok' ? companies.safeParse(reply.body) : null;
      if (!known?.success) return { outcome: 'AWAY' };
      return { outcome: 'DONE', value: new Map(known.data.Company.map(({ Code, Name }) => [Name, Code])) };
    },
    async track(company, trackingNumber) {
      const reply = await ask('GET', `/api/v1/trackingInfo?${query({ t_code: company, t_invoice: trackingNumber })}`);
      if (reply.kind !== 'ok') return { outcome: 'AWAY' };
      const refused = problem.safeParse(reply.body);
      if (refused.success) return { outcome: 'REFUSED', reason: refused.data.code };
      const said = tracking.safeParse(reply.body);
      const [stage, at] = [STAGES[(said.data?.level ?? 0) - 1], lastTime(said.data?.trackingDetails)];
      return stage && at ? { outcome: 'DONE', value: { trackingNumber, stage, at } } : { outcome: 'AWAY' };
    },
  };
}

function lastTime(steps: readonly { readonly timeString: string }[] | undefined): Date | null {
  const text = steps?.at(-1)?.timeString;
  if (!text) return null;
  const at = new Date(`${text.replace(' ', 'T')}+09:00`);
  return Number.isNaN(at.getTime()) ? null : at;
}
