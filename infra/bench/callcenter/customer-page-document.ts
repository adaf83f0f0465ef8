import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slices } from '@madang/shared-schema/slices';
import { Kind, parse, print, visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import { repositoryFolder } from '../../start/home.ts';

/** What the shell's customer page asks, word for word: the parts that the slices lay on it, in one query. */
export function customerPageDocument(): string {
  const parts = slices.map(({ name }) => partOf(name)).filter((part) => part !== null);
  if (parts.length < 2) throw new Error('the slices lay no parts on the customer page');
  const spreads = parts.map(({ main }) => `...${main}`).join(' ');
  const frame = `query CustomerPage($id: ID!) { customer(id: $id) { __typename id ${spreads} } }`;
  return [frame, ...parts.map(({ text }) => text)].join('\n');
}

/** Fragments of one slice, which may be named as those of another. */
function partOf(slice: string): { readonly main: string; readonly text: string } | null {
  const source = join(repositoryFolder, 'frontends', slice, 'src');
  const texts = globSync('**/*.{ts,tsx}', { cwd: source, exclude: ['gql/**'] }).map((file) =>
    readFileSync(join(source, file), 'utf8'),
  );
  const panels = texts.flatMap((text) => [...text.matchAll(/^ +fragment: (?<name>[A-Z_]+),$/gm)]);
  const wanted = panels.flatMap(({ groups }) => groups?.['name'] ?? []);
  const documents = texts.flatMap((text) =>
    [...text.matchAll(/(?<name>[A-Z_]+) = graphql\(`(?<text>[^`]+)`\)/g)].map(({ groups }) => ({
      name: groups?.['name'] ?? '',
      document: parse((groups?.['text'] ?? '').replaceAll(/ @unmask\b/g, '')),
    })),
  );
  const known = new Map(documents.flatMap(({ document }) => fragmentsOf(document).map((one) => [one.name.value, one])));
  const used = new Map<string, FragmentDefinitionNode>();
  const mains = documents.filter(({ name }) => wanted.includes(name)).flatMap(({ document }) => fragmentsOf(document));
  for (const one of mains) use(one, known, used);
  if (mains.length === 0) return null;
  const named = (name: string) => `${slice.replaceAll('-', '_')}_${name}`;
  const text = [...used.values()].map((one) => print(renamed(one, named))).join('\n');
  return { main: mains.map((one) => named(one.name.value)).join(' ...'), text };
}

function use(
  one: FragmentDefinitionNode,
  known: ReadonlyMap<string, FragmentDefinitionNode>,
  used: Map<string, FragmentDefinitionNode>,
): void {
  if (used.has(one.name.value)) return;
  used.set(one.name.value, one);
  visit(one, {
    FragmentSpread({ name }) {
      const inner = known.get(name.value);
      if (!inner) throw new Error(`no front end says what ${name.value} is`);
      use(inner, known, used);
    },
  });
}

function fragmentsOf({ definitions }: DocumentNode): FragmentDefinitionNode[] {
  return definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
}

function renamed(one: FragmentDefinitionNode, named: (name: string) => string): FragmentDefinitionNode {
  const rename = (node: { readonly name: { readonly value: string } }) => ({
    ...node,
    name: { kind: Kind.NAME, value: named(node.name.value) },
  });
  return visit(one, { FragmentDefinition: rename, FragmentSpread: rename });
}
