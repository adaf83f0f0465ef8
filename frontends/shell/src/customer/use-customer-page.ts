import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { graphErrorsOf, useBackOff, useLanguage } from '@madang/frontend-kit';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { KEEP_LAST_GOOD } from '../graph/index.ts';
import { assignErrors, type Gaps } from './assign-errors.ts';
import { composeCustomerQuery, type PanelOf } from './compose-query.ts';

const NO_GAPS: Gaps = { panels: new Map(), page: null };

/** How the page stands. */
export interface CustomerPageState {
  readonly status: 'loading' | 'shown' | 'none' | 'failed';
  readonly error: unknown;
  readonly gaps: Gaps;
  /** Asks for everything anew. */
  readonly refresh: () => void;
}

interface Answer {
  readonly of: string;
  readonly status: CustomerPageState['status'];
  readonly error?: unknown;
  readonly gaps: Gaps;
}

/** Sends the page's one query, assigns what failed to the panels, and asks again by itself while a service is away. */
export function useCustomerPage(id: string, panels: readonly PanelOf[] | null): CustomerPageState {
  const client = useApolloClient();
  const language = useLanguage();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const turn = useRef(0);
  const query = useMemo(() => panels && composeCustomerQuery(panels), [panels]);
  const ask = useCallback(async () => {
    if (panels === null || query === null) return;
    turn.current += 1;
    const mine = turn.current;
    const next = await askFor(client, query, id, panels);
    if (mine === turn.current) setAnswer((last) => (next.status === 'failed' && shows(last, id) ? last : next));
  }, [client, query, panels, id]);
  useEffect(() => void ask(), [ask, language]);
  const refresh = useCallback(() => void ask(), [ask]);
  const current = answer?.of === id ? answer : null;
  const gaps = current?.gaps ?? NO_GAPS;
  useBackOff(isAway(gaps), refresh);
  const known = query !== null && client.readQuery({ query, variables: { id } }) !== null;
  return { status: current?.status ?? (known ? 'shown' : 'loading'), error: current?.error, gaps, refresh };
}

async function askFor(
  client: ApolloClient,
  query: ReturnType<typeof composeCustomerQuery>,
  id: string,
  panels: readonly PanelOf[],
): Promise<Answer> {
  try {
    const { data, error } = await client.query({
      query,
      variables: { id },
      fetchPolicy: 'network-only',
      errorPolicy: 'all',
      context: KEEP_LAST_GOOD,
    });
    const errors = graphErrorsOf(error);
    if (error && errors.length === 0) return { of: id, status: 'failed', error, gaps: NO_GAPS };
    const gaps = assignErrors(errors, panels);
    if (data?.customer) return { of: id, status: 'shown', gaps };
    return error ? { of: id, status: 'failed', error, gaps: NO_GAPS } : { of: id, status: 'none', gaps };
  } catch (error) {
    return { of: id, status: 'failed', error, gaps: NO_GAPS };
  }
}

function shows(answer: Answer | null, id: string): boolean {
  return answer?.of === id && answer.status === 'shown';
}

function isAway({ panels, page }: Gaps): boolean {
  return page?.away === true || [...panels.values()].some(({ away }) => away);
}
