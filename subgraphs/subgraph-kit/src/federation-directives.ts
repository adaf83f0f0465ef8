/** Federation directives that a slice may use; others need a decision record (style rule 22). */
export const federationDirectives = ['key', 'shareable', 'external', 'inaccessible', 'tag'] as const;

/** Header that links a subgraph schema to Federation 2 and imports just what it uses. */
export function federationLink(used: readonly string[]): string {
  const imports = used.map((name) => `"@${name}"`).join(', ');
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])`;
}
