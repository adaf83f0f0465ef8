import { KeyHint, useHotKey, useWords } from '@madang/frontend-kit';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useId, useRef, type KeyboardEvent } from 'react';
import { shellWords } from '../words.ts';
import { ResultList } from './result-list.tsx';
import { useSearchBox } from './use-search-box.ts';
import styles from './search.module.css';

/** The one search box: people, orders, tickets, cases, screens and acts; Ctrl-K puts the focus here from anywhere. */
export function SearchBox() {
  const words = useWords(shellWords);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const box = useSearchBox(() => input.current?.blur());
  const focus = () => {
    input.current?.focus();
    input.current?.select();
  };
  const clear = () => {
    box.type('');
    focus();
  };
  useHotKey('mod+k', focus, { label: words('keys.search'), group: words('keys.everywhere'), everywhere: true });
  const active = box.opened ? box.options[box.active] : undefined;
  return (
    <search
      className={styles['box']}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || box.close()}
    >
      <div className={styles['field']}>
        <IconSearch size={16} stroke={1.75} aria-hidden />
        <input
          ref={input}
          role="combobox"
          aria-label={words('search.label')}
          aria-expanded={box.opened}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={active ? `${list}-${active.key}` : undefined}
          placeholder={words('search.label')}
          autoComplete="off"
          spellCheck={false}
          value={box.text}
          onFocus={box.open}
          onClick={box.open}
          onChange={(event) => box.type(event.currentTarget.value)}
          onKeyDown={(event) => pressed(event, box)}
        />
        {box.text === '' ? (
          <KeyHint keys="mod+k" />
        ) : (
          <button type="button" aria-label={words('search.clear')} onClick={clear}>
            <IconX size={14} aria-hidden />
          </button>
        )}
      </div>
      {box.opened && <ResultList id={list} box={box} />}
    </search>
  );
}

function pressed(event: KeyboardEvent, box: ReturnType<typeof useSearchBox>): void {
  if (event.nativeEvent.isComposing) return;
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => box.move(1),
    ArrowUp: () => box.move(-1),
    Enter: () => box.enter(event.ctrlKey || event.metaKey),
    Escape: box.leave,
  };
  const act = acts[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}
