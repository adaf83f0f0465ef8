import { useQuery } from '@apollo/client/react';
import {
  Chip,
  Chips,
  DataList,
  EmptyState,
  FilterBar,
  Page,
  PageHeader,
  Panel,
  SearchField,
  StateBadge,
  useUrlState,
  useWords,
  type Column,
} from '@madang/frontend-kit';
import type { AccountsPeopleQuery } from '../gql/graphql.ts';
import { accountsWords } from '../words.ts';
import { PEOPLE } from './person-query.ts';
import { ROLES } from './roles.ts';

type Row = AccountsPeopleQuery['people']['nodes'][number];

/** People and their roles: search, one role, suspended ones; all of it in the address. */
export function PeoplePage() {
  const words = useWords(accountsWords);
  const [{ q, role, suspended }, change] = useUrlState({ q: '', role: '', suspended: false });
  const chosen = ROLES.find((each) => each === role);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(PEOPLE, {
    variables: {
      ...(q === '' ? {} : { search: q }),
      ...(chosen ? { role: chosen } : {}),
      ...(suspended ? { suspended } : {}),
    },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? (loading ? previousData : undefined);
  const people = shown?.people;
  return (
    <Page title={words('people.title')}>
      <PageHeader title={words('people.title')} />
      {shown?.outsideIssuer && <p role="status">{words('people.outside', { issuer: shown.outsideIssuer })}</p>}
      <FilterBar>
        <SearchField label={words('people.search')} value={q} onChange={(text) => change({ q: text })} />
        <Chips
          label={words('people.role')}
          options={ROLES.map((value) => ({ value, label: words(`role.${value}`) }))}
          value={chosen ? [chosen] : []}
          onChange={(next) => change({ role: next.find((each) => each !== chosen) ?? '' })}
        />
        <Chip label={words('people.suspended')} on={suspended} onToggle={() => change({ suspended: !suspended })} />
      </FilterBar>
      <Panel
        title={words('people.all')}
        {...(people ? { count: `${people.nodes.length}${people.pageInfo.hasNextPage ? '+' : ''}` } : {})}
        flush
      >
        <PeopleTable
          rows={people?.nodes}
          error={error}
          onRetry={() => void refetch()}
          more={{
            has: people?.pageInfo.hasNextPage ?? false,
            busy: loading,
            load: () => void fetchMore({ variables: { after: people?.pageInfo.endCursor } }),
          }}
        />
      </Panel>
    </Page>
  );
}

function PeopleTable(props: {
  rows: readonly Row[] | undefined;
  error: unknown;
  onRetry: () => void;
  more: { has: boolean; busy: boolean; load: () => void };
}) {
  const words = useWords(accountsWords);
  const columns: Column<Row>[] = [
    { key: 'name', head: words('person.name'), width: '140px', cell: ({ name }) => name },
    { key: 'login', head: words('person.login'), width: '120px', cell: ({ login }) => login, wideOnly: true },
    {
      key: 'roles',
      head: words('person.roles'),
      cell: ({ roles }) => roles.map((each) => words(`role.${each}`)).join(', '),
    },
    { key: 'team', head: words('person.team'), width: '160px', cell: teamOf, wideOnly: true },
    {
      key: 'state',
      head: words('person.state'),
      width: '96px',
      cell: ({ suspendedAt }) => (
        <StateBadge tone={suspendedAt ? 'danger' : 'done'}>
          {words(suspendedAt ? 'person.suspended' : 'person.active')}
        </StateBadge>
      ),
    },
  ];
  return (
    <DataList
      {...props}
      label={words('people.title')}
      columns={columns}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/accounts/people/${id}`}
      empty={<EmptyState title={words('people.none')} text={words('people.none.text')} />}
    />
  );
}

function teamOf({ team, storefronts }: Row): string {
  return team ?? storefronts.join(', ');
}
