import { useQuery } from '@apollo/client/react';
import {
  Columns,
  EmptyState,
  Facts,
  History,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  SkeletonLines,
  StateBadge,
  useSession,
  useWords,
} from '@madang/frontend-kit';
import { useParams } from 'react-router';
import type { AccountsPersonQuery } from '../gql/graphql.ts';
import { accountsWords } from '../words.ts';
import { PERSON } from './person-query.ts';
import { RolesForm } from './roles-form.tsx';
import { SuspendActions } from './suspend-actions.tsx';

type ShownPerson = NonNullable<AccountsPersonQuery['person']>;

/** One account: who it is, what it may do, and what was done to it. */
export function PersonPage() {
  const words = useWords(accountsWords);
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(PERSON, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const person = data?.person;
  if (!person) {
    return (
      <Page title={words('people.title')}>
        {error && <ProblemArea error={error} onRetry={() => void refetch()} />}
        {!error && (loading ? <SkeletonLines lines={6} /> : <EmptyState title={words('person.missing')} />)}
      </Page>
    );
  }
  return <PersonView person={person} outsideIssuer={data.outsideIssuer ?? null} onDone={() => void refetch()} />;
}

function PersonView(props: { person: ShownPerson; outsideIssuer: string | null; onDone: () => void }) {
  const { person, outsideIssuer, onDone } = props;
  const words = useWords(accountsWords);
  const isSelf = useSession().person.id === person.id;
  return (
    <Page title={person.name}>
      <PageHeader
        title={person.name}
        number={person.login}
        state={
          <StateBadge tone={person.suspendedAt ? 'danger' : 'done'}>
            {words(person.suspendedAt ? 'person.suspended' : 'person.active')}
          </StateBadge>
        }
        backTo={{ to: '/accounts/people', label: words('people.title') }}
        actions={!isSelf && <SuspendActions person={person} onDone={onDone} />}
      />
      {outsideIssuer && <p role="status">{words('people.outside', { issuer: outsideIssuer })}</p>}
      <Columns
        main={
          <>
            <Panel title={words('person.roles')}>
              <RolesForm key={person.roles.join()} person={person} closed={outsideIssuer !== null} onDone={onDone} />
            </Panel>
            <Panel title={words('person.history')}>
              {person.changes.length === 0 ? (
                <EmptyState small title={words('person.history.none')} />
              ) : (
                <History
                  items={person.changes.map(({ id, act, roles, reason, changedByName, changedAt }) => ({
                    id,
                    at: changedAt,
                    what: words(`act.${act}`),
                    by: changedByName,
                    note: reason ?? roles.map((role) => words(`role.${role}`)).join(', '),
                  }))}
                />
              )}
            </Panel>
          </>
        }
        side={
          <Panel title={words('person.facts')}>
            <Facts
              items={[
                { term: words('person.login'), value: person.login },
                { term: words('person.team'), value: person.team },
                { term: words('person.storefronts'), value: person.storefronts.join(', ') },
              ]}
            />
          </Panel>
        }
      />
    </Page>
  );
}
