import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of this program's own questions, from the published schema; a field that goes away does not compile. */
const config: CodegenConfig = {
  schema: '../../../shared-schema/api.graphql',
  documents: ['src/**/*.ts', '!src/gql/**'],
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        importExtension: '.ts',
        useTypeImports: true,
        enumType: 'string-literal',
        strictScalars: true,
        scalars: { DateTime: 'string', LocalDate: 'string', SafeInt: 'number', ID: 'string' },
      },
    },
  },
};

// oxlint-disable-next-line import/no-default-export -- the tool asks for it
export default config;
