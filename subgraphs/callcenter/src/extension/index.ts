export { agentAt, connectedExtensions, mannedExtensions, ownExtension } from './extension-reads.ts';
export { AgentStateEnum, Extension, LineStateEnum } from './extension.type.ts';
export type { ExtensionRow } from './extension.entity.ts';
export { noteLine } from './note-line.ts';
