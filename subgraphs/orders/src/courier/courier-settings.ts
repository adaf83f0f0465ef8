import { z } from 'zod';
import type { ParcelParty } from './courier.ts';

const environment = z
  .object({
    CJ_URL: z.url().default('https://dxapi.cjlogistics.com:5052'),
    /** Contract with CJ: number of the client and its business registration number. */
    CJ_CUST_ID: z.string().min(1),
    CJ_BIZ_REG_NUM: z.string().regex(/^\d{10}$/),
    JUSO_URL: z.url().default('https://business.juso.go.kr'),
    JUSO_KEY: z.string().min(1),
    SWEETTRACKER_URL: z.url().default('https://info.sweettracker.co.kr'),
    SWEETTRACKER_KEY: z.string().min(1),
    /** Patience with an answer, in milliseconds. */
    COURIER_TIMEOUT_MS: z.coerce.number().int().positive().default(8000),
    /** Warehouse that sends parcels and gets returns. */
    COURIER_SENDER_NAME: z.string().min(1),
    COURIER_SENDER_PHONE: z.string().regex(/^\d{9,11}$/),
    COURIER_SENDER_ZIP: z.string().regex(/^\d{5}$/),
    COURIER_SENDER_ROAD: z.string().min(1),
    COURIER_SENDER_DETAIL: z.string().default(''),
  })
  .transform((read) => ({
    cj: {
      url: read.CJ_URL,
      customer: read.CJ_CUST_ID,
      businessNumber: read.CJ_BIZ_REG_NUM,
      timeoutMs: read.COURIER_TIMEOUT_MS,
    },
    juso: { url: read.JUSO_URL, key: read.JUSO_KEY, timeoutMs: read.COURIER_TIMEOUT_MS },
    sweetTracker: { url: read.SWEETTRACKER_URL, key: read.SWEETTRACKER_KEY, timeoutMs: read.COURIER_TIMEOUT_MS },
    warehouse: {
      name: read.COURIER_SENDER_NAME,
      phone: read.COURIER_SENDER_PHONE,
      address: {
        zipCode: read.COURIER_SENDER_ZIP,
        road: read.COURIER_SENDER_ROAD,
        detail: read.COURIER_SENDER_DETAIL,
      },
    } satisfies ParcelParty,
  }));

/** Contracts with the courier, the address register and the tracker, and where parcels start. */
export type CourierSettings = z.infer<typeof environment>;

/** Reads the variables of couriers once; a missing or malformed one is a fault that names it. */
export function courierSettings(variables: NodeJS.ProcessEnv): CourierSettings {
  const read = environment.safeParse(variables);
  if (!read.success) throw new Error(`courier: ${z.prettifyError(read.error)}`);
  return read.data;
}
