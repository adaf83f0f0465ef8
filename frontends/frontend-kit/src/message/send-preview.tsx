import { Button, Modal, Tabs } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { DocumentDialog } from '../document/index.ts';
import { StepButton } from '../form/index.ts';
import { HotKeyLayer } from '../keys/index.ts';
import { kitWords } from '../kit-words.ts';
import { Facts } from '../page/index.ts';
import { useWords } from '../words/index.ts';
import { Channel, type ChannelName } from './channel.tsx';
import { MessageLook } from './message-look.tsx';
import { messageWords } from './message-words.ts';
import styles from './message.module.css';

/** A message as it would go out. */
export interface PreviewedMessage {
  readonly channel: ChannelName;
  /** Ways tried one after the other, the first of them `channel`. */
  readonly channels?: readonly ChannelName[];
  readonly templateName: string;
  readonly recipientName: string;
  readonly recipientAddress?: string | null;
  readonly title: string;
  readonly text: string;
  readonly viewUrl?: string | null;
  readonly documentIds?: readonly string[];
  readonly category?: 'LEGAL' | 'SERVICE' | 'SURVEY' | 'SECURITY';
}

/** A document that would be issued, to be looked at as a draft. */
export interface PreviewedDocument {
  readonly title: string;
  readonly url: string;
}

/** What is looked at before it is sent. */
export interface SendPreviewProps {
  readonly opened: boolean;
  readonly messages: readonly PreviewedMessage[];
  readonly documents?: readonly PreviewedDocument[];
  /** What else the act does, above the messages. */
  readonly children?: ReactNode;
  /** Indicates whether it has changed since it was first looked at. */
  readonly outdated?: boolean;
  /** What the button says; that it confirms and sends, unless said. */
  readonly confirm?: string;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/**
 * Everything that an act would send, as each recipient will see it, before it happens (R4). Its one button acts; closing
 * changes nothing.
 */
export function SendPreview(props: SendPreviewProps) {
  const { opened, messages, documents = [], children, outdated = false, confirm, busy, onConfirm, onClose } = props;
  const words = useWords(messageWords);
  const kit = useWords(kitWords);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words('preview.title')}
      size={720}
      closeOnClickOutside={!busy}
      closeButtonProps={{ 'aria-label': kit('close') }}
    >
      <HotKeyLayer opened={opened}>
        <div className={styles['preview']}>
          {outdated && (
            <p role="alert" className={styles['outdated']}>
              {words('preview.outdated')}
            </p>
          )}
          {children}
          {messages.length === 0 ? (
            <p>{words('preview.none')}</p>
          ) : (
            <>
              <p className={styles['hint']}>{words('preview.text')}</p>
              <Messages messages={messages.toSorted((one, other) => asideOf(one) - asideOf(other))} />
            </>
          )}
          <Drafts documents={documents} />
          <footer className={styles['foot']}>
            <Button variant="subtle" onClick={onClose}>
              {words('preview.cancel')}
            </Button>
            <StepButton
              primary
              label={confirm ?? words('preview.confirm')}
              hotKey="mod+Enter"
              busy={busy}
              disabled={!opened}
              onRun={onConfirm}
            />
          </footer>
        </div>
      </HotKeyLayer>
    </Modal>
  );
}

/** One message alone, or several behind tabs. */
function Messages({ messages }: { messages: readonly PreviewedMessage[] }) {
  const words = useWords(messageWords);
  const [only] = messages;
  if (only && messages.length === 1) return <OneMessage message={only} />;
  return (
    <Tabs defaultValue="0" keepMounted={false}>
      <Tabs.List aria-label={words('preview.tabs')}>
        {messages.map((message, index) => (
          <Tabs.Tab key={keyOf(message, index)} value={String(index)}>
            <span className={styles['tab']}>
              <Channel name={message.channel} /> {message.recipientName}
              {isOneOfSeveral(message, messages) && ` · ${message.templateName}`}
            </span>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {messages.map((message, index) => (
        <Tabs.Panel key={keyOf(message, index)} value={String(index)} pt="sm">
          <OneMessage message={message} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

/** Whoever confirms reads what the act says before what is asked about it. */
function asideOf({ category }: PreviewedMessage): number {
  return category === 'SURVEY' ? 1 : 0;
}

/** Indicates whether one person gets several messages on one way, so that their tabs need more than the name. */
function isOneOfSeveral({ channel, recipientName }: PreviewedMessage, messages: readonly PreviewedMessage[]): boolean {
  return messages.filter((each) => each.channel === channel && each.recipientName === recipientName).length > 1;
}

function OneMessage({ message }: { message: PreviewedMessage }) {
  const { channel, channels = [], recipientName, recipientAddress, title, text, viewUrl, documentIds = [] } = message;
  const words = useWords(messageWords);
  const [, next] = channels;
  return (
    <div className={styles['message']}>
      <Facts
        items={[
          {
            term: words('preview.to'),
            value: [recipientName, recipientAddress].filter(Boolean).join(' · '),
            wide: true,
          },
          {
            term: message.templateName,
            value: next ? (
              words('channel.then', { first: words(`channel.${channel}`), next: words(`channel.${next}`) })
            ) : (
              <Channel name={channel} />
            ),
          },
          {
            term: words('preview.documents'),
            value: documentIds.length > 0 ? words('preview.documents.count', { count: documentIds.length }) : null,
          },
          { term: words('preview.subject'), value: channel === 'EMAIL' ? title : null, wide: true },
        ]}
      />
      <MessageLook channel={channel} title={title} text={text} viewUrl={viewUrl} />
    </div>
  );
}

function Drafts({ documents }: { documents: readonly PreviewedDocument[] }) {
  const words = useWords(messageWords);
  const [shown, setShown] = useState<PreviewedDocument | null>(null);
  if (documents.length === 0) return null;
  return (
    <div className={styles['drafts']}>
      {documents.map((document) => (
        <Button
          key={document.url}
          variant="default"
          leftSection={<IconFileText size={15} aria-hidden />}
          onClick={() => setShown(document)}
        >
          {words('preview.draft', { title: document.title })}
        </Button>
      ))}
      <DocumentDialog
        title={shown?.title}
        url={shown?.url ?? null}
        fileName={shown?.title ?? ''}
        onClose={() => setShown(null)}
      />
    </div>
  );
}

function keyOf({ channel, recipientName, templateName }: PreviewedMessage, index: number): string {
  return `${index} ${channel} ${templateName} ${recipientName}`;
}
