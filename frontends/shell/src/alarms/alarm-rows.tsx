import { classNames, serviceName, useFormat, useWords } from '@madang/frontend-kit';
import type { MouseEvent } from 'react';
import { Link } from 'react-router';
import type { AlarmRow_AlarmFragment } from '../gql/graphql.ts';
import { alarmWords } from './alarm-words.ts';
import { useAlarms } from './alarms-store.tsx';
import styles from './alarms.module.css';

/** Alarms as rows that lead to what they are about; one that is opened is read. */
export function AlarmRows(props: { alarms: readonly AlarmRow_AlarmFragment[]; label: string; onOpen?: () => void }) {
  const { alarms, label, onOpen } = props;
  return (
    <ul className={styles['rows']} aria-label={label}>
      {alarms.map((alarm) => (
        <AlarmLine key={alarm.id} alarm={alarm} {...(onOpen ? { onOpen } : {})} />
      ))}
    </ul>
  );
}

function AlarmLine({ alarm, onOpen }: { alarm: AlarmRow_AlarmFragment; onOpen?: () => void }) {
  const words = useWords(alarmWords);
  const format = useFormat();
  const { readOne } = useAlarms();
  const { id, title, text, path, service, raisedAt, readAt, category } = alarm;
  const isNew = readAt === null || readAt === undefined;
  const open = (event: MouseEvent) => {
    if (isNew) void readOne(id);
    if (!event.ctrlKey && !event.metaKey) onOpen?.();
  };
  return (
    <li className={classNames(isNew && styles['new'])}>
      <Link to={path} onClick={open}>
        <span className={styles['title']}>
          {isNew && <span className={styles['mark']}>{words('unread')}</span>}
          {title}
        </span>
        <span className={styles['text']}>{text}</span>
        <span className={styles['detail']}>
          <span>{serviceName(service)}</span>
          <span>{words(`category.${category}`)}</span>
          <time dateTime={raisedAt}>{format.shortDateTime(raisedAt)}</time>
        </span>
      </Link>
    </li>
  );
}
