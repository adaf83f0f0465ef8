import { defineConfig } from 'vitest/config';
import { REPOSITORY } from '../checks/repository.ts';

/** Unit and integration tests of all packages in one run, on one PostgreSQL. */
export default defineConfig({
  root: REPOSITORY,
  test: {
    projects: [
      '{gateway,shared-schema,infra}/vitest.config.ts',
      '{subgraphs,frontends}/*/vitest.config.ts',
      'infra/tests/{matrix,kill}/vitest.config.ts',
    ],
  },
});
