import { useQuery } from '@apollo/client/react';
import { classNames, useFormat, useWords } from '@madang/frontend-kit';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { DESK_CUSTOMERS } from './desk-queries.ts';
import { deskWords } from './desk-words.ts';
import styles from './desk.module.css';

const PAUSE = 200;
const SHORTEST = 2;

/** Finds a customer by name, phone or number; arrows and Enter choose, Enter before the answer takes the only one found, and where nobody is found makes somebody. */
export function CustomerLookup(props: {
  invalid: boolean;
  disabled: boolean;
  onLook: (isLooking: boolean) => void;
  onChoose: (customerId: string) => void;
  /** Told what was looked for in vain, when somebody is to be made of it. */
  onNew: (sought: string) => void;
}) {
  const { invalid, disabled, onLook, onChoose, onNew } = props;
  const words = useWords(deskWords);
  const list = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [isAwaited, setAwaited] = useState(false);
  const { found, answered } = useFound(typed.trim());
  const [only, ...others] = found;
  const type = (text: string) => {
    setTyped(text);
    onLook(text !== '');
    setActive(0);
    setAwaited(false);
  };
  const choose = (id: string) => {
    type('');
    onChoose(id);
  };
  useEffect(() => {
    if (isAwaited && answered && only && others.length === 0) choose(only.id);
  });
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) setActive((at) => Math.min(Math.max(at + move, 0), found.length - 1));
    else if (event.key === 'Escape') type('');
    else if (event.key !== 'Enter') return;
    else if (answered && found[active]) choose(found[active].id);
    else if (answered) onNew(typed);
    else setAwaited(true);
    event.preventDefault();
  };
  const opened = typed.trim().length >= SHORTEST && (found.length > 0 || answered);
  return (
    <div className={styles['lookup']}>
      <input
        id="desk-customerId"
        role="combobox"
        aria-label={words('customer.find')}
        aria-expanded={opened}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={opened && found[active] ? `${list}-${found[active].id}` : undefined}
        aria-invalid={invalid}
        className={styles['control']}
        placeholder={words('customer.find.hint')}
        autoComplete="off"
        value={typed}
        disabled={disabled}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={() => type('')}
      />
      <Found id={list} opened={opened} found={found} active={active} onChoose={choose} />
    </div>
  );
}

function Found(props: {
  id: string;
  opened: boolean;
  found: ReturnType<typeof useFound>['found'];
  active: number;
  onChoose: (customerId: string) => void;
}) {
  const { id, opened, found, active, onChoose } = props;
  const words = useWords(deskWords);
  const format = useFormat();
  return (
    <div id={id} role="listbox" aria-label={words('customer.find')} hidden={!opened} className={styles['found']}>
      {found.length === 0 && (
        <p className={styles['nothing']}>
          {words('customer.find.none')}
          <br />
          {words('customer.find.new')}
        </p>
      )}
      {found.map(({ id: customerId, name, number, mobile, phone, mid }, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field above keeps the focus and hears the keys
        <div
          key={customerId}
          id={`${id}-${customerId}`}
          role="option"
          aria-selected={index === active}
          className={classNames(index === active && styles['active'])}
          // The field must not lose the focus before the click is done.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(customerId)}
        >
          {[name, format.phone(mobile ?? phone ?? ''), number, mid].filter(Boolean).join(' · ')}
        </div>
      ))}
    </div>
  );
}

/** Customers that a text finds, asked a short while after the last key. */
function useFound(text: string) {
  const [sought, setSought] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSought(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const skip = sought.length < SHORTEST;
  const { data } = useQuery(DESK_CUSTOMERS, { variables: { search: sought }, skip, fetchPolicy: 'network-only' });
  const isCurrent = sought === text && !skip;
  return { found: isCurrent ? (data?.customers.nodes ?? []) : [], answered: isCurrent && data !== undefined };
}
