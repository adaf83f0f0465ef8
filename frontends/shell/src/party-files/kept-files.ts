/** A file that was sent for a case and goes with nothing yet. */
export interface PartyFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** Files out of what a draft keeps of them; what is no list of files is none. */
export function filesIn(text: string): PartyFile[] {
  if (text === '') return [];
  const kept: unknown = JSON.parse(text);
  return Array.isArray(kept) ? kept.filter((each) => isFile(each)) : [];
}

/** Files as a draft keeps them. */
export function filesToText(files: readonly PartyFile[]): string {
  return files.length === 0 ? '' : JSON.stringify(files);
}

/** Identifiers of files, as acts take them. */
export function idsOf(files: readonly PartyFile[]): string[] {
  return files.map(({ id }) => id);
}

function isFile(value: unknown): value is PartyFile {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value && 'size' in value;
}
