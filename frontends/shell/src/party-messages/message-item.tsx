import { useMutation } from '@apollo/client/react';
import { classNames, notify, useFormat, useWords } from '@madang/frontend-kit';
import { useId, useState } from 'react';
import { MessageBody } from './message-body.tsx';
import { READ, type MessageRow, type OpenMessage } from './message-queries.ts';
import { messageWords } from './message-words.ts';
import type { MessagesOfSide } from './messages-of-side.ts';
import { publicityOf, readingOf } from './reading-of.ts';
import styles from './party-messages.module.css';

interface ItemProps extends MessagesOfSide {
  readonly message: MessageRow;
  readonly onChanged: () => Promise<unknown>;
}

/** A message in the list; opening it reads it, and the reading is noted (열람). */
export function MessageItem({ message, side, hasEnded, onChanged }: ItemProps) {
  const words = useWords(messageWords);
  const { date } = useFormat();
  const id = useId();
  const [read, { loading }] = useMutation(READ);
  const [opened, setOpened] = useState<OpenMessage | null>(null);
  const { authorSide, authorName, kind, title, writtenAt, readByMe, attachments } = message;
  const fetched = async (): Promise<OpenMessage | null> => {
    const { data } = await read({ variables: { input: { messageId: message.id } } });
    const [refused] = data?.readCaseMessage.userErrors ?? [];
    if (refused) notify.problem(refused.message);
    return data?.readCaseMessage.caseMessage ?? null;
  };
  const open = async () => {
    if (opened) return setOpened(null);
    const found = await fetched().catch(() => null);
    if (!found) return notify.problem(words('failed'));
    setOpened(found);
    // The number of what is unread stands elsewhere on the page as well.
    if (!readByMe) await onChanged().catch(() => undefined);
  };
  const own = authorSide === side;
  const author = words(`author.${authorSide}`);
  const cells = [
    { column: 'at', content: <time dateTime={writtenAt}>{date(writtenAt)}</time> },
    {
      column: 'author',
      content: own ? words('author.own', { side: author }) : author,
      beside: authorSide === 'OFFICER' ? authorName : null,
    },
    { column: 'kind', content: words(`kind.${kind}`) },
    { column: 'title', content: title },
    { column: 'read', content: <ReadMark message={message} side={side} /> },
    {
      column: 'files',
      content: attachments.length > 0 ? words('files.count', { count: attachments.length }) : words('files.none'),
    },
  ] as const;
  return (
    <>
      <tr className={classNames(styles['row'], !readByMe && styles['new'])}>
        {cells.map(({ column, content, ...more }) => (
          <td key={column} data-column={column}>
            <span className={styles['head']} aria-hidden>
              {words(`head.${column}`)}
            </span>
            <span>
              {content}
              {'beside' in more && more.beside && <span className={styles['beside']}> {more.beside}</span>}
            </span>
          </td>
        ))}
        <td data-column="open">
          <button
            type="button"
            className={styles['open']}
            aria-expanded={opened !== null}
            aria-controls={opened ? id : undefined}
            aria-label={words('open.of', { act: words(opened ? 'open.close' : 'open.do'), title })}
            disabled={loading && !opened}
            onClick={() => void open()}
          >
            {words(opened ? 'open.close' : 'open.do')}
          </button>
        </td>
      </tr>
      {opened && (
        <tr className={styles['body']} id={id}>
          <td colSpan={7}>
            <MessageBody
              message={{ ...opened, ...message, attachments: opened.attachments }}
              side={side}
              isPublic={publicityOf(message, side)}
              mayWiden={!hasEnded}
              fetched={fetched}
            />
          </td>
        </tr>
      )}
    </>
  );
}

function ReadMark({ message, side }: { message: MessageRow; side: MessagesOfSide['side'] }) {
  const words = useWords(messageWords);
  const reading = readingOf(message, side);
  if (reading.of === 'mine') return words(`read.mine.${reading.isRead}`);
  if (reading.sides.length === 0) return words('read.nobody');
  return words('read.others', { sides: reading.sides.map((reader) => words(`author.${reader}`)).join(', ') });
}
