/** The one policy that the page's Content-Security-Policy lets exist; it judges every string on its way to becoming script or markup. */
interface PolicyRules {
  readonly createHTML: (text: string) => string | null;
  readonly createScript: (text: string) => string | null;
  readonly createScriptURL: (address: string) => string | null;
}

/** Origins from which the shell may load scripts: its own, and those that the edge names in the page's head. */
export function scriptOrigins(page: Document = document): ReadonlySet<string> {
  const named = page.querySelector('meta[name="madang-remotes"]')?.getAttribute('content') ?? '';
  return new Set([location.origin, ...named.split(' ').filter((origin) => origin !== '')]);
}

/**
 * What may pass: text without a tag, which is how the component kit writes its style sheets, and scripts of the origins
 * given. Text never becomes script. Anything else is refused by the browser, which throws at the place that tried.
 */
export function rulesFor(origins: ReadonlySet<string>, base: string): PolicyRules {
  return {
    createHTML: (text) => (text.includes('<') ? null : text),
    createScript: () => null,
    createScriptURL: (address) => (isOf(origins, address, base) ? address : null),
  };
}

/** Installs the policy where the browser knows trusted types; elsewhere the Content-Security-Policy stands alone. */
export function installTrustedTypes(): void {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isFactory(factory)) return;
  factory.createPolicy('default', rulesFor(scriptOrigins(), location.href));
}

function isOf(origins: ReadonlySet<string>, address: string, base: string): boolean {
  if (!URL.canParse(address, base)) return false;
  const { origin, protocol } = new URL(address, base);
  return protocol !== 'blob:' && origins.has(origin);
}

function isFactory(value: unknown): value is { createPolicy(name: string, rules: PolicyRules): unknown } {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'createPolicy') === 'function';
}
