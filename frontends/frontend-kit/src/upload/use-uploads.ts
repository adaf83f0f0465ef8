import { useEffect, useRef, useState } from 'react';
import { sendFile, type Sending, type UploadTicket } from './send-file.ts';

/** A file on its way, as it is shown. */
export interface UploadItem {
  readonly key: number;
  readonly name: string;
  readonly size: number;
  readonly sent: number;
  readonly state: 'sending' | 'paused' | 'away' | 'refused';
}

/** A file that is whole at the server. */
export interface SentFile {
  /** Identifier that it was announced with. */
  readonly ticket: string;
  readonly name: string;
  readonly size: number;
}

/** What the uploads of a field need. */
export interface UploadsOptions {
  /** Thing the files are for; half-sent files are found again by it. */
  readonly purpose: string;
  readonly announce: (file: File) => Promise<UploadTicket | null>;
  /** Called when a file is whole at the server. */
  readonly onSent: (sent: SentFile) => void;
  /** Told how many files are not whole yet, so that nothing is sent off without them. */
  readonly onUnderWay?: (count: number) => void;
}

/** Gives the files on their way and what can be done with them; leaving the page keeps what was sent. */
export function useUploads(
  { purpose, announce, onSent, onUnderWay }: UploadsOptions,
  accessToken: () => Promise<string | null>,
) {
  const [items, setItems] = useState<readonly UploadItem[]>([]);
  const sendings = useRef(new Map<number, Sending>());
  const next = useRef(1);
  useEffect(() => pauseAll(sendings.current), []);
  useUnderWay(items, onUnderWay);
  const change = (key: number, to: Partial<UploadItem>) =>
    setItems((all) => all.map((item) => (item.key === key ? { ...item, ...to } : item)));
  const drop = (key: number) => {
    sendings.current.delete(key);
    setItems((all) => all.filter((item) => item.key !== key));
  };
  const add = async (file: File) => {
    const [key, { name, size }] = [next.current++, file];
    setItems((all) => [...all, { key, name, size, sent: 0, state: 'sending' }]);
    const sending = await sendFile(
      { file, purpose, accessToken, announce: () => announce(file) },
      {
        onProgress: (sent) => change(key, { sent }),
        onDone: (ticket) => {
          drop(key);
          onSent({ ticket, name, size });
        },
        onProblem: (state) => change(key, { state }),
      },
    ).catch(() => null);
    if (sending) sendings.current.set(key, sending);
    else drop(key);
  };
  return {
    items,
    add,
    drop,
    pause: (key: number) => {
      sendings.current.get(key)?.pause();
      change(key, { state: 'paused' });
    },
    resume: (key: number) => {
      change(key, { state: 'sending' });
      sendings.current.get(key)?.resume();
    },
    cancel: (key: number) => {
      sendings.current.get(key)?.cancel();
      drop(key);
    },
  };
}

/** Says how many files are not whole yet, whenever that changes. */
function useUnderWay(items: readonly UploadItem[], onUnderWay: UploadsOptions['onUnderWay']): void {
  const underWay = items.filter(({ state }) => state !== 'refused').length;
  useEffect(() => onUnderWay?.(underWay), [underWay, onUnderWay]);
}

function pauseAll(underWay: ReadonlyMap<number, Sending>): () => void {
  return () => {
    for (const sending of underWay.values()) sending.pause();
  };
}
