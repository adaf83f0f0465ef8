import type { DoorParts } from '@madang/subgraph-kit';
import { cafe24Connectors } from './cafe24/cafe24.ts';
import { connectConnectors } from './connector-of.ts';
import { connectorSettings, type ConnectorSettings } from './connector-settings.ts';
import { naverConnectors } from './naver/naver.ts';
import type { PermissionParts } from './permission.ts';

let house: Pick<PermissionParts, 'em'> | null = null;
let standing: ConnectorSettings | null = null;

/** Sets the connectors up from the variables of the process, when the slice starts. */
export function openConnectors(_server: unknown, { em, variables }: Pick<DoorParts, 'em' | 'variables'>): void {
  house = { em };
  setUpConnectors(connectorSettings(variables));
}

/** Every connector there is; a new one is one line here. */
export function setUpConnectors(settings: ConnectorSettings): void {
  standing = settings;
  connectConnectors({ CAFE24: cafe24Connectors(settings), NAVER: naverConnectors(settings) });
}

/** What permissions are asked and kept with. */
export function permissionParts(): PermissionParts {
  if (!house || !standing) throw new Error('the connectors were not set up');
  return { ...house, settings: standing };
}
