/** How a customer is told from another: two who are one often have one name. */
export function nameOf({ name, number }: { readonly name: string; readonly number: string }): string {
  return `${name} ${number}`;
}
