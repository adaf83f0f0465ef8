import { Button, Moment, SidePanel, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { MailThread, nameOf, WayBadge, type ShownMail } from './mail-thread.tsx';
import { mailWords } from './mail-words.ts';
import styles from './mail.module.css';

/** The last mail of a ticket in a line, and the whole conversation a click away. */
export function MailLine({ mails }: { mails: readonly ShownMail[] }) {
  const words = useWords(mailWords);
  const [opened, setOpened] = useState(false);
  const last = mails.at(-1);
  if (!last) return null;
  return (
    <section className={styles['line']} aria-label={words('title')}>
      <WayBadge direction={last.direction} />
      <span className={styles['who']}>{last.writtenBy?.name ?? nameOf(last)}</span>
      <span className={styles['subject']} title={last.content ?? ''}>
        {last.content}
      </span>
      <FilesOf mail={last} />
      <Moment at={last.at} short />
      <Button size="compact-xs" variant="subtle" onClick={() => setOpened(true)}>
        {words('thread', { count: mails.length })}
      </Button>
      <SidePanel opened={opened} onClose={() => setOpened(false)} title={words('title')} width={560}>
        <MailThread mails={mails} />
      </SidePanel>
    </section>
  );
}

function FilesOf({ mail: { fileNames } }: { mail: ShownMail }) {
  const words = useWords(mailWords);
  if (fileNames.length === 0) return null;
  const names = fileNames.join(', ');
  return <span title={names}>{words('files.count', { count: fileNames.length })}</span>;
}
