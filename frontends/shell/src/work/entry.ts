/** Address of the same list with one row opened beside it. */
export function hrefOfEntry(id: string): string {
  const search = new URLSearchParams(location.search);
  search.set('entry', id);
  return `?${search.toString()}`;
}
