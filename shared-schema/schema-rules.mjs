import { globSync, readFileSync } from 'node:fs';
import graphqlEslint from '@graphql-eslint/eslint-plugin';

const DOCUMENTS = ['frontends/*/src/**/*.{ts,tsx}'];
const NO_DOCUMENTS = ['frontends/*/src/gql/**', '**/*.test.{ts,tsx}'];

/** Directives that Apollo Client takes out before it asks. */
const CLIENT_DIRECTIVES = 'directive @unmask(mode: String) on FRAGMENT_SPREAD';

/** Fields and arguments that say the same everywhere, so a sentence about them would tell nothing. */
const PLUMBING = [
  'FieldDefinition[name.value=/^(id|edges|node|nodes|cursor|pageInfo|userErrors)$/]',
  'FieldDefinition > InputValueDefinition[name.value=/^(id|input|filter)$/]',
];

/** Roots belong to all slices together; what they hold is described field by field. */
const ROOTS = 'ObjectTypeDefinition[name.value=/^(Query|Mutation|Subscription)$/]';

/** The plugin's processor with the code itself left out: it is TypeScript, which oxlint judges. */
const documentsOnly = {
  ...graphqlEslint.processor,
  preprocess: (code, file) =>
    graphqlEslint.processor.preprocess(code, file).filter((block) => typeof block !== 'string'),
};

/** The plugin refuses an empty list, so a repository without documents gives none. */
const found = globSync(DOCUMENTS, { exclude: NO_DOCUMENTS }).filter((file) =>
  /\bgraphql\(/.test(readFileSync(file, 'utf8')),
);
const documents = found.length > 0 ? found : undefined;

const languageOptions = {
  parser: graphqlEslint.parser,
  parserOptions: {
    graphQLConfig: { schema: ['shared-schema/api.graphql', CLIENT_DIRECTIVES], documents },
  },
};

const plugins = { '@graphql-eslint': graphqlEslint };

const { '@graphql-eslint/naming-convention': schemaNames, ...schemaRules } =
  graphqlEslint.configs['flat/schema-recommended'].rules;
const { '@graphql-eslint/naming-convention': operationNames, ...operationRules } =
  graphqlEslint.configs['flat/operations-recommended'].rules;

/** Rules of the graph: names, descriptions, one input and one payload per mutation, connections. Run from the repository's root. */
export default [
  { ignores: [...NO_DOCUMENTS, 'shared-schema/subgraphs/**', 'shared-schema/supergraph.graphql'] },
  {
    files: ['shared-schema/api.graphql'],
    languageOptions,
    plugins,
    rules: {
      ...schemaRules,
      '@graphql-eslint/naming-convention': schemaNames,
      '@graphql-eslint/input-name': ['error', { checkInputType: true, caseSensitiveInputType: false }],
      '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          ignoredSelectors: [...PLUMBING, ROOTS],
        },
      ],
      // An order is ordered and a post has a poster: the words meet, the field does not repeat its type.
      '@graphql-eslint/no-typename-prefix': 'off',
      // Lists of plain values and value types are told apart by their place, not by an id.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Words such as RECEIVED mean the same in every process; the enum says which process.
      '@graphql-eslint/unique-enum-value-names': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'ObjectTypeDefinition[name.value=Mutation] > FieldDefinition[gqlType.gqlType.name.value!=/Payload$/]',
          message: 'A mutation answers with its own non-null payload: `<Mutation>Payload!`.',
        },
        {
          selector: 'ObjectTypeDefinition[name.value=/Payload$/]:not(:has(> FieldDefinition[name.value=userErrors]))',
          message: 'A payload says its expected refusals: `userErrors: [<Slice>UserError!]!`.',
        },
      ],
    },
  },
  { files: DOCUMENTS, plugins, processor: documentsOnly },
  {
    files: ['frontends/**/*.graphql'],
    languageOptions,
    plugins,
    rules: {
      ...operationRules,
      // Fragments are named after component and field: OrderRow_order.
      '@graphql-eslint/naming-convention': [
        'error',
        {
          ...operationNames[1],
          FragmentDefinition: { requiredPattern: /^[A-Z][A-Za-z]*_[a-z][A-Za-z]*$/ },
        },
      ],
      // Fragments travel between modules as values: panels hand theirs to the shell.
      '@graphql-eslint/no-unused-fragments': 'off',
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 10 }],
    },
  },
];
