import { ActionIcon, Faint, TextInput } from '@madang/frontend-kit';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import styles from './picked-field.module.css';

/** Something that is picked by its name. */
interface Pick {
  readonly id: string;
  readonly name: string;
}

interface PickedFieldProps {
  readonly label: string;
  /** What is said while nothing is picked. */
  readonly hint: string;
  readonly searchLabel: string;
  readonly foundLabel: string;
  readonly removeLabel: (name: string) => string;
  readonly chosen: readonly Pick[];
  readonly found: readonly Pick[];
  readonly onSearch: (text: string) => void;
  readonly onPick: (pick: Pick) => void;
  readonly onRemove: (index: number) => void;
}

/** Several things picked by name out of many: those picked as chips, those that fit what is typed below. */
export function PickedField(props: PickedFieldProps) {
  const { label, hint, searchLabel, foundLabel, removeLabel, chosen, found, onSearch, onPick, onRemove } = props;
  const [typed, setTyped] = useState('');
  const type = (text: string) => {
    setTyped(text);
    onSearch(text.trim());
  };
  const open = found.filter(({ id }) => !chosen.some((each) => each.id === id));
  return (
    <fieldset className={styles['field']}>
      <legend>{label}</legend>
      {chosen.length === 0 && <Faint>{hint}</Faint>}
      {chosen.length > 0 && (
        <ul className={styles['chosen']} aria-label={label}>
          {chosen.map(({ id, name }, index) => (
            <li key={id}>
              {name}
              <ActionIcon variant="subtle" size="sm" aria-label={removeLabel(name)} onClick={() => onRemove(index)}>
                <IconX size={14} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <TextInput
        label={searchLabel}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        // Enter would send the form off half filled in.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      {open.length > 0 && (
        <ul className={styles['found']} aria-label={foundLabel}>
          {open.map((pick) => (
            <li key={pick.id}>
              <button
                type="button"
                onClick={() => {
                  onPick(pick);
                  type('');
                }}
              >
                <IconPlus size={14} aria-hidden />
                {pick.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
