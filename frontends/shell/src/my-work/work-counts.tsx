import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { holdsRole, useSession } from '@madang/frontend-kit';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { APPROVAL_COUNTS, APPROVING_SLICES, sumOfApprovals, type ApprovalNumbers } from '../approvals/index.ts';
import { DEADLINE_COUNTS, sumOf, TIMED_SLICES, type BucketCounts } from '../deadlines/index.ts';
import { onAct } from '../graph/index.ts';
import { WORK_ROLES } from '../work/index.ts';

const MINUTE_MS = 60_000;
/** Acts that follow each other closely are counted once. */
const AFTER_ACT_MS = 1000;

/** Numbers of the person's work in all slices; null while a number is not known. */
export interface WorkCounts {
  readonly deadlines: BucketCounts | null;
  readonly approvals: ApprovalNumbers | null;
}

const NOTHING_KNOWN: WorkCounts = { deadlines: null, approvals: null };
const WorkCountsContext = createContext<WorkCounts>(NOTHING_KNOWN);

/** Gives the numbers of the person's work. */
export function useWorkCounts(): WorkCounts {
  return use(WorkCountsContext);
}

/** Counts the person's work each minute and after every act, for those who have any. */
export function WorkCountsProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const { person } = useSession();
  const works = holdsRole(person, WORK_ROLES);
  const deadlines = usePerSlice(works ? TIMED_SLICES : NO_SLICES, client, countDeadlines);
  const approvals = usePerSlice(works ? APPROVING_SLICES : NO_SLICES, client, countApprovals);
  const counts = useMemo(
    () => ({
      deadlines: deadlines.length > 0 ? sumOf(deadlines) : null,
      approvals: approvals.length > 0 ? sumOfApprovals(approvals) : null,
    }),
    [deadlines, approvals],
  );
  return <WorkCountsContext value={counts}>{children}</WorkCountsContext>;
}

const NO_SLICES: readonly string[] = [];

type Count<Numbers> = (client: ApolloClient, slice: string) => Promise<Numbers | null>;

async function countDeadlines(client: ApolloClient, slice: string): Promise<BucketCounts | null> {
  const query = documentOfSlice(DEADLINE_COUNTS, slice);
  const { data } = await client.query({ query, variables: { mine: true }, fetchPolicy: 'no-cache' });
  return data?.counts ?? null;
}

async function countApprovals(client: ApolloClient, slice: string): Promise<ApprovalNumbers | null> {
  const { data } = await client.query({ query: documentOfSlice(APPROVAL_COUNTS, slice), fetchPolicy: 'no-cache' });
  return data?.counts ?? null;
}

/** Asks each slice for its numbers, again and again; one that is away keeps those that it gave last. */
function usePerSlice<Numbers>(
  slices: readonly string[],
  client: ApolloClient,
  count: Count<Numbers>,
): readonly Numbers[] {
  const [known, setKnown] = useState<ReadonlyMap<string, Numbers>>(new Map());
  useEffect(() => {
    const ask = () => {
      for (const slice of slices) {
        void count(client, slice)
          .catch(() => null)
          .then((numbers) => numbers && setKnown((all) => new Map(all).set(slice, numbers)));
      }
    };
    return again(ask);
  }, [client, slices, count]);
  return useMemo(() => [...known.values()], [known]);
}

/** Runs something now, each minute while somebody looks, and shortly after every act. */
function again(run: () => void): () => void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  run();
  const timer = setInterval(() => document.visibilityState === 'visible' && run(), MINUTE_MS);
  const stop = onAct(() => {
    clearTimeout(soon);
    soon = setTimeout(run, AFTER_ACT_MS);
  });
  return () => {
    clearInterval(timer);
    clearTimeout(soon);
    stop();
  };
}
