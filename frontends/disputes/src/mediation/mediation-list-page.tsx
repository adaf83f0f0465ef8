import { useQuery } from '@apollo/client/react';
import { Chips, EmptyState, FilterBar, Page, PageHeader, Panel, useUrlState, useWords } from '@madang/frontend-kit';
import { IconScale } from '@tabler/icons-react';
import type { MediationState } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { MediationTable } from './mediation-table.tsx';
import { mediationWords } from './mediation-words.ts';

const MEDIATIONS = graphql(`
  query MediationList($states: [MediationState!], $after: String) {
    mediations(states: $states, first: 30, after: $after) {
      nodes {
        id
        state
        openedAt
        dueAt
        session {
          id
          heldAt
          place
        }
        disputeCase {
          id
          number
          title
          respondent {
            id
            name
          }
          officer {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** States in the order in which a mediation passes them. */
const STATES = [
  'RECEIVED',
  'ON_AGENDA',
  'DECIDED',
  'ACCEPTED',
  'REFUSED',
  'WITHDRAWN',
] as const satisfies readonly MediationState[];

/** Docket of the committee: mediations of the team's cases with their state, session and clock. */
export function MediationListPage() {
  const words = useWords(mediationWords);
  const [{ state }, change] = useUrlState({ state: [] });
  const states = STATES.filter((each) => state.includes(each));
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(MEDIATIONS, {
    variables: states.length === 0 ? {} : { states },
    fetchPolicy: 'cache-and-network',
  });
  const mediations = (data ?? (loading ? previousData : undefined))?.mediations;
  const more = mediations?.pageInfo.hasNextPage ?? false;
  return (
    <Page title={words('list')}>
      <PageHeader title={words('list')} />
      <FilterBar>
        <Chips
          label={words('states')}
          options={STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
          value={states}
          onChange={(next) => change({ state: next })}
        />
      </FilterBar>
      <Panel title={words('all')} count={mediations && `${mediations.nodes.length}${more ? '+' : ''}`} flush>
        <MediationTable
          rows={mediations?.nodes}
          error={error}
          onRetry={() => void refetch()}
          empty={<EmptyState icon={IconScale} title={words('none')} text={words('none.text')} />}
          more={{
            has: more,
            busy: loading,
            load: () => void fetchMore({ variables: { after: mediations?.pageInfo.endCursor } }),
          }}
        />
      </Panel>
    </Page>
  );
}
