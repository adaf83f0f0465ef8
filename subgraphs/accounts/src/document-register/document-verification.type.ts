import { enumOf, LocalDate } from '@madang/subgraph-kit';
import { ArgsType, Field, ObjectType } from 'type-graphql';

const Outcome = enumOf('DocumentVerificationOutcome', 'What the verification of a document has come to', {
  VALID: 'Issued by the house, and in force',
  SUPERSEDED: 'Issued by the house, and followed by a corrected one',
  REVOKED: 'Issued by the house, and revoked',
  ALTERED: 'Number is known, and the bytes are not those that were issued',
  UNKNOWN: 'No such document was issued',
  TOO_MANY_REQUESTS: 'Too many numbers that are none were tried; nothing is told for some time',
});

/** View of a verification. */
@ObjectType({ description: 'What anybody is told of a document whose number or bytes they have' })
export class DocumentVerification {
  @Field(() => Outcome, { description: 'What it has come to' })
  outcome!: string;

  @Field(() => String, { nullable: true, description: 'Number of the document; none where nothing is told' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'Kind of the document, e.g. RECEIPT_NOTICE' })
  kind!: string | null;

  @Field(() => String, { nullable: true, description: 'Kind in words' })
  kindName!: string | null;

  @Field(() => String, { nullable: true, description: 'Title that stands on it' })
  title!: string | null;

  @Field(() => [String], { description: 'Names of who it is about, masked' })
  parties!: readonly string[];

  @Field(() => LocalDate, { nullable: true, description: 'Day of issue in Seoul' })
  issuedOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of its revocation in Seoul' })
  revokedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the document that corrects it' })
  supersededBy!: string | null;
}

/** Arguments of a verification. */
@ArgsType()
export class VerifyDocumentArgs {
  @Field(() => String, { nullable: true, description: 'Number of the document, as people type it' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Digest of the bytes that somebody has (SHA-256, hex)' })
  sha256?: string | null;
}
