import { useQuery } from '@apollo/client/react';
import { SelectField, useHasRole, useWords } from '@madang/frontend-kit';
import { graphql } from './gql/index.ts';
import { accountsWords } from './words.ts';

const BUSINESSES = graphql(`
  query AccountsBusinesses {
    businesses(search: "", first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

/** Asks an administrator for which business; a partner speaks for its own and is not asked. */
export function BusinessField() {
  const words = useWords(accountsWords);
  const isAdmin = useHasRole()('ADMIN');
  const { data } = useQuery(BUSINESSES, { skip: !isAdmin });
  if (!isAdmin) return null;
  const choices = data?.businesses.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <SelectField
      required
      name="businessId"
      label={words('key.business')}
      choices={choices}
      nothing={words('key.business.none')}
    />
  );
}
