import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { TemplateUses } from '@parvis/messages';
import { CONFIG, type Config } from '@parvis/platform';
import { type BuyerFacts, buyerMail, KIND_OF } from './buyer-mail';
import type { BuyerNews } from './definitions';

const DAY = 86_400_000;
const TOTAL = 43_200;

type Sample = Pick<BuyerFacts, 'documents' | 'refundedCents'> & Partial<BuyerFacts['order']>;

const NOTHING = { paidCents: TOTAL, dueCents: 0, refundCents: 0 };
const TO_PAY = { paidCents: 0, dueCents: TOTAL, refundCents: 0 };
const TRANSFER = {
  holder: 'Association Exemple',
  iban: 'FR7630006000011234567890189',
  bic: 'AGRIFRPP',
  reference: 'EXEMPLE7',
};
const INVOICE = { kind: 'INVOICE' as const, label: 'F2024-00001' };
const CREDIT = { kind: 'CREDIT_NOTE' as const, label: 'A2024-00001' };

const SAMPLES: Record<BuyerNews, Sample> = {
  RECEIVED: { documents: [], balance: TO_PAY, transfer: TRANSFER },
  PAID: { documents: [INVOICE], status: 'PAID' },
  REMINDER: { documents: [], balance: TO_PAY, transfer: TRANSFER },
  INVOICED: { documents: [INVOICE], balance: TO_PAY, transfer: TRANSFER },
  CANCELLED: { documents: [CREDIT], status: 'CANCELLED', balance: { ...NOTHING, refundCents: TOTAL } },
  REFUNDED: { documents: [], refundedCents: TOTAL, status: 'REFUNDED' },
  AGAIN: { documents: [INVOICE], status: 'PAID' },
};

/** The messages to a buyer as staff see them before there are orders. */
@Injectable()
export class BuyerSamples implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uses: TemplateUses,
  ) {}

  onModuleInit(): void {
    const url = `${this.config.publicUrl}/commande#exemple`;
    for (const [news, { documents, refundedCents, ...order }] of Object.entries(SAMPLES) as [BuyerNews, Sample][])
      this.uses.declare(KIND_OF[news], async ({ startsAt }, language) =>
        buyerMail(news, {
          language,
          order: {
            reference: 'EXEMPLE7',
            status: 'PENDING',
            method: 'TRANSFER',
            dueAt: new Date(startsAt.getTime() - 30 * DAY),
            balance: NOTHING,
            transfer: null,
            ...order,
          },
          totalCents: TOTAL,
          places: 2,
          documents,
          refundedCents,
          url,
        }),
      );
  }
}
