import { timedFetch } from '@madang/subgraph-kit';
import { z } from 'zod';
import type { Courier, CourierAnswer, PostalAddress } from './courier.ts';
import { splitAddress } from './split-address.ts';

/** Where and by which key the address register (juso.go.kr) is asked. */
export interface JusoOptions {
  readonly url: string;
  readonly key: string;
  readonly timeoutMs?: number;
}

/** Addresses that are worth choosing between. */
const MOST = 10;

const found = z.object({
  results: z.object({
    common: z.object({ errorCode: z.string(), errorMessage: z.string().default('') }),
    juso: z.array(z.object({ roadAddrPart1: z.string(), zipNo: z.string().regex(/^\d{5}$/) })).nullish(),
  }),
});

/** Trouble that lies in what was typed (E0005 and after), not in the key or the register. */
const TYPED_TROUBLE = /^E(000[5-9]|001\d)$/;

/** Searches the address register: a written address is parted first, since the register knows no floors. */
export function jusoAddresses(options: JusoOptions): Courier['normalizeAddress'] {
  const ask = timedFetch(options, {});
  return async (text) => {
    const { place, detail } = splitAddress(text);
    if (place.length < 2) return { outcome: 'DONE', value: [] };
    const query = new URLSearchParams({
      confmKey: options.key,
      currentPage: '1',
      countPerPage: String(MOST),
      keyword: place,
      resultType: 'json',
    });
    const reply = await ask('GET', `/addrlink/addrLinkApi.do?${query}`);
    // Nothing is changed by a search: whatever went wrong, it may be asked again.
    const said = reply.kind === 'ok' ? found.safeParse(reply.body) : null;
    return said?.success ? understood(said.data.results, detail) : { outcome: 'AWAY' };
  };
}

function understood(
  { common, juso }: z.infer<typeof found>['results'],
  detail: string,
): CourierAnswer<readonly PostalAddress[]> {
  if (TYPED_TROUBLE.test(common.errorCode)) return { outcome: 'DONE', value: [] };
  if (common.errorCode !== '0') return { outcome: 'REFUSED', reason: common.errorCode };
  const addresses = (juso ?? []).map(({ roadAddrPart1: road, zipNo: zipCode }) => ({ zipCode, road, detail }));
  // The register lists every building of a complex: they are one place to deliver to.
  const places = new Map(addresses.map((address) => [`${address.zipCode} ${address.road}`, address]));
  return { outcome: 'DONE', value: [...places.values()] };
}
