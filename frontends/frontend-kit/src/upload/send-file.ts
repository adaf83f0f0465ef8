import type { Upload } from 'tus-js-client';

/** Where an announced file is sent. */
export interface UploadTicket {
  readonly url: string;
  /** Identifier of the file that was announced. */
  readonly ticket: string;
}

/** What is heard of a file on its way. */
export interface UploadEars {
  readonly onProgress: (sent: number) => void;
  /** The file is whole at the server, under the identifier that it was announced with. */
  readonly onDone: (ticket: string) => void;
  /** The way broke (`away`), or the server does not take the file (`refused`). */
  readonly onProblem: (problem: 'away' | 'refused') => void;
}

/** File to send, and for what; the same file for the same thing goes on where it was left. */
export interface FileToSend {
  readonly file: File;
  readonly purpose: string;
  readonly accessToken: () => Promise<string | null>;
  /** Announces the file; null when that was refused, which has been told. */
  readonly announce: () => Promise<UploadTicket | null>;
}

/** A file on its way. */
export interface Sending {
  pause(): void;
  resume(): void;
  /** Gives up and has the server forget what it has. */
  cancel(): void;
}

const PIECE_BYTES = 4 * 1024 * 1024;
const RETRY_AFTER_MS = [0, 1000, 3000, 5000];

/** Sends a file in pieces (tus), or goes on with what another page left half sent; null when it was refused at once. */
export async function sendFile(toSend: FileToSend, ears: UploadEars): Promise<Sending | null> {
  const { Upload, DetailedError } = await import('tus-js-client');
  const { file, purpose, accessToken, announce } = toSend;
  const upload: Upload = new Upload(file, {
    chunkSize: PIECE_BYTES,
    retryDelays: RETRY_AFTER_MS,
    removeFingerprintOnSuccess: true,
    fingerprint: async () => ['madang', purpose, file.name, file.size, file.lastModified].join('|'),
    onBeforeRequest: async (request) => {
      const token = await accessToken();
      if (token !== null) request.setHeader('Authorization', `Bearer ${token}`);
    },
    onProgress: ears.onProgress,
    onSuccess: () => ears.onDone(ticketOf(upload)),
    onError: (error) => {
      const status = error instanceof DetailedError ? error.originalResponse?.getStatus() : undefined;
      ears.onProblem(status !== undefined && status >= 400 && status < 500 ? 'refused' : 'away');
    },
  });
  if (!(await goOn(upload)) && !(await begin(upload, announce))) return null;
  upload.start();
  return {
    pause: () => void upload.abort(),
    resume: () => upload.start(),
    cancel: () => void upload.abort(true).catch(() => undefined),
  };
}

function ticketOf({ options }: Upload): string {
  return options.metadata?.['ticket'] ?? '';
}

async function goOn(upload: Upload): Promise<boolean> {
  const left = await upload.findPreviousUploads();
  const [latest] = left.toSorted((one, other) => other.creationTime.localeCompare(one.creationTime));
  const isFresh = latest !== undefined && Date.now() - Date.parse(latest.creationTime) < 20 * 60 * 60 * 1000;
  if (!isFresh) return false;
  upload.options.metadata = latest.metadata;
  upload.resumeFromPreviousUpload(latest);
  return true;
}

async function begin(upload: Upload, announce: FileToSend['announce']): Promise<boolean> {
  const announced = await announce();
  if (!announced) return false;
  upload.options.endpoint = announced.url;
  upload.options.metadata = { ticket: announced.ticket };
  return true;
}
