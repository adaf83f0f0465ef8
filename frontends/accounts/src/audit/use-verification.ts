import { useApolloClient } from '@apollo/client/react';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import { useCallback, useState } from 'react';
import type { ChainState_VerificationFragment } from '../gql/graphql.ts';
import { VERIFICATION } from './audit-queries.ts';

/** What is known of one slice's chain. */
export interface ChainState {
  readonly busy: boolean;
  /** Rows read so far, of how many; while it is busy. */
  readonly progress: { readonly read: number; readonly of: number };
  readonly found: ChainState_VerificationFragment | null;
  readonly error: unknown;
}

const UNKNOWN: ChainState = { busy: false, progress: { read: 0, of: 0 }, found: null, error: null };

/** Verification of the chains, slice by slice. */
export interface Verifications {
  readonly of: (service: string) => ChainState;
  readonly verify: (service: string) => void;
}

/** Verifies chains when asked; a long one is read in stages, so that its progress can be shown. */
export function useVerification(): Verifications {
  const client = useApolloClient();
  const [states, setStates] = useState<Readonly<Partial<Record<string, ChainState>>>>({});
  const verify = useCallback(
    async (service: string) => {
      const change = (state: Partial<ChainState>) =>
        setStates((all) => ({ ...all, [service]: { ...UNKNOWN, ...all[service], ...state } }));
      change({ busy: true, error: null, progress: { read: 0, of: 0 } });
      try {
        let found = await stage(1);
        while (!found.complete) {
          change({ progress: { read: found.checkedTo, of: found.headSeq } });
          found = await stage(found.checkedTo + 1);
        }
        change({ busy: false, found });
      } catch (error) {
        change({ busy: false, error, found: null });
      }

      async function stage(from: number): Promise<ChainState_VerificationFragment> {
        const { data } = await client.query({
          query: documentOfSlice(VERIFICATION, service),
          variables: { from },
          fetchPolicy: 'no-cache',
        });
        if (!data) throw new Error(`${service} did not say how its chain is`);
        return data.verification;
      }
    },
    [client],
  );
  return { of: (service) => states[service] ?? UNKNOWN, verify: (service) => void verify(service) };
}
