import type {
  ChannelAnswer,
  ChannelOrder,
  ChannelLines,
  ChannelProduct,
  ChannelReading,
  ChannelFact,
  ChannelWindow,
  ClaimAnswer,
  ListedVariant,
  PutProduct,
  QuestionAnswer,
  QuestionReading,
  ShipmentNote,
  StockWish,
  StorefrontConnector,
} from '../../connector/index.ts';

/** How a marketplace of tests answers: as it should, not at all, after the fact without telling, or never. */
export type Mood = 'WELL' | 'AWAY' | 'LOSES_ANSWERS' | 'HANGS' | 'REFUSES';

/** Marketplace in memory, with what it was told and how often. */
export class FakeMarketplace implements StorefrontConnector {
  readonly capabilities = {
    orders: true,
    products: true,
    stock: true,
    shipments: true,
    hold: true,
    claims: true,
    questions: true,
  };

  mood: Mood = 'WELL';
  readonly stock = new Map<string, number>();
  readonly orders = new Map<string, ChannelOrder>();
  readonly products = new Map<string, ChannelProduct>();
  readonly toldStock: StockWish[] = [];
  readonly toldParcels: ShipmentNote[] = [];
  readonly toldClaims: ClaimAnswer[] = [];
  readonly toldAnswers: QuestionAnswer[] = [];
  readonly toldHolds: { readonly externalNumber: string; readonly isHeld: boolean }[] = [];

  /** How many wait for an answer that is held back. */
  waiting = 0;
  private heldBack: Promise<void> | null = null;

  /** Holds answers back; gives the way to let them go. */
  holdBack(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.heldBack = promise;
    return () => {
      this.heldBack = null;
      resolve();
    };
  }

  /** Does something as the mood has it. */
  private async in<Value>(act: () => Value, now: Date): Promise<ChannelAnswer<Value>> {
    if (this.heldBack) {
      this.waiting += 1;
      await this.heldBack;
      this.waiting -= 1;
    }
    switch (this.mood) {
      case 'WELL':
        return { outcome: 'DONE', value: act() };
      case 'LOSES_ANSWERS':
        act();
        return { outcome: 'UNCLEAR' };
      case 'AWAY':
        return { outcome: 'LATER', code: 'AWAY', retryAt: now };
      case 'REFUSES':
        return { outcome: 'REFUSED', code: 'UNKNOWN_THERE', detail: 'No such thing' };
      case 'HANGS':
        return new Promise(() => undefined);
    }
  }

  async setStock(wishes: readonly StockWish[], now: Date): Promise<ChannelAnswer[]> {
    const answers: ChannelAnswer[] = [];
    for (const wish of wishes) {
      const set = () => {
        this.toldStock.push(wish);
        this.stock.set(wish.externalVariant, wish.quantity);
        return null;
      };
      answers.push(await this.in(set, now));
    }
    return answers;
  }

  async readStock(listings: readonly ListedVariant[], now: Date): Promise<ChannelAnswer<number>[]> {
    if (this.mood === 'AWAY') return listings.map(() => ({ outcome: 'LATER', code: 'AWAY', retryAt: now }));
    return listings.map(({ externalVariant }) => ({ outcome: 'DONE', value: this.stock.get(externalVariant) ?? 0 }));
  }

  async putProduct(product: ChannelProduct, now: Date): Promise<ChannelAnswer<PutProduct>> {
    const { styleCode, variants } = product;
    return this.in(() => {
      this.products.set(styleCode, product);
      return {
        externalProduct: `P-${styleCode}`,
        variants: variants.map(({ sku }) => ({ sku, externalVariant: `V-${sku}` })),
      };
    }, now);
  }

  async sendShipments(
    parcels: readonly ShipmentNote[],
    now: Date,
  ): Promise<ChannelAnswer<{ readonly reference: string | null }>[]> {
    const answers: ChannelAnswer<{ readonly reference: string | null }>[] = [];
    for (const parcel of parcels) answers.push(await this.in(() => this.ship(parcel), now));
    return answers;
  }

  async holdOrder({ externalNumber }: { externalNumber: string }, isHeld: boolean, now: Date): Promise<ChannelAnswer> {
    return this.in(() => {
      this.toldHolds.push({ externalNumber, isHeld });
      return null;
    }, now);
  }

  async *changedOrders({ from, to }: ChannelWindow, now: Date): ReturnType<StorefrontConnector['changedOrders']> {
    // All of its orders changed more than a day ago, so that a collection no longer looks for them.
    const looksFarBack = to.getTime() - from.getTime() > 2 * 24 * 3_600_000;
    if (!looksFarBack && this.mood === 'WELL') return;
    yield await this.ordersByNumber([...this.orders.values()].map(linesOf), now);
  }

  async ordersByNumber(asked: readonly ChannelLines[], now: Date): ReturnType<StorefrontConnector['ordersByNumber']> {
    if (this.mood === 'AWAY') return { outcome: 'LATER', code: 'AWAY', retryAt: now };
    const found = asked.flatMap(({ externalNumber }) => this.orders.get(externalNumber) ?? []);
    return { outcome: 'DONE', value: found.map((order) => ({ kind: 'ORDER', order, payload: null })) };
  }

  readOrder(): ChannelReading {
    return { kind: 'MALFORMED', externalNumber: null, reason: 'nothing is kept', payload: null };
  }

  async answerClaim(claim: ClaimAnswer, now: Date): Promise<ChannelAnswer> {
    return this.in(() => {
      this.toldClaims.push(claim);
      this.answer(claim.externalNumber, claim.answer);
      return null;
    }, now);
  }

  readQuestion(): QuestionReading {
    return { kind: 'MALFORMED', externalNumber: null, reason: 'nothing is kept', payload: null };
  }

  async *questionsAsked(): ReturnType<StorefrontConnector['questionsAsked']> {
    yield { outcome: 'DONE', value: [] };
  }

  async answerQuestion(answer: QuestionAnswer, now: Date): Promise<ChannelAnswer> {
    return this.in(() => {
      this.toldAnswers.push(answer);
      return null;
    }, now);
  }

  /** Decides a return of an order. */
  answer(externalNumber: string, answer: ClaimAnswer['answer']): void {
    const order = this.orders.get(externalNumber);
    const status = statusOf(answer === 'REFUSE' ? 'DELIVERED' : 'RETURNED');
    if (order) this.orders.set(externalNumber, { ...order, lines: order.lines.map((line) => ({ ...line, status })) });
  }

  private ship(parcel: ShipmentNote) {
    this.toldParcels.push(parcel);
    const order = this.orders.get(parcel.externalNumber);
    if (order) {
      const lines = order.lines.map((line) => ({ ...line, channelStatus: 'N30', status: statusOf('SHIPPED') }));
      this.orders.set(parcel.externalNumber, { ...order, lines });
    }
    return { reference: null };
  }
}

function linesOf({ externalNumber, lines }: ChannelOrder): ChannelLines {
  return { externalNumber, lineNumbers: lines.map((line) => line.externalNumber) };
}

/** Status of a line as a marketplace of tests has it. */
export function statusOf(fact: ChannelFact) {
  return { fact, refund: 'NONE', claimRefused: false, label: fact } as const;
}

/** Order as a marketplace of tests has it, with one line 01 that is being prepared. */
export function aChannelOrder(externalNumber: string, details: Partial<ChannelOrder> = {}): ChannelOrder {
  return {
    externalNumber,
    marketplace: null,
    channelName: '자사몰',
    channelStatus: 'N20',
    orderedAt: new Date('2026-11-20T01:00:00Z'),
    paidAt: new Date('2026-11-20T01:01:00Z'),
    orderer: { name: '홍길동', phone: null },
    recipient: { name: '홍길동', phone: null },
    address: null,
    zipCode: null,
    deliveryNote: null,
    deliveryFee: 0,
    lines: [
      {
        externalNumber: '01',
        externalProduct: null,
        externalVariant: null,
        sku: null,
        name: null,
        quantity: 1,
        unitPrice: 150_000,
        paidAmount: 150_000,
        channelStatus: 'N20',
        status: statusOf('PREPARING'),
        claimNumber: null,
      },
    ],
    ...details,
  };
}
