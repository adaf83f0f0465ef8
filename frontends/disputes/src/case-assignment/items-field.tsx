import { useQuery } from '@apollo/client/react';
import { useFieldArray, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { PickedField } from '../case-form/index.ts';
import { graphql } from '../gql/index.ts';
import { assignmentWords } from './assignment-words.ts';

const ITEMS = graphql(`
  query ItemsOfExpertise($search: String) {
    itemCategories(search: $search, first: 8) {
      nodes {
        id
        name
      }
    }
  }
`);

/** A form that has item categories. */
export interface ItemValues {
  items: { itemId: string; name: string }[];
}

/** Chooses item categories by a part of their names; those that are asked about most stand there at first. */
export function ItemsField() {
  const words = useWords(assignmentWords);
  const [search, setSearch] = useState('');
  const { fields, append, remove } = useFieldArray<ItemValues>({ name: 'items' });
  const { data, previousData } = useQuery(ITEMS, { variables: search === '' ? {} : { search } });
  const found = (data ?? previousData)?.itemCategories.nodes ?? [];
  return (
    <PickedField
      label={words('field.items')}
      hint={words('field.items.none')}
      searchLabel={words('field.items.search')}
      foundLabel={words('field.items.found')}
      removeLabel={(name) => words('field.items.remove', { name })}
      chosen={fields.map(({ itemId, name }) => ({ id: itemId, name }))}
      found={found}
      onSearch={setSearch}
      onPick={({ id, name }) => append({ itemId: id, name })}
      onRemove={remove}
    />
  );
}
