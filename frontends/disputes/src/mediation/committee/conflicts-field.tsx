import { useQuery } from '@apollo/client/react';
import { useFieldArray, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { PickedField } from '../../case-form/index.ts';
import { graphql } from '../../gql/index.ts';
import { committeeWords } from './committee-words.ts';

const BUSINESSES = graphql(`
  query BusinessesOfConflict($search: String!) {
    businesses(search: $search, first: 6) {
      nodes {
        id
        name
      }
    }
  }
`);

/** A form that has businesses on which somebody does not decide. */
export interface ConflictValues {
  conflicts: { businessId: string; name: string }[];
}

/** Chooses the businesses on whose cases a member does not decide, found by the beginning of their names. */
export function ConflictsField() {
  const words = useWords(committeeWords);
  const [search, setSearch] = useState('');
  const { fields, append, remove } = useFieldArray<ConflictValues>({ name: 'conflicts' });
  const { data, previousData } = useQuery(BUSINESSES, { variables: { search }, skip: search === '' });
  const found = (search === '' ? undefined : (data ?? previousData))?.businesses.nodes ?? [];
  return (
    <PickedField
      label={words('field.conflicts')}
      hint={words('field.conflicts.hint')}
      searchLabel={words('field.conflicts.search')}
      foundLabel={words('field.conflicts.found')}
      removeLabel={(name) => words('field.conflicts.remove', { name })}
      chosen={fields.map(({ businessId, name }) => ({ id: businessId, name }))}
      found={found}
      onSearch={setSearch}
      onPick={({ id, name }) => append({ businessId: id, name })}
      onRemove={remove}
    />
  );
}
