import { defineEntity, p } from '@mikro-orm/core';
import { AGENT_STATES, LINE_STATES } from './extension.ts';

const ExtensionSchema = defineEntity({
  name: 'ExtensionRow',
  tableName: 'extension',
  properties: {
    number: p.text().primary(),
    /** Who sits there; nobody while it is not claimed. */
    agentId: p.uuid().nullable(),
    lineState: p.enum([...LINE_STATES]),
    lineStateAt: p.datetime(3),
    agentState: p.enum([...AGENT_STATES]),
    agentStateAt: p.datetime(3),
  },
});

/** Telephone of the desk (내선), and who sits there. */
export class ExtensionRow extends ExtensionSchema.class {}
ExtensionSchema.setClass(ExtensionRow);

/** Table of extensions. */
export const extensionRows = ExtensionSchema;
