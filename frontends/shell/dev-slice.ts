import { fileURLToPath } from 'node:url';
import { devPortOf, portOf, slices } from '@madang/shared-schema/slices';
import { createRsbuild, loadConfig, mergeRsbuildConfig, type RsbuildConfig } from '@rsbuild/core';

/** Paths that the running system answers, whoever serves the screens. */
const OF_THE_SYSTEM = ['/graphql', '/files', '/oidc', '/slices', '/health'];

const name = nameOf(process.argv[2]);
const slicePort = devPortOf(name);
const shellPort = portOf('shellDev');

await serve(`../${name}`, { server: { port: slicePort, strictPort: true } });
await serve('.', {
  server: {
    port: shellPort,
    strictPort: true,
    historyApiFallback: true,
    proxy: proxyTo(`http://localhost:${portOf('edge')}`),
  },
});
process.stdout.write(
  `open http://localhost:${shellPort}/${name}?slice.${name}=http://localhost:${slicePort}/mf-manifest.json\n`,
);

/** Serves one frontend with hot reload; a port that is taken ends the command with Rsbuild's own words. */
async function serve(folder: string, extra: RsbuildConfig): Promise<void> {
  const cwd = fileURLToPath(new URL(`${folder}/`, import.meta.url));
  const { content } = await loadConfig({ cwd });
  const rsbuild = await createRsbuild({ cwd, config: mergeRsbuildConfig(content, extra, { mode: 'development' }) });
  await rsbuild.startDevServer();
}

function proxyTo(target: string): Record<string, { target: string; changeOrigin: boolean; xfwd: boolean }> {
  return Object.fromEntries(OF_THE_SYSTEM.map((path) => [path, { target, changeOrigin: false, xfwd: true }]));
}

function nameOf(asked: string | undefined): string {
  const slice = slices.find((candidate) => candidate.name === asked);
  if (slice) return slice.name;
  process.stderr.write(`usage: dev-slice.ts <${slices.map((each) => each.name).join('|')}>\n`);
  process.exit(1);
}
