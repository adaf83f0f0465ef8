import type { PartyFile } from './kept-files.ts';
import { filesIn, filesToText } from './kept-files.ts';

interface DraftWithFiles {
  readonly values: { readonly files: string };
  change(values: (now: { readonly files: string }) => { files: string }): void;
}

/** Files of a draft, and what is done with them. */
export function draftFiles(draft: DraftWithFiles) {
  const change = (to: (files: PartyFile[]) => PartyFile[]) =>
    draft.change(({ files }) => ({ files: filesToText(to(filesIn(files))) }));
  return {
    files: filesIn(draft.values.files),
    onAdd: (file: PartyFile) => change((files) => [...files, file]),
    onRemove: (id: string) => change((files) => files.filter((file) => file.id !== id)),
  };
}
