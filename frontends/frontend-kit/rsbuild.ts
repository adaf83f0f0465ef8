import { readFileSync } from 'node:fs';
import { pluginModuleFederation } from '@module-federation/rsbuild-plugin';
import { defineConfig, type RsbuildConfig } from '@rsbuild/core';
import { pluginReact } from '@rsbuild/plugin-react';

const KIT = '@madang/frontend-kit';
const CATALOG = ['react', 'react-dom', 'react-router', '@apollo/client'];
const MODERN = ['chrome >= 115', 'edge >= 115', 'firefox >= 121', 'safari >= 17'];
const TEMPLATE = new URL('template.html', import.meta.url).pathname;

/** Rsbuild configuration of one slice: a remote that exposes `./slice` and brings none of the shared libraries itself. */
export function federatedSlice(name: string): RsbuildConfig {
  return defineConfig({
    ...common(name),
    source: { entry: { main: './src/slice.tsx' } },
    output: { ...common(name).output, assetPrefix: 'auto', cleanDistPath: true },
    dev: { assetPrefix: 'auto', lazyCompilation: false, client: { overlay: false } },
    server: { cors: { origin: /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/ }, host: '127.0.0.1', printUrls: false },
    tools: { htmlPlugin: false },
    plugins: [
      pluginReact(),
      pluginModuleFederation({
        name,
        // The entry is a script that declares a variable, and a variable has no hyphen.
        library: { type: 'var', name: name.replaceAll('-', '_') },
        filename: 'remoteEntry.js',
        exposes: { './slice': './src/slice.tsx' },
        shared: shared({ import: false }),
        shareStrategy: 'loaded-first',
        manifest: true,
        // The shell's federation runtime serves every slice: 17 kB less each.
        experiments: { externalRuntime: true },
        dts: false,
      }),
    ],
  });
}

/** Rsbuild configuration of the shell: the host that provides every shared library and learns of its remotes at run time. */
export function shellApp(): RsbuildConfig {
  return defineConfig({
    ...common('shell'),
    source: { entry: { index: './src/index.ts' } },
    output: { ...common('shell').output, assetPrefix: '/', cleanDistPath: true },
    dev: { lazyCompilation: false, client: { overlay: false } },
    server: { host: '127.0.0.1', printUrls: false },
    html: { template: TEMPLATE, favicon: './src/brand/mark.svg' },
    // cspell:ignore rspack
    // Monaco, the editor of GraphiQL, asks for modules by names that no bundler can know and does without them.
    tools: { rspack: { ignoreWarnings: [{ module: /editorSimpleWorker/ }] } },
    plugins: [
      pluginReact(),
      pluginModuleFederation({
        name: 'shell',
        remotes: {},
        shared: shared({}),
        shareStrategy: 'loaded-first',
        experiments: { provideExternalRuntime: true },
        dts: false,
      }),
    ],
  });
}

/** Class names carry the slice's name, so that two slices with the same file never style each other. */
function common(name: string): RsbuildConfig {
  return {
    output: {
      target: 'web',
      sourceMap: { js: process.env['NODE_ENV'] === 'production' ? 'source-map' : 'cheap-module-source-map', css: true },
      overrideBrowserslist: MODERN,
      cssModules: { localIdentName: `${name}-[local]-[hash:base64:6]` },
      dataUriLimit: 0,
      legalComments: 'none',
    },
    performance: { printFileSize: false },
  };
}

/** The kit is shared whole, because its contexts, its words and its list of keys must exist once. */
function shared(extra: { import?: false }): Record<string, SharedLibrary> {
  const entries: [string, string][] = CATALOG.map((name) => [name, versionOf(name)]);
  entries.push(['@apollo/client/react', versionOf('@apollo/client')], [KIT, versionIn('package.json')]);
  return Object.fromEntries(
    entries.map(([name, version]) => [
      name,
      { singleton: true, strictVersion: true, version, requiredVersion: requirementOf(name, version), ...extra },
    ]),
  );
}

/** A slice asks for the major version of a library, and for the kit it was built with or a newer one of that major. */
function requirementOf(name: string, version: string): string {
  return name === KIT ? `^${version}` : `^${version.split('.')[0]}`;
}

function versionOf(library: string): string {
  return versionIn(`node_modules/${library}/package.json`);
}

function versionIn(manifest: string): string {
  const content: unknown = JSON.parse(readFileSync(new URL(manifest, import.meta.url), 'utf8'));
  const version: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, 'version') : null;
  if (typeof version !== 'string') throw new Error(`${manifest} names no version`);
  return version;
}

interface SharedLibrary {
  readonly singleton: true;
  readonly strictVersion: true;
  readonly version: string;
  readonly requiredVersion: string;
  readonly import?: false;
}
