import { expect, test } from 'vitest';
import { filesOfRepository, textOf } from './repository.ts';

const CODE = /^(?:gateway|subgraphs|frontends|shared-schema|infra)\/.*[.]tsx?$/;
/** Settings and tests export to tools; the types of the graph are described to its readers. */
const ELSEWHERE = /[.](?:test|config|type)[.]tsx?$|[.]d[.]ts$|\/(?:gql|template|test)\//;
const EXPORT =
  /^export (?:declare |abstract |async )*(?:function|class|const|interface|type|enum)\*? (?!\{)(?<name>\w+)/;

test('each export says in a sentence what it means', () => {
  const files = filesOfRepository().filter((file) => CODE.test(file) && !ELSEWHERE.test(file));
  expect(files.flatMap((file) => silentExports(textOf(file)).map((name) => `${file}: ${name}`))).toEqual([]);
});

test('an export without a comment is found, also under its decorators', () => {
  expect(silentExports('/** Said. */\nexport const a = 1;\nexport const b = 2;')).toEqual(['b']);
  expect(silentExports('/** Said. */\n@Resolver({\n  of: 1,\n})\nexport class A {}')).toEqual([]);
  expect(silentExports('const x = 1;\n@Resolver()\nexport class A {}')).toEqual(['A']);
  expect(silentExports('/** Said. */\nexport function f(a: 1): 1;\nexport function f(a: 2): 2;')).toEqual([]);
});

function silentExports(text: string): string[] {
  const lines = text.split('\n');
  const said = new Set<string>();
  return lines.flatMap((line, index) => {
    const name = EXPORT.exec(line)?.groups?.['name'];
    if (name === undefined || said.has(name)) return [];
    said.add(name);
    return isSaid(lines.slice(0, index)) ? [] : [name];
  });
}

/** Decorators, their closing brackets and directives may stand between the sentence and the export. */
function isSaid(before: readonly string[]): boolean {
  const above = before.findLast((line) => !/^(?:@|\s|\/\/|[)\]}]+;?$)/.test(line) || line.endsWith('*/'));
  return above?.endsWith('*/') ?? false;
}
