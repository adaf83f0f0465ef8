import { Buffer } from 'node:buffer';
import { hkdfSync } from 'node:crypto';
import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';
import type { FilesEnvironment } from '../files/files-environment.ts';
import { folderStore } from '../files/folder-store.ts';
import { s3Store } from '../files/s3-store.ts';
import { sealToken } from '../files/sealed-token.ts';
import { openVault, type Vault } from '../files/vault.ts';
import type { KeyWrapper } from '../privacy/key-wrapper.ts';
import type { ExtractDeclaration } from './extracts.ts';

/** Minutes for which a link is good. */
const LINK_MINUTES = 5;

/** Everything that the extracts of a running slice need. */
export interface ExtractRoom {
  readonly slice: string;
  readonly declarations: readonly ExtractDeclaration[];
  readonly em: () => EntityManager;
  readonly vault: Vault;
  readonly linkSecret: Buffer;
  readonly clock: Clock;
}

/** What a room is opened with. */
export interface ExtractRoomParts {
  readonly slice: string;
  readonly declarations: readonly ExtractDeclaration[];
  readonly em: () => EntityManager;
  readonly askers: Pick<EntityManager, 'config'>;
  readonly wrapper: KeyWrapper;
  readonly secret: string;
  readonly environment: FilesEnvironment;
  readonly clock: Clock;
}

const rooms = new WeakMap<object, ExtractRoom>();

/** Opens the room of a slice's extracts and hands it to every entity manager of its databases. */
export function openExtractRoom({ askers, wrapper, secret, environment, ...parts }: ExtractRoomParts): ExtractRoom {
  const { FILES_DIR: folder, FILES_S3: s3 } = environment;
  const { slice, em } = parts;
  if (!folder && !s3) throw new Error(`${slice} makes extracts: FILES_DIR must say where they are kept`);
  const room: ExtractRoom = {
    ...parts,
    vault: openVault({ em, wrapper, store: s3 ? s3Store(s3) : folderStore(join(folder ?? '', slice, 'objects')) }),
    linkSecret: Buffer.from(hkdfSync('sha256', secret, slice, 'madang extracts: links', 32)),
  };
  for (const { config } of [em(), askers]) rooms.set(config, room);
  return room;
}

/** Room of the slice that an entity manager belongs to; a slice that declares no extracts has none, which is a fault. */
export function extractRoomOf({ config }: Pick<EntityManager, 'config'>): ExtractRoom {
  const room = rooms.get(config);
  if (!room) throw new Error('this slice declares no extracts');
  return room;
}

/** Address of an extract for the viewer alone, good for five minutes. */
export function extractLink({ em, actor, now }: Context, extractId: string): string {
  const { slice, linkSecret } = extractRoomOf(em);
  const { id, name, login } = actor;
  const claims = { extractId, account: { id, name, login }, until: now.getTime() + LINK_MINUTES * 60_000 };
  return `/files/${slice}/extracts/${sealToken(linkSecret, claims)}`;
}
