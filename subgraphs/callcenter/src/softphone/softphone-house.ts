import type { Routes } from '@madang/subgraph-kit';
import { softphoneSettings, type SoftphoneSettings } from './softphone-settings.ts';

let settings: SoftphoneSettings | null = null;

/** Reads once whether and where agents telephone in their browsers. */
export const openSoftphones: Routes = (_server, { variables }) => connectSoftphones(softphoneSettings(variables));

/** Says where agents telephone in their browsers; null where they do not. */
export function connectSoftphones(to: SoftphoneSettings | null): void {
  settings = to;
}

/** Where agents telephone in their browsers; null where they do not. */
export function softphones(): SoftphoneSettings | null {
  return settings;
}
