import { useQuery } from '@apollo/client/react';
import {
  Chips,
  EmptyState,
  FilterBar,
  Page,
  PageHeader,
  Panel,
  SearchField,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconFlag } from '@tabler/icons-react';
import type { ReportState } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { reportWords } from '../words.ts';
import { ReportTable } from './report-table.tsx';

const REPORTS = graphql(`
  query ReportList($search: String, $states: [ReportState!], $after: String) {
    infringementReports(search: $search, states: $states, first: 30, after: $after) {
      nodes {
        id
        number
        title
        right
        state
        claimantName
        reportedAt
        objectionUntil
        reviewer
        target {
          id
          kind
          posterName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** States in the order in which a report passes them. */
const STATES = [
  'RECEIVED',
  'UNDER_REVIEW',
  'HIDDEN',
  'OBJECTED',
  'RESUMING',
  'REINSTATED',
  'REJECTED',
  'CLOSED',
] as const satisfies readonly ReportState[];

/** List of reports: one search field and states; all of it in the address. */
export function InfringementReportListPage() {
  const words = useWords(reportWords);
  const [{ q, state }, change] = useUrlState({ q: '', state: [] });
  const states = STATES.filter((each) => state.includes(each));
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(REPORTS, {
    variables: { ...(q === '' ? {} : { search: q }), ...(states.length === 0 ? {} : { states }) },
    fetchPolicy: 'cache-and-network',
  });
  const reports = (data ?? (loading ? previousData : undefined))?.infringementReports;
  const endCursor = reports?.pageInfo.endCursor;
  return (
    <Page title={words('reports.title')}>
      <PageHeader title={words('reports.title')} />
      <FilterBar>
        <SearchField label={words('reports.search')} value={q} onChange={(text) => change({ q: text })} />
        <Chips
          label={words('reports.states')}
          options={STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
          value={states}
          onChange={(next) => change({ state: next })}
        />
      </FilterBar>
      <Panel
        title={words('reports.all')}
        count={reports && `${reports.nodes.length}${reports.pageInfo.hasNextPage ? '+' : ''}`}
        flush
      >
        <ReportTable
          rows={reports?.nodes}
          error={error}
          onRetry={() => void refetch()}
          empty={<EmptyState icon={IconFlag} title={words('reports.none')} text={words('reports.none.text')} />}
          more={{
            has: reports?.pageInfo.hasNextPage ?? false,
            busy: loading,
            load: () => void fetchMore({ variables: { after: endCursor } }),
          }}
        />
      </Panel>
    </Page>
  );
}
