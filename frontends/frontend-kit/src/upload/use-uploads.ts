import { useEffect, useRef, useState } from 'react';
import { useSession } from '../session/index.ts';
import { sendFile, type Sending, type UploadTicket } from './send-file.ts';

/** A file on its way, as it is shown. */
export interface UploadItem {
  readonly key: number;
  readonly name: string;
  readonly size: number;
  readonly sent: number;
  readonly state: 'sending' | 'paused' | 'away' | 'refused';
}

/** What the uploads of a field need. */
export interface UploadsOptions {
  /** Thing the files are for; half-sent files are found again by it. */
  readonly purpose: string;
  readonly announce: (file: File) => Promise<UploadTicket | null>;
  /** Called when a file is whole at the server. */
  readonly onSent: () => void;
}

/** Gives the files on their way and what can be done with them; leaving the page keeps what was sent. */
export function useUploads({ purpose, announce, onSent }: UploadsOptions) {
  const { accessToken } = useSession();
  const [items, setItems] = useState<readonly UploadItem[]>([]);
  const sendings = useRef(new Map<number, Sending>());
  const next = useRef(1);
  useEffect(() => pauseAll(sendings.current), []);
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
        onDone: () => {
          drop(key);
          onSent();
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

function pauseAll(underWay: ReadonlyMap<number, Sending>): () => void {
  return () => {
    for (const sending of underWay.values()) sending.pause();
  };
}
