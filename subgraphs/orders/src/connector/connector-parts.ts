import type { DoorParts } from '@madang/subgraph-kit';
import { cafe24Connectors } from './cafe24/cafe24.ts';
import { connectConnectors } from './connector-of.ts';
import { connectorSettings, type ConnectorSettings } from './connector-settings.ts';
import { naverConnectors } from './naver/naver.ts';

/** Sets the connectors up from the variables of the process, when the slice starts. */
export function openConnectors(_server: unknown, { variables }: Pick<DoorParts, 'variables'>): void {
  setUpConnectors(connectorSettings(variables));
}

/** Every connector there is; a new one is one line here. */
export function setUpConnectors(settings: ConnectorSettings): void {
  connectConnectors({ CAFE24: cafe24Connectors(settings), NAVER: naverConnectors(settings) });
}
