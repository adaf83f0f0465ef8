/** Colour and size of a variant, by their codes. */
export interface TypedVariant {
  readonly colour: string;
  readonly size: string;
}

/** Every colour in every size, as both were typed with commas or spaces between. */
export function variantsOf(colours: string, sizes: string): TypedVariant[] {
  return codesOf(colours).flatMap((colour) => codesOf(sizes).map((size) => ({ colour, size })));
}

/** Sku as the product will have it, e.g. D16MMP101-GY-L. */
export function skuOf(styleCode: string, { colour, size }: TypedVariant): string {
  return [styleCode.trim().toUpperCase(), colour, size].join('-');
}

function codesOf(typed: string): string[] {
  return typed
    .toUpperCase()
    .split(/[\s,]+/)
    .filter((code) => code !== '');
}
