import 'reflect-metadata';

export { emptyDatabase, freshDatabase, type FreshDatabase } from './fresh-database.ts';
export { diagramIn, schemaDrift, sdlSnapshot } from './snapshots.ts';
export { anActor, startTestSubgraph, type Answer, type Asker, type TestSubgraph } from './test-subgraph.ts';
