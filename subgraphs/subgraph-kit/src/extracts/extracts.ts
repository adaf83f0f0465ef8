import type { EntityManager } from '@mikro-orm/postgresql';

/** A file that the slice made of its own rows, as it is sent. */
export interface MadeExtract {
  readonly name: string;
  readonly mediaType: string;
  /** What it stands for in the access log. */
  readonly subjectType: string;
  readonly fields: readonly string[];
}

/** What a feature says of the files that it makes of its rows, such as an export. */
export interface ExtractDeclaration {
  /** File of this identifier that may still be taken; null where there is none any more. */
  readonly find: (em: EntityManager, id: string, now: Date) => Promise<MadeExtract | null>;
}

/** Part of a feature that makes files of its rows. */
export interface ExtractFeature {
  readonly extracts?: readonly ExtractDeclaration[];
}
