import { ActionIcon, Button, Progress } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconUpload, IconX } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useSession } from '../session/index.ts';
import { classNames, notify } from '../theme/index.ts';
import { useWords } from '../words/index.ts';
import { uploadWords } from './upload-words.ts';
import { useUploads, type UploadItem, type UploadsOptions } from './use-uploads.ts';
import styles from './upload.module.css';

/** What an upload field asks for. */
export interface UploadFieldProps extends UploadsOptions {
  readonly label: string;
  readonly hint?: string;
  /** Kinds that the browser offers first, e.g. `image/*,.heic`; the server judges by content. */
  readonly accept: string;
  readonly maxBytes: number;
}

/** Takes files by choice or by dropping, sends them in pieces, shows how far they are; each can be paused, resumed, given up. */
export function UploadField({ label, hint, accept, maxBytes, ...options }: UploadFieldProps) {
  const words = useWords(uploadWords);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { accessToken } = useSession();
  const uploads = useUploads(options, accessToken);
  const take = (files: FileList | null) => {
    for (const file of files ?? []) {
      if (file.size === 0) notify.problem(`${file.name}: ${words('empty')}`);
      else if (file.size > maxBytes)
        notify.problem(`${file.name}: ${words('tooLarge', { size: sizeInWords(maxBytes) })}`);
      else void uploads.add(file);
    }
  };
  return (
    <div
      className={classNames(styles['field'], over && styles['over'])}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <div className={styles['head']}>
        <div className={styles['text']}>
          <span id={`${id}-label`} className={styles['label']}>
            {label}
          </span>
          <span id={`${id}-hint`} className={styles['hint']}>
            {hint ?? words('drop')}
          </span>
        </div>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={accept}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <Button
          variant="default"
          leftSection={<IconUpload size={16} aria-hidden />}
          aria-describedby={`${id}-label ${id}-hint`}
          onClick={() => input.current?.click()}
        >
          {words('pick')}
        </Button>
      </div>
      {uploads.items.length > 0 && (
        <ul className={styles['items']}>
          {uploads.items.map((item) => (
            <Item key={item.key} item={item} uploads={uploads} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Item({ item, uploads }: { item: UploadItem; uploads: ReturnType<typeof useUploads> }) {
  const words = useWords(uploadWords);
  const { key, name, size, sent, state } = item;
  const percent = Math.floor((sent / size) * 100);
  const isOver = state === 'refused';
  const isStuck = isOver || state === 'away';
  const say = {
    sending: words('percent', { percent, sent: sizeInWords(sent), size: sizeInWords(size) }),
    paused: words('paused', { percent }),
    away: words('failed'),
    refused: words('refused'),
  }[state];
  return (
    <li className={styles['item']}>
      <span className={styles['name']}>{name}</span>
      <span className={styles['buttons']}>
        {state === 'sending' && (
          <ActionIcon variant="subtle" aria-label={`${words('pause')}: ${name}`} onClick={() => uploads.pause(key)}>
            <IconPlayerPause size={16} />
          </ActionIcon>
        )}
        {(state === 'paused' || state === 'away') && (
          <ActionIcon variant="subtle" aria-label={`${words('resume')}: ${name}`} onClick={() => uploads.resume(key)}>
            <IconPlayerPlay size={16} />
          </ActionIcon>
        )}
        <ActionIcon
          variant="subtle"
          aria-label={`${words(isOver ? 'dismiss' : 'cancel')}: ${name}`}
          onClick={() => (isOver ? uploads.drop(key) : uploads.cancel(key))}
        >
          <IconX size={16} />
        </ActionIcon>
      </span>
      <Progress
        className={styles['bar'] ?? ''}
        value={percent}
        size="sm"
        color={isStuck ? 'red' : undefined}
        aria-label={words('progress', { name })}
      />
      <span className={styles['hint']} role={isStuck ? 'alert' : undefined}>
        {say}
      </span>
    </li>
  );
}

/** Size for people: 820 B, 64 KB, 3.4 MB. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`;
}
