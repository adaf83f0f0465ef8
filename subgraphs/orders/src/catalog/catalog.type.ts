import { Directive, Field, ID, ObjectType } from 'type-graphql';

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
}

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
