import type { Context } from '../context.ts';
import type { FileKind } from './file-kinds.ts';

/** States of a file: announced, whole and locked away, then let out or refused; what shows too much is masked or destroyed. */
export const FILE_STATES = ['EXPECTED', 'QUARANTINED', 'RELEASED', 'REFUSED', 'MASKED', 'DESTROYED'] as const;

/** What files of one purpose must be like. */
export interface FilePurpose {
  readonly kinds: readonly FileKind[];
  readonly maxBytes: number;
  /** An image that shows more than may be kept: it is masked or destroyed before anything is decided. */
  readonly mustBeMasked?: boolean;
}

/** What a slice declares to hold files of one kind of subject. */
export interface FileDeclaration {
  /** Kind of thing that the files belong to, e.g. InfringementReport. */
  readonly subject: string;
  readonly purposes: Readonly<Record<string, FilePurpose>>;
  /** Most files that one subject may have. */
  readonly mostFiles: number;
  /** Those of the subjects that the actor may read; their files are read by the same people. */
  readonly readable: (
    context: Pick<Context, 'actor' | 'em'>,
    subjectIds: readonly string[],
  ) => Promise<readonly string[]>;
  /** Indicates whether the actor may add files to a subject that they read. */
  readonly mayAdd: (context: Context, subjectId: string) => Promise<boolean>;
  /** Indicates whether the actor may mask and destroy files of a subject that they read. */
  readonly mayMask: (context: Context) => boolean;
}

/** Purpose of a declaration; a purpose that is none is a fault. */
export function purposeOf({ purposes }: FileDeclaration, name: string): FilePurpose {
  const purpose = Object.hasOwn(purposes, name) ? purposes[name] : undefined;
  if (!purpose) throw new Error(`no files are declared for ${name}`);
  return purpose;
}

/** A slice's own wall in the database: its subject takes no more files. */
export function isClosedSubject(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'MD409';
}
