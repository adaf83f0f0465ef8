import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';
import { Product, Variant } from './catalog.type.ts';

@InputType({ description: 'Colour and size in which a product is made' })
export class NewVariantInput {
  @Field(() => String, { description: 'Colour code of 1 to 8 letters and digits, e.g. GY' })
  colour!: string;

  @Field(() => String, { description: 'Size code of 1 to 8 letters and digits, e.g. L' })
  size!: string;
}

@InputType({ description: 'New product of the maker (C7)' })
export class AddProductInput {
  @Field(() => String, { description: 'Style code of 3 to 20 letters and digits, e.g. D16MMP101' })
  styleCode!: string;

  @Field(() => String, { description: 'Name, 1 to 200 characters' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'Item category under which complaints about it are counted' })
  itemCategoryId?: string | null;

  @Field(() => Float, { description: "Price of one piece in the maker's list in whole won, 0 to 1,000,000,000" })
  listPrice!: number;

  @Field(() => Float, { description: 'Wholesale price of one piece in whole won, 0 to 1,000,000,000' })
  wholesalePrice!: number;

  @Field(() => [NewVariantInput], { description: 'First colours and sizes, 1 to 200' })
  variants!: NewVariantInput[];
}

@InputType({ description: 'What a product is called and costs from now on (C7)' })
export class ChangeProductInput {
  @Field(() => ID, { description: 'Product to change' })
  productId!: string;

  @Field(() => Int, { description: 'Version that was changed, so that nobody overwrites what they have not seen' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Name, 1 to 200 characters' })
  name!: string;

  @Field(() => Float, { description: "Price of one piece in the maker's list in whole won, 0 to 1,000,000,000" })
  listPrice!: number;

  @Field(() => Float, { description: 'Wholesale price of one piece in whole won, 0 to 1,000,000,000' })
  wholesalePrice!: number;
}

@InputType({ description: 'Colours and sizes in which a product is made as well' })
export class AddVariantsInput {
  @Field(() => ID, { description: 'Product that is made in them' })
  productId!: string;

  @Field(() => [NewVariantInput], { description: 'Colours and sizes; a product has at most 200' })
  variants!: NewVariantInput[];
}

@InputType({ description: 'End of the sale of a variant (단종)' })
export class DiscontinueVariantInput {
  @Field(() => ID, { description: 'Variant that is no longer sold' })
  variantId!: string;
}

@InputType({ description: 'Sale of a variant again that was discontinued' })
export class ResumeVariantInput {
  @Field(() => ID, { description: 'Variant that is sold again' })
  variantId!: string;
}

function productPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class ProductPayload {
    @Field(() => Product, { nullable: true, description: 'Product after the act; none when it was refused' })
    product!: Product | null;

    @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return ProductPayload;
}

function variantPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class VariantPayload {
    @Field(() => Variant, { nullable: true, description: 'Variant after the act; none when it was refused' })
    variant!: Variant | null;

    @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return VariantPayload;
}

export const AddProductPayload = productPayload('AddProductPayload', 'Outcome of a new product');
export const ChangeProductPayload = productPayload('ChangeProductPayload', 'Outcome of a change of a product');
export const AddVariantsPayload = productPayload('AddVariantsPayload', 'Outcome of new colours and sizes');
export const DiscontinueVariantPayload = variantPayload('DiscontinueVariantPayload', 'Outcome of the end of a sale');
export const ResumeVariantPayload = variantPayload('ResumeVariantPayload', 'Outcome of a sale that goes on');
