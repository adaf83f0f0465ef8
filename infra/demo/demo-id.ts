import { v5 } from 'uuid';

const NAMESPACE = '6f1d6a5e-8f0c-4b7e-9a53-3d6d61646e67';

/** Kinds of things that demo data of more than one service must call by the same id. */
export type DemoKind =
  | 'person'
  | 'customer'
  | 'order'
  | 'order-line'
  | 'ticket'
  | 'case'
  | 'business'
  | 'item-category'
  | 'report'
  | 'post'
  | 'storefront'
  | 'product'
  | 'variant'
  | 'row';

/** Id of a demo thing: always the same for the same key, so that no slice has to ask another for it. */
export function demoId(kind: DemoKind, key: string): string {
  return v5(`${kind}:${key}`, NAMESPACE);
}
