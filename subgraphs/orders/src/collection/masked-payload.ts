/** Fields that say nothing of a person, by their names; every other text is shown as stars. */
const PLAIN =
  /(^|_)(id|no|code|date|status|quantity|price|amount|fee|paid|currency|shop)$|_(id|no|code)s?$|(Id|No|Code|Date|Status|Quantity|quantity|Price|Amount|Type)$|^(quantity|currency|market_id|error)$/;
const PERSONAL = /name|tel|phone|address|zip|email|message|memo|receiver|buyer|orderer/i;

const HIDDEN = '***';

/** What a marketplace sent, as people may see it: numbers, codes, times and amounts, and nothing of the people in it. */
export function maskedPayload(text: string | null): string {
  const payload: unknown = JSON.parse(text ?? 'null');
  return JSON.stringify(masked(payload, ''), null, 2);
}

function masked(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((one) => masked(one, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, masked(one, name)]));
  if (value === null || typeof value === 'boolean') return value;
  if (PERSONAL.test(key)) return HIDDEN;
  if (typeof value === 'number') return value;
  return PLAIN.test(key) ? value : HIDDEN;
}
