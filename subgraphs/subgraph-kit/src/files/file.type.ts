import { Directive, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../enum.ts';
import { DateTime } from '../scalars.ts';
import { FILE_REFUSALS } from './file-kinds.ts';
import { refusalWords } from './file-words.ts';

/** States of a file in the graph. */
export const FileState = enumOf('FileState', 'State of a file', {
  EXPECTED: 'Announced; its bytes are not all here',
  QUARANTINED: 'Received and locked away until it is judged',
  RELEASED: 'Judged and written anew; may be shown',
  REFUSED: 'Judged and refused; destroyed',
  MASKED: 'Burnt over with black boxes; the original is destroyed',
  DESTROYED: 'Destroyed without a successor',
});

const refusals = Object.fromEntries(FILE_REFUSALS.map((code) => [code, code]));
registerEnumType(refusals, {
  name: 'FileRefusal',
  description: 'Reasons why a file is not released',
  valuesConfig: Object.fromEntries(FILE_REFUSALS.map((code) => [code, { description: refusalWords[code].en }])),
});

/** View of what is left of a destroyed original, in every slice that holds files. */
@Directive('@shareable')
@ObjectType('FileTombstone', { description: 'What is left of an original that was destroyed' })
export class FileTombstone {
  @Field(() => String, { description: 'Digest of the original (SHA-256, hex)' })
  sha256!: string;

  @Field(() => String, { description: 'Sentence that the person stands for' })
  attestation!: string;

  @Field(() => Int, { description: 'Number of black boxes; 0 for one that showed nothing or was destroyed' })
  boxes!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the person who destroyed it; told to those who may mask files',
  })
  actorName!: string | null;

  @Field(() => DateTime, { description: 'Timestamp of the destruction' })
  destroyedAt!: Date;
}

/** Black box over an image. */
@InputType('MaskBoxInput', { description: 'Black box over an image, in pixels of that image from its upper left' })
export class MaskBoxInput {
  @Field(() => Float, { description: 'Distance from the left edge' })
  x!: number;

  @Field(() => Float, { description: 'Distance from the upper edge' })
  y!: number;

  @Field(() => Float, { description: 'Width of the box' })
  width!: number;

  @Field(() => Float, { description: 'Height of the box' })
  height!: number;
}

/** Makes the view of a slice's files, e.g. `ReportFile`. */
export function storedFileType(name: string, purposes: object) {
  @ObjectType(name, { description: 'File that belongs to the subject' })
  class StoredFile {
    @Field(() => ID, { description: 'Identifier of the file' })
    id!: string;

    @Field(() => purposes, { description: 'What the file is for' })
    purpose!: string;

    @Field(() => String, { description: 'Name that its sender gave it, for display' })
    name!: string;

    @Field(() => FileState, { description: 'State of the file' })
    state!: string;

    @Field(() => refusals, { nullable: true, description: 'Reason why it was refused' })
    refusal!: string | null;

    @Field(() => Int, { description: 'Size in bytes' })
    size!: number;

    @Field(() => Int, { nullable: true, description: 'Width in pixels; none for a document' })
    width!: number | null;

    @Field(() => Int, { nullable: true, description: 'Height in pixels; none for a document' })
    height!: number | null;

    @Field(() => Boolean, { description: 'Indicates whether it must be masked or destroyed before a decision' })
    mustBeMasked!: boolean;

    @Field(() => String, { description: 'Name of the person who sent it' })
    uploaderName!: string;

    @Field(() => DateTime, { description: 'Timestamp of the announcement' })
    requestedAt!: Date;
  }
  return StoredFile;
}
