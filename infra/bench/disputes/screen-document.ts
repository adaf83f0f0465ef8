import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit, type DefinitionNode } from 'graphql';
import { repositoryFolder } from '../../start/home.ts';

/** What a screen of the slice asks by an operation, word for word, with the fragments spread in it. */
export function screenDocument(operation: string): string {
  const known = definitions();
  const used = new Map<string, DefinitionNode>();
  const use = (name: string): void => {
    if (used.has(name)) return;
    const found = known.get(name);
    if (!found) throw new Error(`no screen says what ${name} is`);
    used.set(name, found);
    visit(found, { FragmentSpread: (spread) => use(spread.name.value) });
  };
  use(operation);
  return [...used.values()].map((one) => print(one)).join('\n');
}

function definitions(): ReadonlyMap<string, DefinitionNode> {
  const source = join(repositoryFolder, 'frontends', 'disputes', 'src');
  const texts = globSync('**/*.{ts,tsx}', { cwd: source, exclude: ['gql/**'] }).flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/\bgraphql\(`(?<text>[^`]+)`\)/g)].map(
      ({ groups }) => groups?.['text'] ?? '',
    ),
  );
  return new Map(
    texts
      .flatMap((text) => parse(text.replaceAll(/ @unmask\b/g, '')).definitions)
      .flatMap((one) =>
        one.kind === Kind.OPERATION_DEFINITION || one.kind === Kind.FRAGMENT_DEFINITION
          ? [[one.name?.value ?? '', one] as const]
          : [],
      ),
  );
}
