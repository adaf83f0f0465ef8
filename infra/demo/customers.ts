import { chanceOf, koreanName, unassignedMobile } from './chance.ts';
import { demoId } from './demo-id.ts';

/** Customer as every slice that knows them sees them. */
export interface DemoCustomer {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly grade: string;
  readonly mobile: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly joinedOn: string;
}

const GENERATED = 299;
const GRADES = ['일반', '실버', '골드', 'VIP'];

/** Customer ETS0002002171 of document 002; the name and the numbers are the placeholders that the document prints. */
export const theCustomer: DemoCustomer = {
  id: demoId('customer', 'ETS0002002171'),
  number: 'ETS0002002171',
  name: '홍길동',
  grade: 'ETS등록',
  mobile: '01012345678',
  phone: '0212345678',
  email: 'gildong@customers.madang.example',
  joinedOn: '2019-07-01',
};

/** The 300 customers of the demo system; the last two are one person, who joined twice. */
export function demoCustomers(): DemoCustomer[] {
  const chance = chanceOf('customers');
  const others = Array.from({ length: GENERATED }, (_unused, index): DemoCustomer => {
    const number = `ETS000200${String(2172 + index).padStart(4, '0')}`;
    return {
      id: demoId('customer', number),
      number,
      name: koreanName(chance),
      grade: chance.helpers.arrayElement(GRADES),
      mobile: unassignedMobile(chance),
      phone: chance.datatype.boolean(0.2) ? `0200${chance.string.numeric(6)}` : null,
      email: index % 4 === 0 ? null : `customer${2172 + index}@customers.madang.example`,
      joinedOn: chance.date.between({ from: '2019-01-01', to: '2026-06-30' }).toISOString().slice(0, 10),
    };
  });
  const [one, other] = others.slice(-2);
  if (!one || !other) throw new Error('there are two customers at least');
  return [theCustomer, ...others.slice(0, -1), { ...other, name: one.name, mobile: one.mobile }];
}
