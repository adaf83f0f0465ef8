import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useEffect, useRef, useState, type Ref } from 'react';
import { kitWords } from '../kit-words.ts';
import { classNames } from '../theme/index.ts';
import { useWords } from '../words/index.ts';
import { readDay } from './read-day.ts';
import styles from './form.module.css';

/** What a field for a day has: a day as YYYY-MM-DD, '' for none. */
interface DayInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A day, typed or chosen from the browser's calendar; it reads 2026-11-28 in every browser, whose own field follows its own language. */
export function DayInput({ value, onChange, onBlur, error, className, ...rest }: DayInputProps) {
  const words = useWords(kitWords);
  const calendar = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const [isMalformed, setMalformed] = useState(false);
  useEffect(() => {
    if (value !== '') setText(value);
    else setText((before) => (readDay(before) === null ? before : ''));
  }, [value]);
  const give = (day: string) => {
    setMalformed(false);
    if (day !== value) onChange(day);
  };
  const type = (typed: string) => {
    setText(typed);
    if (typed.trim() === '') give('');
    else if (/^\d{4}-\d{2}-\d{2}$/.test(typed) && readDay(typed) !== null) give(typed);
  };
  const leave = () => {
    const day = text.trim() === '' ? '' : readDay(text);
    if (day !== null) {
      setText(day);
      return give(day);
    }
    // What is no day asks for nothing; it stays to be mended.
    if (value !== '') onChange('');
    setMalformed(true);
  };
  return (
    <div className={classNames(styles['day'], className)}>
      <TextInput
        title={rest['aria-label']}
        {...rest}
        inputMode="numeric"
        autoComplete="off"
        maxLength={14}
        placeholder={rest.label === undefined ? rest['aria-label'] : 'YYYY-MM-DD'}
        value={text}
        error={isMalformed ? words('day.malformed') : error}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && leave()}
        onBlur={(event) => {
          leave();
          onBlur?.(event);
        }}
        rightSection={
          <ActionIcon
            variant="subtle"
            size="sm"
            tabIndex={-1}
            aria-label={words('day.choose')}
            onClick={() => calendar.current?.showPicker()}
          >
            <IconCalendar size={14} aria-hidden />
          </ActionIcon>
        }
      />
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden
        className={styles['calendar']}
        value={readDay(value) ?? ''}
        onChange={(event) => {
          setText(event.currentTarget.value);
          give(event.currentTarget.value);
        }}
      />
    </div>
  );
}
