import { dirname, relative, resolve, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';

const [entry = 'src/main.ts', output = 'dist/main.js'] = process.argv.slice(2);
const outputFile = resolve(output);

/** The package folder inside node_modules that a resolved file belongs to, or undefined for a Node built-in. */
function packageFolder(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/**
 * Leaves libraries out of the bundle, each at the very file its importing source would get.
 * pnpm hides a package's dependencies from other packages, so a bare name inlined from `subgraph-kit` would not be found
 * beside a slice; and two copies of one library (two realms of `graphql`) stop the build instead of failing at run time.
 */
const librariesStayOutside: Plugin = {
  name: 'libraries-stay-outside',
  setup(pluginBuild) {
    const folders = new Map<string, string>();
    pluginBuild.onResolve({ filter: /^[^./]/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (pluginData === librariesStayOutside || kind === 'entry-point') return undefined;
      if (path.startsWith('@madang/')) return undefined;
      const options = { kind, importer, resolveDir, pluginData: librariesStayOutside };
      const found = await pluginBuild.resolve(path, options);
      const folder = packageFolder(found.path);
      if (found.errors.length > 0 || !folder) return found;
      const known = folders.get(packageName(path)) ?? folder;
      folders.set(packageName(path), known);
      if (known !== folder) return { errors: [{ text: `two copies of ${path}: ${known} and ${folder}` }] };
      return { path: relative(dirname(outputFile), found.path).replaceAll(sep, '/'), external: true };
    });
  },
};

await build({
  entryPoints: [resolve(entry)],
  outfile: outputFile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // Node's own conditions: esbuild's default adds `module`, which would pick other files than Node does.
  conditions: ['node'],
  mainFields: ['main'],
  keepNames: true,
  sourcemap: true,
  plugins: [librariesStayOutside],
  logLevel: 'warning',
}).catch(() => process.exit(1));
