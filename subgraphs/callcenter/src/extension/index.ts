export { agentAt, connectedExtensions, mannedExtensions, ownExtension } from './extension-reads.ts';
export { Extension } from './extension.type.ts';
export type { ExtensionRow } from './extension.entity.ts';
export { noteLine } from './note-line.ts';
