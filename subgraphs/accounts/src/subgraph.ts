import { defineSubgraph } from '@madang/subgraph-kit';
import { migrations } from '../migrations/index.ts';
import { noteById } from './note/note-by-id.ts';
import { noteRows } from './note/note.entity.ts';
import { NoteResolver } from './note/note.resolver.ts';

/** The slice `accounts`: notes of a team. */
export const accounts = defineSubgraph({
  name: 'accounts',
  migrations,
  features: [
    {
      resolvers: [NoteResolver],
      rows: [noteRows],
      references: { AccountsNote: ({ id }, context) => noteById(context, id) },
    },
  ],
});
