/** A file that was sent for a case and waits to go with what is being written. */
export interface SentFile {
  fileId: string;
  name: string;
  size: number;
}

/** Gives the identifiers under which files go with a message. */
export function fileIdsOf(files: readonly SentFile[]): string[] {
  return files.map(({ fileId }) => fileId);
}
