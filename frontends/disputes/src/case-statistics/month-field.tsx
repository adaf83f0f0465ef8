import { TextInput } from '@madang/frontend-kit';
import { useEffect, useState } from 'react';

/** A month, typed as YYYY-MM; it is given on once it is one, or empty. */
export function MonthField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (month: string) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const type = (typed: string) => {
    setText(typed);
    if (/^\d{4}-(0[1-9]|1[0-2])$/.test(typed)) onChange(typed);
  };
  return (
    <TextInput
      w={116}
      aria-label={label}
      title={label}
      inputMode="numeric"
      placeholder="YYYY-MM"
      maxLength={7}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => setText(value)}
    />
  );
}
