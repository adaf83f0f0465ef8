import { timedFetch } from '@madang/subgraph-kit';
import { z } from 'zod';
import type { Confirmation, IdentityVerification, PersonToVerify, Sending } from './outside.ts';

/** Where and as whom PortOne is asked. */
export interface PortOneOptions {
  readonly url: string;
  readonly secret: string;
  readonly storeId: string;
  readonly channelKey: string;
  /** Patience with an answer, in milliseconds. */
  readonly timeoutMs?: number;
}

const problem = z.object({ type: z.string(), message: z.string().optional() });

const verification = z.object({
  status: z.string(),
  verifiedCustomer: z
    .object({
      name: z.string(),
      phoneNumber: z.string().optional(),
      ci: z.string().optional(),
      di: z.string().optional(),
    })
    .optional(),
  requestedCustomer: z.object({ phoneNumber: z.string().optional() }).optional(),
});

/** Checks that can no longer be confirmed. */
const GONE: readonly string[] = ['IDENTITY_VERIFICATION_NOT_SENT', 'IDENTITY_VERIFICATION_NOT_FOUND'];

/** Identity checks by PortOne V2, which hands them on to the carriers (PASS); method SMS. */
export function portOne(options: PortOneOptions): IdentityVerification {
  const { secret, storeId, channelKey } = options;
  const ask = timedFetch(options, { authorization: `PortOne ${secret}` });
  const path = (id: string) => `/identity-verifications/${encodeURIComponent(id)}`;

  const read = async (id: string): Promise<Confirmation> => {
    const answer = await ask('GET', `${path(id)}?storeId=${encodeURIComponent(storeId)}`);
    const known = answer.kind === 'ok' ? verification.safeParse(answer.body) : null;
    if (!known?.success) return { outcome: 'AWAY' };
    const { status, verifiedCustomer, requestedCustomer } = known.data;
    const phoneNumber = verifiedCustomer?.phoneNumber ?? requestedCustomer?.phoneNumber;
    if (status !== 'VERIFIED' || !verifiedCustomer || !phoneNumber) return { outcome: 'AWAY' };
    const { name, ci = null, di = null } = verifiedCustomer;
    return { outcome: 'VERIFIED', person: { name, phoneNumber, ci, di } };
  };

  return {
    async send(id: string, person: PersonToVerify): Promise<Sending> {
      const { name, phoneNumber, birthDigits: identityNumber, address: ipAddress, carrier: operator } = person;
      const customer = { name, phoneNumber, identityNumber, ipAddress };
      const body = { storeId, channelKey, customer, operator, method: 'SMS' };
      const answer = await ask('POST', `${path(id)}/send`, body);
      if (answer.kind === 'ok') return 'SENT';
      if (answer.kind !== 'error') return answer.kind === 'lost' ? 'UNCLEAR' : 'AWAY';
      const type = typeOf(answer.body);
      // Sent before: the answer to the first try was lost on its way.
      if (type === 'IDENTITY_VERIFICATION_ALREADY_SENT') return 'SENT';
      return type === 'PG_PROVIDER' || type === 'INVALID_REQUEST' ? 'REFUSED' : 'AWAY';
    },

    async confirm(id: string, otp: string): Promise<Confirmation> {
      const answer = await ask('POST', `${path(id)}/confirm`, { storeId, otp });
      if (answer.kind === 'away') return { outcome: 'AWAY' };
      const type = answer.kind === 'error' ? typeOf(answer.body) : '';
      if (type === 'PG_PROVIDER') return { outcome: 'WRONG' };
      if (GONE.includes(type)) return { outcome: 'EXPIRED' };
      // Whatever happened to the answer, the provider knows whether the person is verified.
      return read(id);
    },
  };
}

function typeOf(body: unknown): string {
  const known = problem.safeParse(body);
  return known.success ? known.data.type : '';
}
