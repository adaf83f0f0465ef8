import Papa from 'papaparse';

/** Reads CSV as a grid of cells without empty lines; whether commas, tabs or semicolons part them is found out. */
export function gridOf(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' }).data;
}
