import { Buffer } from 'node:buffer';
import { hkdfSync } from 'node:crypto';
import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../clock.ts';
import type { FilesEnvironment } from '../files/files-environment.ts';
import { folderStore } from '../files/folder-store.ts';
import { s3Store } from '../files/s3-store.ts';
import { openVault, type Vault } from '../files/vault.ts';
import type { KeyWrapper } from '../privacy/key-wrapper.ts';
import { readCertificate, type SigningCertificate } from './certificate.ts';
import type { KnownTemplate } from './document-template.ts';
import type { DocumentsEnvironment } from './documents-environment.ts';
import type { DocumentDeclaration, DocumentsOfSlice } from './documents.ts';
import { startPress, type Press } from './press.ts';

/** Where documents are verified when nothing else is said. */
const HOME = 'http://localhost:4000';

/** Everything that the documents of a running slice need. */
export interface DocumentRoom extends DocumentsOfSlice {
  readonly slice: string;
  /** Entity manager of the slice itself; it alone issues. */
  readonly em: () => EntityManager;
  readonly vault: Vault;
  readonly press: Press;
  /** None where none is configured: nothing is issued then. */
  readonly certificate: SigningCertificate | null;
  readonly origin: string;
  /** Secret of links. */
  readonly linkSecret: Buffer;
  readonly clock: Clock;
}

/** What a room is opened with. */
export interface DocumentRoomParts {
  readonly slice: string;
  readonly documents: DocumentsOfSlice;
  readonly em: () => EntityManager;
  readonly askers: Pick<EntityManager, 'config'>;
  readonly wrapper: KeyWrapper;
  /** Secret of the slice from which those of the room are derived. */
  readonly secret: string;
  readonly environment: DocumentsEnvironment & FilesEnvironment;
  readonly clock: Clock;
}

const rooms = new WeakMap<object, DocumentRoom>();

/** Opens the room of a slice's documents and hands it to every entity manager of its databases. */
export function openDocumentRoom(parts: DocumentRoomParts): DocumentRoom {
  const { slice, documents, em, askers, wrapper, environment, clock } = parts;
  const { FILES_DIR: folder, FILES_S3: s3, DOCUMENT_CERTIFICATE: certificate } = environment;
  if (!folder && !s3) throw new Error(`${slice} issues documents: FILES_DIR must say where they are kept`);
  const room: DocumentRoom = {
    ...documents,
    slice,
    em,
    vault: openVault({ em, wrapper, store: s3 ? s3Store(s3) : folderStore(join(folder ?? '', slice, 'objects')) }),
    press: startPress(),
    certificate: certificate ? readCertificate(certificate, environment.DOCUMENT_CERTIFICATE_PASSWORD) : null,
    origin: (environment.PUBLIC_ORIGIN ?? HOME).replace(/\/+$/, ''),
    linkSecret: Buffer.from(hkdfSync('sha256', parts.secret, slice, 'madang documents: links', 32)),
    clock,
  };
  for (const { config } of [em(), askers]) rooms.set(config, room);
  return room;
}

/** Room of the slice that an entity manager belongs to; a slice that declares no documents has none, which is a fault. */
export function documentRoomOf({ config }: Pick<EntityManager, 'config'>): DocumentRoom {
  const room = rooms.get(config);
  if (!room) throw new Error('this slice declares no documents');
  return room;
}

/** Template of a kind, and the declaration it is part of; a kind that nothing declares has none. */
export function templateOf(
  { declarations }: DocumentsOfSlice,
  kind: string,
): { readonly template: KnownTemplate; readonly declaration: DocumentDeclaration } | null {
  for (const declaration of declarations) {
    const template = declaration.templates.find((known) => known.kind === kind);
    if (template) return { template, declaration };
  }
  return null;
}
