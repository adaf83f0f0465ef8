/** A file of a feature: its side, its package and its folder are the groups $1, $2 and $3. The rooms of subgraph-kit are none. */
const FEATURE = '^(subgraphs|frontends)/(?!subgraph-kit/)([^/]+)/src/([^/]+)/';
const OF_ANOTHER_FEATURE = '^$1/$2/src/[^/]+/';
const OWN_OR_OPEN = '^$1/$2/src/($3|stubs|gql)/|/index[.]tsx?$';

const FACTORY = '[.]factory[.]ts$';
const TESTS = '[.]test[.]tsx?$|/(test|testing|tests)/';

/** What may know what. A group such as $1 stands for any slice, so a slice that does not exist yet is held to the same. */
export default {
  forbidden: [
    forbid(
      'slices-are-islands',
      "Ask the graph for another slice's data; never import its code.",
      { path: '^(subgraphs|frontends)/([^/]+)/' },
      { path: '^(subgraphs|frontends)/', pathNot: '^$1/($2|[^/]+-kit)/' },
    ),
    forbid(
      'features-meet-at-the-door',
      'Import another feature by its index.ts.',
      { path: FEATURE, pathNot: `${FACTORY}|${TESTS}` },
      { path: OF_ANOTHER_FEATURE, pathNot: OWN_OR_OPEN },
    ),
    forbid(
      'tests-meet-at-factories',
      'Make what a test needs by the factory of the other feature.',
      { path: `${FEATURE}.*[.](test|factory)[.]tsx?$` },
      { path: OF_ANOTHER_FEATURE, pathNot: `${OWN_OR_OPEN}|[.](factory|entity)[.]ts$|/testing/[^/]+[.]ts$` },
    ),
    forbid(
      'the-contract-knows-no-one',
      'shared-schema imports nothing of ours.',
      { path: '^shared-schema/' },
      { path: '^(gateway|subgraphs|frontends|infra)/' },
    ),
    forbid(
      'the-gateway-knows-the-contract-only',
      'The gateway has no business code.',
      { path: '^gateway/' },
      { path: '^(subgraphs|frontends|infra)/' },
    ),
    forbid(
      'nobody-imports-infra',
      'Infra knows everything and is imported by nothing; a test may run the simulators.',
      { path: '^(subgraphs|frontends)/', pathNot: '^subgraphs/[^/]+/src/[^/]+/testing/' },
      { path: '^infra/' },
    ),
    forbid(
      'words-stand-alone',
      'The words of a feature are read before anything else of it.',
      { path: '^subgraphs/(?!subgraph-kit/)[^/]+/src/([^/]+)/([^/]+-words|\\1)[.]ts$' },
      { path: '[.](entity|type|resolver|access)[.]ts$|-(process|rules)[.]ts$|node_modules' },
    ),
    forbid(
      'processes-are-pure',
      'A table and its rules know no row, no type, no library but the kit.',
      { path: '^subgraphs/[^/]+/src/[^/]+/[^/]+-(process|rules)[.]ts$' },
      { path: '[.](entity|type|resolver|access)[.]ts$|node_modules' },
    ),
    forbid(
      'types-do-not-see-rows',
      'The API is not the table.',
      { path: '^subgraphs/.*[.]type[.]ts$' },
      { path: '[.]entity[.]ts$' },
    ),
    forbid(
      'only-the-feature-list-sees-resolvers',
      'Nothing but subgraph.ts, or a list of features beside it, imports a resolver.',
      { path: '^subgraphs/(?!subgraph-kit/)', pathNot: `/src/(subgraph|[a-z-]+-features)[.]ts$|${TESTS}` },
      { path: '[.]resolver[.]ts$' },
    ),
    forbid(
      'use-cases-speak-no-graphql',
      'A use case takes values and gives rows or refusals.',
      { path: '^subgraphs/(?!subgraph-kit/)[^/]+/src/[^/]+/[^.]+[.]ts$', pathNot: `/index[.]ts$|${TESTS}` },
      { path: '[.]type[.]ts$|node_modules/(type-graphql|graphql|@apollo)/' },
    ),
    forbid(
      'migrations-outlive-rows',
      'A migration says its own SQL; rows change after it was written.',
      { path: '^subgraphs/([^/]+)/migrations/' },
      { path: '^subgraphs/$1/src/' },
    ),
    forbid(
      'tests-help-tests',
      'Factories and test tools stay out of the product.',
      { path: '^(gateway|subgraphs|frontends|shared-schema)/', pathNot: `${FACTORY}|vitest[.]config[.]ts$|${TESTS}` },
      { path: `${FACTORY}|${TESTS}` },
    ),
    forbid(
      'browsers-have-no-node',
      'What runs in a browser uses what a browser has.',
      { path: '^frontends/[^/]+/src/', pathNot: TESTS },
      { dependencyTypes: ['core'] },
    ),
    forbid('no-circles', 'Type-only circles count too.', {}, { circular: true }),
    forbid(
      'imports-lead-somewhere',
      'What cannot be found is not seen by the other rules.',
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|^infra/new-slice/template/|^infra/examples/[^/]+/src/gql/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json'],
    },
  },
};

function forbid(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}
