import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { executeCodegen, type CodegenConfig } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, type DocumentNode, type GraphQLSchema } from 'graphql';
import { format, type FormatOptions } from 'oxfmt';
import { slices } from '../src/slices.ts';
import { manifestOf, slicesAsked } from './safelist.ts';
import { pathOf } from './snapshots.ts';

/** Where clients are generated, and from what. */
export interface ClientOptions {
  /** Folder that holds `frontends/`; the repository by default. */
  readonly root?: string;
  /** Path of the API schema. */
  readonly schema?: string;
  /** Indicates whether stale files are written or only named. */
  readonly write: boolean;
}

const REPOSITORY = pathOf('..');
/** Every frontend has Apollo Client, which hands this package's type on; so nobody needs the package itself. */
const TYPES_OF_DOCUMENTS = '@graphql-typed-document-node/core';
const ASKS_FOR_DATA = /\bgraphql\(\s*(\/\*.*?\*\/\s*)?`/s;

/** Generates `src/gql/` of the shell and of every slice's frontend that has documents; gives the paths that were stale. */
export async function generateClients(options: ClientOptions): Promise<string[]> {
  const root = options.root ?? REPOSITORY;
  const frontends = ['shell', ...slices.map(({ name }) => name)].filter((name) => hasDocuments(root, name));
  if (frontends.length === 0) return [];
  const asked: Asked = new Map(frontends.map((name) => [name, []]));
  const config = configOf(root, asked, options.schema ?? pathOf('api.graphql'));
  const { result, error } = await executeCodegen(config);
  if (error) throw error;
  const style = formatOf(root);
  const stale: string[] = [];
  const schema = buildSchema(readFileSync(options.schema ?? pathOf('api.graphql'), 'utf8'));
  for (const { filename, content } of [
    ...result,
    ...manifestsOf(root, asked, schema),
    ...sliceLists(root, asked, schema),
  ]) {
    const code = await formatted(filename, content.replaceAll(TYPES_OF_DOCUMENTS, '@apollo/client'), style);
    if (textOf(filename) === code) continue;
    stale.push(relative(root, filename));
    if (options.write) save(filename, code);
  }
  return stale;
}

/** The documents of each frontend, as codegen came upon them. */
type Asked = ReadonlyMap<string, DocumentNode[]>;

/** Each frontend ships with the list of what it may ask, which the gateway reads. */
function manifestsOf(root: string, asked: Asked, schema: GraphQLSchema): Generated[] {
  return [...asked].map(([name, documents]) => ({
    filename: join(sourceOf(root, name), 'gql', 'safelist.json'),
    content: JSON.stringify(manifestOf(name, documents, schema), null, 2),
  }));
}

/** A frontend that asks every slice the same knows from its build which slices can be asked. */
function sliceLists(root: string, asked: Asked, schema: GraphQLSchema): Generated[] {
  return [...asked].flatMap(([name, documents]) => {
    const lists = slicesAsked(documents, schema);
    if (Object.keys(lists).length === 0) return [];
    const content = JSON.stringify(lists, null, 2);
    return [{ filename: join(sourceOf(root, name), 'gql', 'each-slice.json'), content }];
  });
}

interface Generated {
  readonly filename: string;
  readonly content: string;
}

function configOf(root: string, asked: Asked, schema: string): CodegenConfig {
  return {
    schema,
    silent: true,
    errorsOnly: true,
    generates: Object.fromEntries(
      [...asked].map(([name, documents]) => [`${sourceOf(root, name)}/gql/`, outputOf(root, name, documents)]),
    ),
  };
}

/** Types fit Apollo Client's own data masking, so codegen's fragment masking is off and fragments are marked instead. */
function outputOf(root: string, name: string, asked: DocumentNode[]): NonNullable<CodegenConfig['generates']>[string] {
  const source = sourceOf(root, name);
  return {
    preset,
    documents: [`${source}/**/*.{ts,tsx}`, `!${source}/gql/**`, `!${source}/**/*.test.{ts,tsx}`],
    presetConfig: { fragmentMasking: false },
    documentTransforms: [
      {
        transform: ({ documents }) => {
          asked.push(...documents.flatMap(({ document }) => document ?? []));
          return documents;
        },
      },
    ],
    config: {
      inlineFragmentTypes: 'mask',
      customDirectives: { apolloUnmask: true },
      documentMode: 'documentNode',
      importExtension: '.ts',
      useTypeImports: true,
      enumType: 'string-literal',
      nonOptionalTypename: true,
      skipTypeNameForRoot: true,
      strictScalars: true,
      scalars: { DateTime: 'string', LocalDate: 'string', SafeInt: 'number', ID: 'string' },
    },
  };
}

function hasDocuments(root: string, name: string): boolean {
  const files = globSync('**/*.{ts,tsx}', { cwd: sourceOf(root, name), exclude: ['gql/**'] });
  return files.some((file) => ASKS_FOR_DATA.test(readFileSync(join(sourceOf(root, name), file), 'utf8')));
}

function sourceOf(root: string, name: string): string {
  return join(root, 'frontends', name, 'src');
}

async function formatted(filename: string, content: string, style: FormatOptions): Promise<string> {
  const { code, errors } = await format(filename, content, style);
  const first = errors[0];
  if (first) throw new Error(`${filename}: ${first.message}`);
  return code;
}

function formatOf(root: string): FormatOptions {
  const config: unknown = JSON.parse(textOf(join(root, '.oxfmtrc.json')) ?? '{}');
  return typeof config === 'object' ? { ...config } : {};
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function save(file: string, code: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const file of await generateClients({ write: true })) console.log(`wrote ${file}`);
}
