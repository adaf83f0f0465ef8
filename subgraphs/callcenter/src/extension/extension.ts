/** How the line of an extension stands (E1): its lamp. */
export const LINE_STATES = ['GREEN', 'RED', 'UNKNOWN'] as const;

/** State of a line. */
export type LineState = (typeof LINE_STATES)[number];

/** What an agent does, as they say it themselves. */
export const AGENT_STATES = ['READY', 'AFTER_CALL', 'AWAY', 'OFFLINE'] as const;

/** State of an agent. */
export type AgentState = (typeof AGENT_STATES)[number];
