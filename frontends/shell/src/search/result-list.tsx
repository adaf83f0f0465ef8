import { classNames, EmptyState, Skeleton, useWords } from '@madang/frontend-kit';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { shellWords } from '../words.ts';
import type { Option, OptionGroup } from './options.ts';
import type { SearchBoxState } from './use-search-box.ts';
import styles from './search.module.css';

/** What the search box has found, by slice, as the answers arrive. */
export function ResultList({ id, box }: { id: string; box: SearchBoxState }) {
  const words = useWords(shellWords);
  const marked = box.options[box.active];
  const nothing = box.text.trim().length >= 2 && !box.waiting && box.options.length === 0;
  const isPartial = box.groups.some(({ status }) => status === 'away');
  return (
    <div className={styles['drop']} role="presentation" onMouseDown={(event) => event.preventDefault()}>
      <div id={id} role="listbox" aria-label={words('search.results')} className={styles['list']}>
        {box.groups.map((group) => (
          <Group key={group.key} id={id} group={group} marked={marked} onChoose={box.choose} />
        ))}
      </div>
      {nothing && !isPartial && (
        <EmptyState title={words('search.nothing', { text: box.text.trim() })} text={words('search.nothing.text')} />
      )}
      {nothing && isPartial && (
        <p className={styles['foot']}>{words('search.nothing.elsewhere', { text: box.text.trim() })}</p>
      )}
      {!nothing && <p className={styles['foot']}>{words('search.hint')}</p>}
      <p className={styles['unseen']} role="status">
        {box.waiting ? '' : words('search.count', { count: box.options.length })}
      </p>
    </div>
  );
}

interface GroupProps {
  readonly id: string;
  readonly group: OptionGroup;
  readonly marked: Option | undefined;
  readonly onChoose: SearchBoxState['choose'];
}

function Group({ id, group, marked, onChoose }: GroupProps) {
  const words = useWords(shellWords);
  const { key, title, icon: Picture, status, options } = group;
  if (status === 'away') {
    return (
      <p className={styles['away']} data-service-away={key}>
        <IconAlertTriangle size={14} aria-hidden />
        {words('search.away', { service: title })}
      </p>
    );
  }
  return (
    <div role="group" aria-label={title}>
      <p className={styles['head']} aria-hidden>
        {Picture && <Picture size={14} stroke={1.75} aria-hidden />}
        {title}
      </p>
      {status === 'busy' && (
        <Skeleton height={10} width="40%" mx={16} my={12} aria-label={words('search.busy', { service: title })} />
      )}
      {options.map((option) => (
        <Line
          key={option.key}
          id={`${id}-${option.key}`}
          option={option}
          marked={option === marked}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

function Line(props: { id: string; option: Option; marked: boolean; onChoose: SearchBoxState['choose'] }) {
  const { id, option, marked, onChoose } = props;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (marked) line.current?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the box keeps the focus and names this line by aria-activedescendant
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={marked}
      className={classNames(styles['line'], marked && styles['marked'])}
      onClick={(event) => onChoose(option, event.ctrlKey || event.metaKey)}
    >
      <span className={styles['title']}>{option.title}</span>
      {option.detail !== undefined && <span className={styles['detail']}>{option.detail}</span>}
      {option.kind !== undefined && <span className={styles['kind']}>{option.kind}</span>}
    </div>
  );
}
