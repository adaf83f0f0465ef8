import { z } from 'zod';
import { furthestBack } from '../channel-facts.ts';
import type { ChannelLine, ChannelOrder, ChannelReading } from '../channel-order.ts';
import { clean, moment, phoneIn, pieces, readWith, wonText, zipIn } from '../channel-values.ts';
import { naverStatus } from './naver-statuses.ts';

const text = z.string().nullish();
const code = z.union([z.string(), z.number()]).nullish();

const part = z.object({
  order: z.object({
    orderId: z.string().min(1),
    orderDate: moment,
    paymentDate: moment.nullish(),
    ordererName: z.string().min(1),
    ordererTel: text,
  }),
  productOrder: z.object({
    productOrderId: z.string().min(1),
    productOrderStatus: z.string().min(1),
    claimType: text,
    claimStatus: text,
    claimId: text,
    productId: code,
    productName: text,
    optionCode: code,
    optionManageCode: text,
    sellerProductCode: text,
    quantity: pieces,
    unitPrice: wonText,
    optionPrice: wonText.nullish(),
    totalPaymentAmount: wonText.nullish(),
    deliveryFeeAmount: wonText.nullish(),
    shippingMemo: text,
    shippingAddress: z.object({
      name: z.string().min(1),
      tel1: text,
      tel2: text,
      zipCode: text,
      baseAddress: text,
      detailedAddress: text,
    }),
  }),
});

type Part = z.infer<typeof part>;

/** What of an order was read: its product orders that changed, in the words of SmartStore, under the number of the order. */
const shape = z.object({ orderId: z.string().min(1), parts: z.array(part).min(1) });

/** Reads the product orders of one order together; an order may come in several parts, each with some of its lines. */
export function readNaverOrder(payload: unknown): ChannelReading {
  return readWith(shape, payload, 'orderId', orderOf);
}

function orderOf({ orderId, parts }: z.infer<typeof shape>): ChannelOrder {
  const lines = parts.map(lineOf);
  const [first] = parts;
  if (!first) throw new Error('an order without parts passed');
  const { order, productOrder } = first;
  const { shippingAddress: to } = productOrder;
  return {
    externalNumber: orderId,
    marketplace: { code: 'SMARTSTORE', number: orderId },
    channelName: '스마트스토어',
    channelStatus: furthestBack(lines),
    orderedAt: order.orderDate,
    paidAt: order.paymentDate ?? null,
    orderer: { name: order.ordererName, phone: phoneIn(order.ordererTel) },
    recipient: { name: to.name, phone: phoneIn(to.tel1, to.tel2) },
    address: clean([to.baseAddress, to.detailedAddress].filter(Boolean).join(' ')),
    zipCode: zipIn(to.zipCode),
    deliveryNote: clean(productOrder.shippingMemo),
    deliveryFee: productOrder.deliveryFeeAmount ?? 0,
    lines,
  };
}

function lineOf({ productOrder: read }: Part): ChannelLine {
  const unitPrice = read.unitPrice + (read.optionPrice ?? 0);
  const { word, status } = naverStatus(read.productOrderStatus, {
    type: clean(read.claimType),
    status: clean(read.claimStatus),
  });
  return {
    externalNumber: read.productOrderId,
    externalProduct: codeText(read.productId),
    externalVariant: codeText(read.optionCode),
    sku: clean(read.optionManageCode) ?? clean(read.sellerProductCode),
    name: clean(read.productName),
    quantity: read.quantity,
    unitPrice,
    paidAmount: read.totalPaymentAmount ?? unitPrice * read.quantity,
    channelStatus: word,
    status,
    claimNumber: clean(read.claimId),
  };
}

function codeText(value: string | number | null | undefined): string | null {
  return clean(value === null || value === undefined ? null : String(value));
}
