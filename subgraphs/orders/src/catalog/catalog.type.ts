import { connectionOf } from '@madang/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/** View of a product. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Style that is made in colours and sizes' })
export class Product {
  @Field(() => ID, { description: 'Identifier of the product' })
  id!: string;

  @Field(() => String, { description: 'Style code, e.g. D16MMP101' })
  styleCode!: string;

  @Field(() => String, { description: 'Name of the product' })
  name!: string;

  @Field(() => Int, { description: 'Version, which grows with each change' })
  version!: number;
}

/** Pages of products. */
export const ProductConnection = connectionOf(Product, 'Product');

/** View of a variant. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Product in one colour and size' })
export class Variant {
  @Field(() => ID, { description: 'Identifier of the variant' })
  id!: string;

  @Field(() => String, { description: 'Stock keeping unit as style-colour-size, e.g. D16MMP101-GY-L' })
  sku!: string;

  @Field(() => String, { nullable: true, description: 'Colour code' })
  colour!: string | null;

  @Field(() => String, { nullable: true, description: 'Size code' })
  size!: string | null;
}
