import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.ts';
import { enumOf } from '../enum.ts';
import { DateTime } from '../scalars.ts';

/** States of a document in the graph. */
export const DocumentStates = enumOf('DocumentState', 'State of a document', {
  ORDERED: 'Ordered by an act; it is printed, signed and registered next',
  ISSUED: 'Issued, and in force',
  SUPERSEDED: 'Issued, and followed by a corrected one',
  REVOKED: 'Issued, and withdrawn by two people',
});

/** Problems of documents in the graph. */
export const DocumentProblems = enumOf('DocumentProblem', 'Why an ordered document is not issued yet', {
  CERTIFICATE_EXPIRED: 'No certificate is good now; it is issued once there is one',
  PRINTING_FAILED: 'It could not be printed or signed; this is tried again',
  REGISTER_AWAY: 'Register of documents did not answer; it is asked again',
});

/** View of another document. */
@Directive('@shareable')
@ObjectType({ description: 'Document that another one names' })
export class DocumentReference {
  @Field(() => ID, { description: 'Identifier of the document' })
  id!: string;

  @Field(() => String, { description: 'Number of the document' })
  number!: string;
}

/** View of a reading. */
@Directive('@shareable')
@ObjectType({ description: 'First time that a side has taken a document' })
export class DocumentReading {
  @Field(() => String, { description: 'Side of the subject, e.g. APPLICANT; STAFF for those who deal with it' })
  side!: string;

  @Field(() => DateTime, { description: 'Timestamp of the first time' })
  at!: Date;
}

/** View of a document; what is worked out is added by its resolver. */
@Directive('@shareable')
@ObjectType({ description: 'Document that a slice has ordered or issued' })
export class IssuedDocument {
  @Field(() => ID, { description: 'Identifier of the document' })
  id!: string;

  @Field(() => String, { description: 'Number by which anybody verifies it: 16 digits of Crockford’s base 32' })
  number!: string;

  @Field(() => String, { description: 'Kind of the document, e.g. RECEIPT_NOTICE' })
  kind!: string;

  @Field(() => String, { description: 'Title that stands on it' })
  title!: string;

  @Field(() => String, { description: 'Language it is written in: ko or en' })
  language!: string;

  @Field(() => Int, { description: 'Version; a correction has the next one' })
  version!: number;

  @Field(() => String, { description: 'Kind of what it is about, e.g. DisputeCase' })
  subjectType!: string;

  @Field(() => ID, { description: 'Identifier of what it is about' })
  subjectId!: string;

  @Field(() => String, { description: 'Number of what it is about' })
  subjectLabel!: string;

  @Field(() => [String], { description: 'Sides that may read it' })
  audience!: string[];

  @Field(() => DocumentStates, { description: 'State of the document' })
  state!: string;

  @Field(() => DocumentProblems, { nullable: true, description: 'Why it is not issued yet, where something is wrong' })
  problem!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Digest of its bytes (SHA-256, hex); none while it is not printed',
  })
  sha256!: string | null;

  @Field(() => Int, { nullable: true, description: 'Size in bytes; none while it is not printed' })
  size!: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of pages; none while it is not printed' })
  pages!: number | null;

  @Field(() => DateTime, { description: 'Timestamp of the act that ordered it' })
  orderedAt!: Date;

  @Field(() => String, { description: 'Name of the person whose act ordered it; CLOCK for what time itself does' })
  issuerName!: string;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of its revocation' })
  revokedAt!: Date | null;
}

/** Page of documents. */
export const IssuedDocumentConnection = connectionOf(IssuedDocument, 'IssuedDocument', { shareable: true });

/** Filter of documents. */
@InputType({ description: 'Which documents are wanted; what is not said does not matter' })
export class DocumentFilter {
  @Field(() => String, { nullable: true, description: 'Kind of the document' })
  kind?: string | null;

  @Field(() => DocumentStates, { nullable: true, description: 'State of the document' })
  state?: string | null;

  @Field(() => String, { nullable: true, description: 'Identifier or number of what it is about' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the document, as people type it' })
  number?: string | null;
}

/** Addresses of a sample, by language. */
@Directive('@shareable')
@ObjectType({ description: 'Addresses of a sample for the viewer alone, good for ten minutes' })
export class DocumentSample {
  @Field(() => String, { description: 'Address of the Korean sample' })
  ko!: string;

  @Field(() => String, { description: 'Address of the English sample' })
  en!: string;
}

/** View of a template. */
@Directive('@shareable')
@ObjectType('DocumentTemplate', { description: 'How documents of one kind are written' })
export class DocumentTemplateView {
  @Field(() => String, { description: 'Kind of the documents, e.g. RECEIPT_NOTICE' })
  kind!: string;
}
