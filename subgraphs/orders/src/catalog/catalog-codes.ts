/** Colour and size of a variant. */
export interface VariantWish {
  readonly colour: string;
  readonly size: string;
}

/** A code as it is kept, however it was typed. */
export function codeOf(typed: string): string {
  return typed.trim().toUpperCase();
}

/** Sku of a variant, e.g. D16MMP101-GY-L. */
export function skuOf(styleCode: string, { colour, size }: VariantWish): string {
  return [styleCode, codeOf(colour), codeOf(size)].join('-');
}
