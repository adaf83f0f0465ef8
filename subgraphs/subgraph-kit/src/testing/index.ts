import 'reflect-metadata';

export { actorFromClaims, anonymous } from '@madang/shared-schema/actor';
export { emptyDatabase, freshDatabase, type FreshDatabase } from './fresh-database.ts';
export { clearTextIn } from './clear-text.ts';
export { diagramIn, schemaDrift, sdlSnapshot } from './snapshots.ts';
export { unwalledTables, unwalledTablesIn } from './unwalled-tables.ts';
export { withoutFilters } from './without-filters.ts';
export { anActor } from './an-actor.ts';
export { anApproval } from './an-approval.ts';
export type { Answer } from './answer.ts';
export { sweepDeadlines } from '../deadlines/sweep-deadlines.ts';
export { startTestSubgraph, type Asker, type TestSubgraph } from './test-subgraph.ts';
export { askDoor, beginUpload, sendFile, sendPiece } from './send-file.ts';
export { linkKey } from './link-key.ts';
export { messageProviders, type MessageProviders } from './message-providers.ts';
export { startTestRegister, type TestRegister } from './test-register.ts';
