import type { Actor } from '@madang/shared-schema/actor';
import type { Role } from '@madang/shared-schema/roles';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import type { KnownTemplate } from './document-template.ts';
import type { IssuedDocumentRow } from './issued-document.entity.ts';

/** What a slice declares to issue documents on one kind of subject. */
export interface DocumentDeclaration {
  /** Kind of thing that the documents are about, e.g. DisputeCase. */
  readonly subject: string;
  readonly templates: readonly KnownTemplate[];
  /**
   * Roles beside those that see the whole slice that list its documents and ask for revocations, e.g. OFFICER; and the
   * condition on the documents that such a person finds there.
   */
  readonly readers?: readonly Role[];
  readonly listed?: (actor: Actor) => FilterQuery<IssuedDocumentRow>;
  /** Those of the subjects that the actor may read; their documents are read by the same people, each side its own. */
  readonly readable: (
    context: Pick<Context, 'actor' | 'em'>,
    subjectIds: readonly string[],
  ) => Promise<readonly string[]>;
  /** Side of the subject that the actor stands on, e.g. APPLICANT; null for staff, who see what was issued to anybody. */
  readonly sideOf: (context: Context, subjectId: string) => string | null | Promise<string | null>;
}

/** What is done in the transaction in which a document becomes ISSUED; it may be the second time after a fault. */
export type DocumentIssued = (tx: EntityManager, document: IssuedDocumentRow, now: Date) => Promise<void>;

/** What a feature declares of documents. */
export interface DocumentFeature {
  /** Documents that the feature issues. */
  readonly documents?: readonly DocumentDeclaration[];
  /** What the feature does once a document of the slice is issued. */
  readonly documentIssued?: DocumentIssued;
}

/** All that a slice declares of documents. */
export interface DocumentsOfSlice {
  readonly declarations: readonly DocumentDeclaration[];
  readonly issued: readonly DocumentIssued[];
}
