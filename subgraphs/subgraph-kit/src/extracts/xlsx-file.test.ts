import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { xlsxFile } from './xlsx-file.ts';

test('a workbook has its name, texts as texts and numbers as numbers', async () => {
  const parts: Uint8Array[] = [];
  for await (const part of xlsxFile({ name: 'Q&A', head: ['a', 'b'], batches: [[['=1+1', 7]], [['', 0]]] }))
    parts.push(part);
  const files = unzipSync(new Uint8Array(await new Blob(parts.map((part) => new Uint8Array(part))).arrayBuffer()));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(text('xl/workbook.xml')).toContain('<sheet name="Q&amp;A"');
  expect(text('xl/worksheets/sheet1.xml')).toContain('<t xml:space="preserve">=1+1</t></is></c><c><v>7</v></c>');
});

test('what goes wrong with the rows goes wrong with the workbook', async () => {
  async function* broken(): AsyncGenerator<string[][]> {
    yield [['a']];
    throw new Error('called off');
  }
  const read = async () => {
    for await (const part of xlsxFile({ name: 'Sheet', head: ['head'], batches: broken() }))
      expect(part.length).toBeGreaterThan(0);
  };
  await expect(read()).rejects.toThrow('called off');
});
