import { useQuery } from '@apollo/client/react';
import { Select, useFormat, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { EXCHANGE_CHOICES } from './pickup-query.ts';
import type { ReplacementRow } from './pickup-wish.ts';
import { pickupWords } from './pickup-words.ts';

interface ChoicePickerProps {
  readonly row: ReplacementRow;
  readonly place: number;
  readonly onChange: (row: ReplacementRow) => void;
}

/** Finds what goes out instead while it is typed; price and what is free of it come along. */
export function ChoicePicker({ row, place, onChange }: ChoicePickerProps) {
  const words = useWords(pickupWords);
  const format = useFormat();
  const [search, setSearch] = useState('');
  const { data, previousData } = useQuery(EXCHANGE_CHOICES, { variables: { search }, skip: search.trim().length < 2 });
  const choices = (data ?? previousData)?.exchangeChoices ?? [];
  const own = row.variantId === '' ? [] : [{ value: row.variantId, label: row.sku }];
  const found = choices.map(({ variant, sellable }) => ({
    value: variant.id,
    label: `${variant.sku} · ${words('replacement.stock', { count: format.number(sellable) })}`,
  }));
  const choose = (variantId: string | null) => {
    const choice = choices.find(({ variant }) => variant.id === variantId);
    if (!choice) return;
    const { variant, price, sellable } = choice;
    onChange({
      ...row,
      variantId: variant.id,
      sku: variant.sku,
      name: variant.product.name,
      colour: variant.colour ?? '',
      size: variant.size ?? '',
      sellable,
      price: row.price === '' ? String(price.amount) : row.price,
    });
  };
  return (
    <Select
      aria-label={words('replacement.search.of', { row: place })}
      placeholder={words('replacement.search')}
      nothingFoundMessage={search.trim().length < 2 ? words('replacement.search') : words('replacement.none')}
      data={[...own.filter(({ value }) => found.every((each) => each.value !== value)), ...found]}
      filter={({ options }) => options}
      value={row.variantId || null}
      onChange={choose}
      onSearchChange={setSearch}
      searchable
      data-autofocus
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  );
}
