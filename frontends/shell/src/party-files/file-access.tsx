import { createContext, use, type ReactNode } from 'react';

/** Gives the token with which files are sent; nothing once the visit has ended. */
type FileAccess = () => Promise<string | null>;

const Access = createContext<FileAccess | null>(null);

/** Says with which token the files of a page are sent: a party has one for its case, a partner that of the session. */
export function PartyFilesProvider({ access, children }: { access: FileAccess; children: ReactNode }) {
  return <Access value={access}>{children}</Access>;
}

/** Gives the token of the page; a page that takes files says it. */
export function useFileAccess(): FileAccess {
  const access = use(Access);
  if (access === null) throw new Error('this page takes no files');
  return access;
}
