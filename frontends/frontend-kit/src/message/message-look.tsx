import { useWords } from '../words/index.ts';
import type { ChannelName } from './channel.tsx';
import { messageWords } from './message-words.ts';
import { phoneBytes, SHORT_MESSAGE_BYTES } from './phone-bytes.ts';
import styles from './message.module.css';

/** A message as its recipient sees it: a mail in a frame where nothing runs, a text as a bubble on a phone. */
export function MessageLook(props: {
  channel: ChannelName;
  title: string;
  text: string;
  /** Address of the page that shows it; none where it is text alone. */
  viewUrl?: string | null | undefined;
}) {
  const { channel, title, text, viewUrl } = props;
  const words = useWords(messageWords);
  if (viewUrl && (channel === 'EMAIL' || channel === 'POST')) {
    return (
      <iframe
        className={styles['frame']}
        // Nothing in a message runs or leads away, whatever it holds.
        sandbox=""
        src={viewUrl}
        title={words('frame.title', { title })}
      />
    );
  }
  return <PhoneBubble channel={channel} title={title} text={text} />;
}

function PhoneBubble({ channel, title, text }: { channel: ChannelName; title: string; text: string }) {
  const words = useWords(messageWords);
  const bytes = phoneBytes(text);
  const isCounted = channel === 'SMS';
  return (
    <div className={styles['phone']}>
      <div className={styles['bubble']} data-channel={channel}>
        {channel !== 'SMS' && title !== '' && <strong>{title}</strong>}
        <p>{text}</p>
      </div>
      {isCounted && (
        <span className={styles['bytes']}>
          {words(bytes <= SHORT_MESSAGE_BYTES ? 'bytes.short' : 'bytes.long', { bytes })}
        </span>
      )}
    </div>
  );
}
