import { Select, useWords } from '@madang/frontend-kit';
import { storefrontWords } from './storefront-words.ts';
import { useStorefronts } from './use-storefronts.ts';

/** Picks a storefront by its code; none chosen means all, where that may be. */
export function StorefrontSelect(props: {
  value: string;
  onChange: (code: string) => void;
  /** Offers consigned storefronts alone. */
  consigned?: boolean;
  required?: boolean;
}) {
  const { value, onChange, consigned = false, required = false } = props;
  const words = useWords(storefrontWords);
  const { storefronts = [], error } = useStorefronts();
  const shown = consigned ? storefronts.filter(({ kind }) => kind === 'CONSIGNED') : storefronts;
  return (
    <Select
      aria-label={words(consigned ? 'select.consigned' : 'select')}
      placeholder={words(consigned ? 'select.consigned.any' : 'select.any')}
      nothingFoundMessage={words(error ? 'select.away' : 'select.none')}
      data={shown.map(({ code, name }) => ({ value: code, label: `${name} ${code}` }))}
      value={value === '' ? null : value}
      onChange={(code) => onChange(code ?? '')}
      searchable
      clearable={!required}
      allowDeselect={!required}
      w={176}
    />
  );
}
