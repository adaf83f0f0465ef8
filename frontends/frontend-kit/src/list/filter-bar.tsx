import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { KeyHint, useHotKey } from '../keys/index.ts';
import { kitWords } from '../kit-words.ts';
import { classNames } from '../theme/index.ts';
import { useWords } from '../words/index.ts';
import styles from './list.module.css';

/** Line of filters above a list; how many rows there are stands at its end. */
export function FilterBar({ children, count }: { children: ReactNode; count?: ReactNode }) {
  return (
    <div className={styles['filters']}>
      {children}
      {count !== undefined && <span className={styles['filterCount']}>{count}</span>}
    </div>
  );
}

const PAUSE = 250;

/** Search text of a list; given on a short while after the last key. */
export function SearchField({
  label,
  value,
  onChange,
  first = false,
}: {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Indicates whether it has the focus as soon as what it stands in opens. */
  first?: boolean;
}) {
  const words = useWords(kitWords);
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setText(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = (next: string, wait = PAUSE) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(next.trim()), wait);
  };
  return (
    <TextInput
      className={styles['search']}
      type="search"
      data-autofocus={first || undefined}
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && change(text, 0)}
      leftSection={<IconSearch size={14} aria-hidden />}
      rightSection={
        text !== '' && <CloseButton size="sm" aria-label={words('search.clear')} onClick={() => change('', 0)} />
      }
    />
  );
}

/** One word to choose. */
export interface ChipOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Key that chooses it, drawn on the chip. */
  readonly hotKey?: string;
}

/** Words to choose from as chips; several may hold at once, none means all. */
export function Chips<T extends string>(props: {
  label: string;
  options: readonly ChipOption<T>[];
  value: readonly T[];
  onChange: (value: T[]) => void;
}) {
  const { label, options, value, onChange } = props;
  const toggle = (word: T) =>
    onChange(options.map((option) => option.value).filter((each) => (each === word) !== value.includes(each)));
  return (
    <div role="group" aria-label={label} className={styles['chips']}>
      {options.map((option) => (
        <Chip
          key={option.value}
          label={option.label}
          on={value.includes(option.value)}
          onToggle={() => toggle(option.value)}
          {...(option.hotKey === undefined ? {} : { hotKey: option.hotKey })}
        />
      ))}
    </div>
  );
}

/** One switch as a chip, with its key if it has one. */
export function Chip(props: { label: string; on: boolean; onToggle: () => void; hotKey?: string }) {
  const { label, on, onToggle, hotKey = '' } = props;
  useHotKey(hotKey, onToggle, { label });
  return (
    <button
      type="button"
      aria-pressed={on}
      className={classNames(styles['chip'], on && styles['on'])}
      onClick={onToggle}
    >
      {label}
      {hotKey !== '' && <KeyHint keys={hotKey} />}
    </button>
  );
}
