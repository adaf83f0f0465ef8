import type { RowSchema } from '../database.ts';
import { objectRows } from '../files/file.entity.ts';
import type { Jobs } from '../jobs.ts';
import { extractRoomOf } from './extract-room.ts';
import type { ExtractDeclaration } from './extracts.ts';

/** Rows and jobs of a slice that makes files of its rows: nothing for one that makes none. */
export function extractsParts(declarations: readonly ExtractDeclaration[]): {
  readonly rows: readonly RowSchema[];
  readonly jobs: Jobs;
} {
  if (declarations.length === 0) return { rows: [], jobs: {} };
  return {
    rows: objectRows,
    jobs: {
      'sweep-extracts': {
        cron: '*/10 * * * *',
        run: async (em, _payload, now) => void (await extractRoomOf(em).vault.sweep(now)),
      },
    },
  };
}
