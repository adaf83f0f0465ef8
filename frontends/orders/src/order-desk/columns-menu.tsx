import { ActionIcon, Button, Checkbox, Popover, Switch, useDensity, useWords } from '@madang/frontend-kit';
import { IconChevronDown, IconChevronUp, IconColumns } from '@tabler/icons-react';
import type { OrderDeskColumn } from '../gql/graphql.ts';
import { ALL_COLUMNS, USUAL_COLUMNS } from './desk-columns.tsx';
import { deskWords } from './desk-words.ts';
import styles from './columns-menu.module.css';

/** Which columns the grid shows and in which order, and how tight it is. */
export function ColumnsMenu(props: {
  columns: readonly OrderDeskColumn[];
  onChange: (columns: readonly OrderDeskColumn[]) => void;
}) {
  const { columns, onChange } = props;
  const words = useWords(deskWords);
  const [density, setDensity] = useDensity();
  const hidden = ALL_COLUMNS.filter((column) => !columns.includes(column));
  return (
    <Popover width={300} position="bottom-end" trapFocus>
      <Popover.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconColumns size={14} aria-hidden />}>
          {words('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={styles['menu']} role="group" aria-label={words('columns.title')}>
          <Switch
            label={words('density')}
            checked={density === 'compact'}
            onChange={(event) => setDensity(event.currentTarget.checked ? 'compact' : 'comfortable')}
          />
          <div className={styles['list']}>
            {columns.map((column, index) => (
              <ShownColumn key={column} column={column} index={index} {...props} />
            ))}
            {hidden.map((column) => (
              <Checkbox
                key={column}
                size="xs"
                label={words(`column.${column}`)}
                checked={false}
                onChange={() => onChange([...columns, column])}
              />
            ))}
          </div>
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(USUAL_COLUMNS)}>
            {words('columns.reset')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function ShownColumn(props: {
  column: OrderDeskColumn;
  index: number;
  columns: readonly OrderDeskColumn[];
  onChange: (columns: readonly OrderDeskColumn[]) => void;
}) {
  const { column, index, columns, onChange } = props;
  const words = useWords(deskWords);
  const name = words(`column.${column}`);
  const others = columns.filter((each) => each !== column);
  return (
    <div className={styles['item']}>
      <Checkbox size="xs" label={name} checked disabled={columns.length === 1} onChange={() => onChange(others)} />
      <ActionIcon
        variant="subtle"
        size="sm"
        aria-label={words('columns.up', { name })}
        disabled={index === 0}
        onClick={() => onChange(others.toSpliced(index - 1, 0, column))}
      >
        <IconChevronUp size={14} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="sm"
        aria-label={words('columns.down', { name })}
        disabled={index === columns.length - 1}
        onClick={() => onChange(others.toSpliced(index + 1, 0, column))}
      >
        <IconChevronDown size={14} />
      </ActionIcon>
    </div>
  );
}
