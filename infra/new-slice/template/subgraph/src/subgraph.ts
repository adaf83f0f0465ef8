import { auditFeature, defineSubgraph } from '@madang/subgraph-kit';
import { migrations } from '../migrations/index.ts';
import { noteById } from './note/note-by-id.ts';
import { noteRows } from './note/note.entity.ts';
import { NoteResolver } from './note/note.resolver.ts';

/** The slice `__slice__`: notes of a team. */
export const __camel__ = defineSubgraph({
  name: '__slice__',
  wide: ['AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'ADMIN'],
  migrations,
  features: [
    {
      resolvers: [NoteResolver],
      rows: [noteRows],
      references: { __Pascal__Note: ({ id }, context) => noteById(context, id) },
    },
    auditFeature('__camel__'),
  ],
});
