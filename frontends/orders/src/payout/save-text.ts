/** Saves a text as a file of the person; the mark at its beginning lets spreadsheets read Korean. */
export function saveText(fileName: string, content: string): void {
  const address = URL.createObjectURL(new Blob(['\u{FEFF}', content], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  URL.revokeObjectURL(address);
}
