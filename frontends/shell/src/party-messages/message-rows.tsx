import { Button, notify, SkeletonLines, useWords } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import { MessageItem } from './message-item.tsx';
import { messageWords } from './message-words.ts';
import type { MessagesOfSide } from './messages-of-side.ts';
import { useMessages } from './use-messages.ts';

/** Rows of the messages of a case, newest first, page by page. */
export function MessageRows(props: MessagesOfSide) {
  const { caseId, stamp } = props;
  const words = useWords(messageWords);
  const { messages, loading, error, look, more } = useMessages(caseId, stamp);
  if (!messages) {
    return (
      <Whole>
        {loading || !error ? (
          <div role="status" aria-label={words('loading')}>
            <SkeletonLines lines={4} />
          </div>
        ) : (
          <div role="alert">
            <p>{words('failed')}</p>
            <Button onClick={() => void look()}>{words('retry')}</Button>
          </div>
        )}
      </Whole>
    );
  }
  if (messages.length === 0) return <Whole>{words('none')}</Whole>;
  const showMore = async () => {
    if (!(await more.load())) notify.problem(words('failed'));
  };
  return (
    <>
      <tbody>
        {messages.map((message) => (
          <MessageItem key={message.id} message={message} {...props} onChanged={look} />
        ))}
      </tbody>
      {more.has && (
        <Whole>
          <Button variant="default" fullWidth loading={more.busy} onClick={() => void showMore()}>
            {words('more')}
          </Button>
        </Whole>
      )}
    </>
  );
}

function Whole({ children }: { children: ReactNode }) {
  return (
    <tbody>
      <tr>
        <td colSpan={7}>{children}</td>
      </tr>
    </tbody>
  );
}
