import { useQuery } from '@apollo/client/react';
import { Page, PageHeader, Panel, RowItem, Rows, useWords } from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { accountsWords } from '../words.ts';

const PEOPLE = graphql(`
  query AccountsPeople($after: String) {
    people(first: 50, after: $after) {
      nodes {
        id
        name
        login
      }
    }
  }
`);

/** People and their roles. */
export function PeoplePage() {
  const words = useWords(accountsWords);
  const { data } = useQuery(PEOPLE);
  return (
    <Page title={words('people.title')}>
      <PageHeader title={words('people.title')} />
      <Panel title={words('people.title')} flush>
        <Rows label={words('people.title')}>
          {data?.people.nodes.map(({ id, name, login }) => <RowItem key={id} title={name} detail={login} />)}
        </Rows>
      </Panel>
    </Page>
  );
}
