import { useQuery } from '@apollo/client/react';
import {
  Chip,
  Chips,
  EmptyState,
  FilterBar,
  Page,
  PageHeader,
  Panel,
  SearchField,
  useHasRole,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconScale } from '@tabler/icons-react';
import type { CaseState } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { disputeWords } from '../words.ts';
import { CaseTable } from './case-table.tsx';
import { useLiveCases } from './use-live-cases.ts';

const CASES = graphql(`
  query CaseList($search: String, $states: [CaseState!], $mine: Boolean, $after: String) {
    disputeCases(search: $search, states: $states, mine: $mine, first: 30, after: $after) {
      nodes {
        id
        number
        title
        state
        applicantName
        openedAt
        dueAt
        daysLeft
        overdue
        respondent {
          id
          name
        }
        officer {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** States in the order in which a case passes them. */
const STATES = [
  'RECEIVED',
  'ASSIGNED',
  'NOTIFIED',
  'SELF_RESOLUTION',
  'FACT_FINDING',
  'OPINIONS',
  'RECOMMENDATION',
  'UNSIGNED',
  'SIGNED',
  'MEDIATION',
  'CLOSED',
  'WITHDRAWN',
] as const satisfies readonly CaseState[];

/** List of cases: one search field, states, mine; all of it in the address; new cases appear by themselves. */
export function DisputeCaseListPage() {
  const words = useWords(disputeWords);
  const hasRole = useHasRole();
  const [{ q, state, mine }, change] = useUrlState({ q: '', state: [], mine: false });
  const states = STATES.filter((each) => state.includes(each));
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(CASES, {
    variables: {
      ...(q === '' ? {} : { search: q }),
      ...(states.length === 0 ? {} : { states }),
      ...(mine ? { mine } : {}),
    },
    fetchPolicy: 'cache-and-network',
  });
  const cases = (data ?? (loading ? previousData : undefined))?.disputeCases;
  const known = (id: string | null) => cases?.nodes.some((dispute) => dispute.id === id) ?? false;
  useLiveCases(null, (id) => !known(id) && void refetch());
  const endCursor = cases?.pageInfo.endCursor;
  return (
    <Page title={words('cases.title')}>
      <PageHeader title={words('cases.title')} />
      <FilterBar>
        <SearchField label={words('cases.search')} value={q} onChange={(text) => change({ q: text })} />
        <Chips
          label={words('cases.states')}
          options={STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
          value={states}
          onChange={(next) => change({ state: next })}
        />
        {hasRole('OFFICER') && <Chip label={words('cases.mine')} on={mine} onToggle={() => change({ mine: !mine })} />}
      </FilterBar>
      <Panel
        title={words('cases.all')}
        count={cases && `${cases.nodes.length}${cases.pageInfo.hasNextPage ? '+' : ''}`}
        flush
      >
        <CaseTable
          rows={cases?.nodes}
          error={error}
          onRetry={() => void refetch()}
          empty={<EmptyState icon={IconScale} title={words('cases.none')} text={words('cases.none.text')} />}
          more={{
            has: cases?.pageInfo.hasNextPage ?? false,
            busy: loading,
            load: () => void fetchMore({ variables: { after: endCursor } }),
          }}
        />
      </Panel>
    </Page>
  );
}
