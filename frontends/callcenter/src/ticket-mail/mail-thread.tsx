import { Faint, Moment, StateBadge, useWords } from '@madang/frontend-kit';
import type { MailThread_MailFragment } from '../gql/graphql.ts';
import { mailWords } from './mail-words.ts';
import styles from './mail.module.css';

/** Mail of a ticket, as it is shown. */
export type ShownMail = MailThread_MailFragment;

/** What was written to and fro by mail, oldest first, the last one open. */
export function MailThread({ mails }: { mails: readonly ShownMail[] }) {
  const words = useWords(mailWords);
  return (
    <section className={styles['thread']} aria-label={words('title')}>
      {mails.map((mail, index) => (
        <Mail key={mail.id} mail={mail} isLast={index === mails.length - 1} />
      ))}
    </section>
  );
}

function Mail({ mail, isLast }: { mail: ShownMail; isLast: boolean }) {
  const words = useWords(mailWords);
  const { direction, subject, content, fileNames, at, writtenBy } = mail;
  return (
    <details open={isLast} className={styles['mail']}>
      <summary>
        <WayBadge direction={direction} />
        <span className={styles['who']}>{writtenBy?.name ?? nameOf(mail)}</span>
        <span className={styles['subject']}>{subject}</span>
        <Faint>
          <Moment at={at} short />
        </Faint>
      </summary>
      <p>{content}</p>
      {fileNames.length > 0 && (
        <Faint>{words('files', { count: fileNames.length, names: fileNames.join(', ') })}</Faint>
      )}
    </details>
  );
}

/** Whether a mail came in or went out. */
export function WayBadge({ direction }: Pick<ShownMail, 'direction'>) {
  const words = useWords(mailWords);
  return <StateBadge tone={direction === 'IN' ? 'accent' : 'neutral'}>{words(`way.${direction}`)}</StateBadge>;
}

/** Who wrote a mail or was written to: the name that they gave themselves, and the masked address, which they could not choose. */
export function nameOf({
  correspondentName,
  correspondentAddress,
}: Pick<ShownMail, 'correspondentName' | 'correspondentAddress'>): string {
  const address = correspondentAddress ?? '';
  return correspondentName === null ? address : `${correspondentName} <${address}>`;
}
