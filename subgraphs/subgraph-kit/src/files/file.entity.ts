import { defineEntity, p } from '@mikro-orm/core';
import { FILE_REFUSALS, MEDIA_TYPES } from './file-kinds.ts';
import { FILE_STATES } from './files.ts';

/** Parts of a file in the store: as it was sent, as it may be shown, and small; a document that was issued, or a piece of an extract. */
export const OBJECT_ROLES = ['RECEIVED', 'RELEASED', 'THUMBNAIL', 'DOCUMENT', 'EXTRACT'] as const;

/** States of an object: being written, in use, without a key, and removed from the store. */
export const OBJECT_STATES = ['WRITING', 'KEPT', 'DOOMED', 'GONE'] as const;

const StoredFileSchema = defineEntity({
  name: 'StoredFileRow',
  tableName: 'stored_file',
  properties: {
    id: p.uuid().primary(),
    subjectType: p.text(),
    subjectId: p.uuid(),
    purpose: p.text(),
    mustBeMasked: p.boolean(),
    /** Name that its sender gave it, for display alone. */
    name: p.text(),
    state: p.enum([...FILE_STATES]),
    refusal: p.enum([...FILE_REFUSALS]).nullable(),
    kind: p.enum(Object.keys(MEDIA_TYPES)).nullable(),
    /** Bytes that were announced, then received, then released. */
    size: p.integer(),
    width: p.integer().nullable(),
    height: p.integer().nullable(),
    /** Digest of what was received, in hex. */
    sha256: p.text().nullable(),
    uploaderId: p.uuid(),
    uploaderName: p.text(),
    requestedAt: p.datetime(3),
    receivedAt: p.datetime(3).nullable(),
    checkedAt: p.datetime(3).nullable(),
  },
});

/** File of a subject, and how far it has come. */
export class StoredFileRow extends StoredFileSchema.class {}
StoredFileSchema.setClass(StoredFileRow);

const FileObjectSchema = defineEntity({
  name: 'FileObjectRow',
  tableName: 'file_object',
  properties: {
    /** Also its name in the store; says nothing of the file. */
    id: p.uuid().primary(),
    fileId: p.uuid(),
    role: p.enum([...OBJECT_ROLES]),
    state: p.enum([...OBJECT_STATES]),
    /** Wrapped key of this object alone; destroyed before the object is. */
    dataKey: p.blob().nullable(),
    bytes: p.integer().nullable(),
    madeAt: p.datetime(3),
    goneAt: p.datetime(3).nullable(),
  },
});

/** Object in the store, and the only key that opens it. */
export class FileObjectRow extends FileObjectSchema.class {}
FileObjectSchema.setClass(FileObjectRow);

const FileTombstoneSchema = defineEntity({
  name: 'FileTombstoneRow',
  tableName: 'file_tombstone',
  properties: {
    id: p.uuid().primary(),
    fileId: p.uuid(),
    act: p.enum(['MASKED', 'DESTROYED']),
    /** Digest of the original that is no more, in hex. */
    sha256: p.text(),
    attestation: p.text(),
    boxes: p.integer(),
    actorId: p.uuid(),
    actorName: p.text(),
    destroyedAt: p.datetime(3),
  },
});

/** What is left of an original that was destroyed: its digest, who, when, and the sentence they stand for. */
export class FileTombstoneRow extends FileTombstoneSchema.class {}
FileTombstoneSchema.setClass(FileTombstoneRow);

/** Table of objects, for what keeps documents and holds no files. */
export const objectRows = [FileObjectSchema];

/** Tables of files. */
export const fileRows = [StoredFileSchema, FileObjectSchema, FileTombstoneSchema];
