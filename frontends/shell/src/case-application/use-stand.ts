import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { APPLICATION } from './application-acts.ts';
import { keepApplication, keptApplication } from './kept-application.ts';
import type { Application, Filed } from './use-application.ts';

/** Where somebody is who applies. */
export type Stand =
  | { readonly step: 'loading' }
  | { readonly step: 'away' }
  | { readonly step: 'nobody'; readonly notice: string | null }
  | { readonly step: 'begun'; readonly application: Application }
  | { readonly step: 'filed'; readonly applicationId: string; readonly filed: Filed };

/** Where the writer of this tab is: at the beginning, or where a reload found them. */
export function useStand(over: string) {
  const client = useApolloClient();
  const [attempt, setAttempt] = useState(0);
  const [stand, setStand] = useState<Stand>(() =>
    keptApplication() === null ? { step: 'nobody', notice: null } : { step: 'loading' },
  );
  useEffect(() => {
    const id = keptApplication();
    if (id === null) return;
    let isLeft = false;
    const read = async (): Promise<Stand> => {
      const { data } = await client.query({ query: APPLICATION, variables: { id }, fetchPolicy: 'no-cache' });
      if (data?.caseApplication) return { step: 'begun', application: data.caseApplication };
      keepApplication(null);
      return { step: 'nobody', notice: over };
    };
    const stood = async () => {
      const next = await read().catch((): Stand => ({ step: 'away' }));
      if (!isLeft) setStand(next);
    };
    void stood();
    return () => {
      isLeft = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- read once, and again when asked to
  }, [client, attempt]);
  return {
    stand,
    again: () => {
      setStand({ step: 'loading' });
      setAttempt(attempt + 1);
    },
    goOn: (application: Application) => {
      keepApplication(application.id);
      setStand({ step: 'begun', application });
    },
    filed: (applicationId: string, filed: Filed) => setStand({ step: 'filed', applicationId, filed }),
    restart: (notice: string | null) => {
      keepApplication(null);
      setStand({ step: 'nobody', notice });
    },
  };
}
