import { Buffer } from 'node:buffer';
import { hkdfSync } from 'node:crypto';
import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { KeyWrapper } from '../privacy/key-wrapper.ts';
import { clamdAt, type Scanner } from './clamd.ts';
import type { FilesEnvironment } from './files-environment.ts';
import type { FileDeclaration } from './files.ts';
import { folderStore } from './folder-store.ts';
import { startInspector, type Inspector } from './inspector.ts';
import { s3Store } from './s3-store.ts';
import { openVault, type Vault } from './vault.ts';

/** Everything that the files of a running slice need. */
export interface FileRoom {
  readonly slice: string;
  readonly declaration: FileDeclaration;
  /** Entity manager of the slice itself; nobody else writes the tables of files. */
  readonly em: () => EntityManager;
  readonly vault: Vault;
  readonly inspector: Inspector;
  readonly scanner: Scanner | null;
  /** Indicates whether a file waits while the scanner cannot be asked. */
  readonly scannerRequired: boolean;
  /** Folder of uploads under way. */
  readonly incoming: string;
  /** Secret of download links, and of uploads under way. */
  readonly linkSecret: Buffer;
  readonly uploadSecret: Buffer;
  readonly clock: Clock;
  readonly log: Logger;
}

/** What a room is opened with. */
export interface RoomParts {
  readonly slice: string;
  readonly declaration: FileDeclaration;
  /** Entity managers of the slice itself, and of those who ask. */
  readonly em: () => EntityManager;
  readonly askers: Pick<EntityManager, 'config'>;
  readonly wrapper: KeyWrapper;
  /** Secret of the slice from which those of the room are derived. */
  readonly secret: string;
  readonly environment: FilesEnvironment;
  readonly clock: Clock;
  readonly log: Logger;
}

const rooms = new WeakMap<object, FileRoom>();

/** Opens the room of a slice's files and hands it to every entity manager of its databases. */
export function openFileRoom(parts: RoomParts): FileRoom {
  const { slice, declaration, em, askers, wrapper, environment, clock, log } = parts;
  const { FILES_DIR: folder, FILES_S3: s3, CLAMD_ADDRESS: clamd } = environment;
  if (!folder) throw new Error(`${slice} holds files: FILES_DIR must say where`);
  const room: FileRoom = {
    slice,
    declaration,
    em,
    vault: openVault({ em, wrapper, store: s3 ? s3Store(s3) : folderStore(join(folder, slice, 'objects')) }),
    inspector: startInspector(),
    scanner: clamd ? clamdAt(clamd) : null,
    scannerRequired: environment.CLAMD_REQUIRED === '1',
    incoming: incomingFolder(folder, slice),
    linkSecret: roomSecret(parts.secret, slice, 'links'),
    uploadSecret: roomSecret(parts.secret, slice, 'uploads'),
    clock,
    log,
  };
  for (const { config } of [em(), askers]) rooms.set(config, room);
  return room;
}

/** Room of the slice that an entity manager belongs to; a slice that declares no files has none, which is a fault. */
export function roomOf({ config }: Pick<EntityManager, 'config'>): FileRoom {
  const room = rooms.get(config);
  if (!room) throw new Error('this slice declares no files');
  return room;
}

/** Folder of a slice's uploads under way. */
export function incomingFolder(folder: string, slice: string): string {
  return join(folder, slice, 'incoming');
}

/** Secret of a room for one use, from the secret of its slice. */
export function roomSecret(secret: string, slice: string, use: 'links' | 'uploads'): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, slice, `madang files: ${use}`, 32));
}
