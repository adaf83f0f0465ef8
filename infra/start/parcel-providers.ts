import { portOf } from '@madang/shared-schema/slices';
import { overridden } from './message-providers.ts';

type Variables = Readonly<Record<string, string>>;

/** Accounts at the courier, the address register and the tracker; they open nothing but what is simulated. */
export const PARCEL_ACCOUNTS = {
  CJ_CUST_ID: '30192837',
  CJ_BIZ_REG_NUM: '1078612345',
  JUSO_KEY: 'madang-juso',
  SWEETTRACKER_KEY: 'madang-sweettracker',
} as const;

const SENDER = {
  COURIER_SENDER_NAME: '포천물류센터',
  COURIER_SENDER_PHONE: '0315441000',
  COURIER_SENDER_ZIP: '11177',
  COURIER_SENDER_ROAD: '경기도 포천시 소흘읍 호국로 287',
  COURIER_SENDER_DETAIL: '1층 출고장',
} as const;

/** What orders is told of couriers and addresses, all of it simulated unless the command was told otherwise. */
export function parcelProviders(env: NodeJS.ProcessEnv): Variables {
  const simulators = `http://127.0.0.1:${portOf('simulators', env)}`;
  return overridden(env, {
    ...PARCEL_ACCOUNTS,
    ...SENDER,
    CJ_URL: `${simulators}/cj`,
    JUSO_URL: `${simulators}/juso`,
    SWEETTRACKER_URL: `${simulators}/sweettracker`,
  });
}
