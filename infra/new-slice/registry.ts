/** The list of slices with one more in it, on the next free ports. */
export function withSlice(registry: string, name: string): string {
  const { slices } = parsed(registry);
  const line = JSON.stringify({
    name,
    subgraphPort: nextAfter(slices.map(({ subgraphPort }) => subgraphPort)),
    frontendPort: nextAfter(slices.map(({ frontendPort }) => frontendPort)),
    listensTo: [],
  });
  const end = /\n(?<indent>[ ]*)\](?=\s*\}\s*$)/.exec(registry);
  if (!end) throw new Error('slices.json does not end in its list of slices');
  const indent = `${end.groups?.['indent'] ?? ''}  `;
  return `${registry.slice(0, end.index)},\n${indent}${spaced(line)}${registry.slice(end.index)}`;
}

interface Registry {
  readonly slices: readonly { readonly subgraphPort: number; readonly frontendPort: number }[];
}

function parsed(registry: string): Registry {
  return JSON.parse(registry);
}

function nextAfter(ports: readonly number[]): number {
  return Math.max(...ports) + 1;
}

/** Written as the formatter writes an object on one line. */
function spaced(json: string): string {
  return json.replaceAll(/(?<=[:,])(?=\S)/g, ' ').replace(/^\{(.*)\}$/, '{ $1 }');
}
