import { useQuery } from '@apollo/client/react';
import { useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { PickedField } from '../case-form/index.ts';
import { graphql } from '../gql/index.ts';
import { classWords } from './class-words.ts';

const ITEMS = graphql(`
  query ItemsOfCases($search: String) {
    itemCategories(search: $search, first: 8) {
      nodes {
        id
        name
      }
    }
  }
`);

/** An item category by its name. */
export interface ItemChoice {
  readonly id: string;
  readonly name: string;
}

/** Gives an item category as a choice; none for none. */
export function itemOf(item: ItemChoice | null | undefined): ItemChoice | null {
  return item ? { id: item.id, name: item.name } : null;
}

/** Chooses one item category by a part of its name; those that are asked about most stand there at first. */
export function ItemField({
  value,
  onChange,
}: {
  value: ItemChoice | null;
  onChange: (item: ItemChoice | null) => void;
}) {
  const words = useWords(classWords);
  const [search, setSearch] = useState('');
  const { data, previousData } = useQuery(ITEMS, { variables: search === '' ? {} : { search } });
  // One is chosen at most: others are offered once it is taken away.
  const found = value ? [] : ((data ?? previousData)?.itemCategories.nodes ?? []);
  return (
    <PickedField
      label={words('item')}
      hint={words('item.none')}
      searchLabel={words('item.search')}
      foundLabel={words('item.found')}
      removeLabel={(name) => words('item.remove', { name })}
      chosen={value ? [value] : []}
      found={found}
      onSearch={setSearch}
      onPick={onChange}
      onRemove={() => onChange(null)}
    />
  );
}
