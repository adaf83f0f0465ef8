import { defineEntity, p } from '@mikro-orm/core';

const AgentSchema = defineEntity({
  name: 'AgentRow',
  tableName: 'agent',
  properties: {
    /** Identifier of the person at the identity provider. */
    id: p.uuid().primary(),
    name: p.text(),
    extension: p.text().nullable(),
    /** Indicates whether tickets can be transferred to them; not to people of other slices whose acts are written down. */
    takesTickets: p.boolean().default(true),
    /** Since when they are not at the desk any more, or shut out. */
    leftAt: p.datetime(3).nullable(),
    /** When the accounts last told of them; what is told late changes nothing. */
    toldAt: p.datetime(3).nullable(),
  },
});

/** Person who answers calls, known since their first act or import. */
export class AgentRow extends AgentSchema.class {}
AgentSchema.setClass(AgentRow);

/** Table of agents. */
export const agentRows = AgentSchema;
