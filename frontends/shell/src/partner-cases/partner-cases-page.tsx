import { useQuery } from '@apollo/client/react';
import {
  Chips,
  DayInput,
  EmptyState,
  FilterBar,
  Page,
  PageHeader,
  Panel,
  SearchField,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconScale } from '@tabler/icons-react';
import type { CaseState } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { CollectivePanel } from './collective-panel.tsx';
import { PartnerCaseTable } from './partner-case-table.tsx';
import { partnerWords } from './partner-words.ts';

const CASES = graphql(`
  query PartnerCases(
    $search: String
    $states: [CaseState!]
    $openedFrom: LocalDate
    $openedTo: LocalDate
    $after: String
  ) {
    disputeCases(
      search: $search
      states: $states
      openedFrom: $openedFrom
      openedTo: $openedTo
      first: 30
      after: $after
    ) {
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
        unreadCount
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** States in which a business meets a case: before the notice of receipt it knows of none. */
const STATES = [
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

/** Cases of a business, found by number, applicant, title and the days on which they came; each is viewed for self-resolution or led in ODR (나의 사건). */
export function PartnerCasesPage() {
  const words = useWords(partnerWords);
  const [filter, change] = useUrlState({ q: '', state: [], from: '', until: '' });
  const states = STATES.filter((each) => filter.state.includes(each));
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(CASES, {
    variables: {
      ...(filter.q === '' ? {} : { search: filter.q }),
      ...(states.length === 0 ? {} : { states }),
      ...(isDay(filter.from) ? { openedFrom: filter.from } : {}),
      ...(isDay(filter.until) ? { openedTo: filter.until } : {}),
    },
    fetchPolicy: 'cache-and-network',
  });
  const cases = (data ?? (loading ? previousData : undefined))?.disputeCases;
  const endCursor = cases?.pageInfo.endCursor;
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <CollectivePanel />
      <FilterBar>
        <SearchField label={words('search')} value={filter.q} onChange={(text) => change({ q: text })} />
        {(['from', 'until'] as const).map((end) => (
          <DayInput
            key={end}
            w={132}
            aria-label={words(end)}
            value={filter[end]}
            onChange={(day) => change({ [end]: day })}
          />
        ))}
        <Chips
          label={words('states')}
          options={STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
          value={states}
          onChange={(next) => change({ state: next })}
        />
      </FilterBar>
      <Panel
        title={words('all')}
        count={cases && `${cases.nodes.length}${cases.pageInfo.hasNextPage ? '+' : ''}`}
        flush
      >
        <PartnerCaseTable
          rows={cases?.nodes}
          error={error}
          onRetry={() => void refetch()}
          empty={<EmptyState icon={IconScale} title={words('none')} text={words('none.text')} />}
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

/** An address may say anything. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
