import 'reflect-metadata';

export { emptyDatabase, freshDatabase, type FreshDatabase } from './fresh-database.ts';
export { diagramIn, schemaDrift, sdlSnapshot } from './snapshots.ts';
export type { Answer } from './answer.ts';
export { anActor, startTestSubgraph, type Asker, type TestSubgraph } from './test-subgraph.ts';
