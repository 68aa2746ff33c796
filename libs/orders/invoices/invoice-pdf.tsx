import { Document, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { InvoiceKind } from '@parvis/contract/resolvers';
import { type Language, spellIban, spellOrderReference, spellSiret, textIn, timeWords } from '@parvis/domain';
import { PDF_FONT, printable } from '@parvis/platform/pdf-text';
import type { InvoiceContent, InvoiceLine } from './invoice-content';
import { invoiceWords, money, rate } from './invoice.words';

const ink = '#0f2e33';
const muted = '#4d6669';
const primary = '#0b6b74';
const rule = '#c6d5d7';

const styles = StyleSheet.create({
  page: {
    fontFamily: PDF_FONT,
    fontSize: 10,
    color: ink,
    paddingHorizontal: 48,
    paddingTop: 44,
    paddingBottom: 64,
  },
  head: { flexDirection: 'row', justifyContent: 'space-between', marginBottom: 26 },
  sellerName: { fontSize: 13, fontWeight: 600, color: primary, marginBottom: 3 },
  text: { fontSize: 10, lineHeight: 1.35 },
  title: { fontSize: 24, fontWeight: 600, marginBottom: 4 },
  label: { fontSize: 8.5, fontWeight: 600, color: muted, marginBottom: 2 },
  row: { flexDirection: 'row', gap: 20 },
  half: { flexBasis: 0, flexGrow: 1 },
  box: { backgroundColor: '#f5f9f9', borderRadius: 6, padding: 12 },
  facts: { flexDirection: 'row', flexWrap: 'wrap', marginTop: 18, marginBottom: 20, rowGap: 8 },
  fact: { width: '25%', paddingRight: 10 },
  line: { flexDirection: 'row', borderBottomWidth: 0.75, borderBottomColor: rule, paddingVertical: 7 },
  headLine: { flexDirection: 'row', borderBottomWidth: 1.5, borderBottomColor: primary, paddingBottom: 4 },
  what: { flexGrow: 1, flexBasis: 0, paddingRight: 12 },
  count: { width: 36, textAlign: 'right' },
  price: { width: 84, textAlign: 'right' },
  rate: { width: 48, textAlign: 'right' },
  net: { width: 84, textAlign: 'right' },
  totals: { marginTop: 10, marginLeft: 'auto', width: 260 },
  total: { flexDirection: 'row', justifyContent: 'space-between', paddingVertical: 2 },
  grand: {
    flexDirection: 'row',
    justifyContent: 'space-between',
    marginTop: 4,
    paddingTop: 6,
    borderTopWidth: 1.5,
    borderTopColor: primary,
    fontSize: 14,
    fontWeight: 600,
  },
  bold: { fontWeight: 600 },
  small: { fontSize: 8.5, lineHeight: 1.4, color: muted },
  foot: {
    position: 'absolute',
    bottom: 28,
    left: 48,
    right: 48,
    flexDirection: 'row',
    justifyContent: 'space-between',
    fontSize: 8,
    color: muted,
  },
});

export interface InvoiceToPrint {
  kind: InvoiceKind;
  label: string;
  content: InvoiceContent;
}

/** The invoice or credit note on A4, with what French law wants on it (CGI, annexe II, art. 242 nonies A; L441-9). */
export function invoicePdf({ kind, label, content }: InvoiceToPrint, language: Language): Promise<Buffer> {
  const words = invoiceWords[language];
  const title = `${words[kind]} ${label}`;
  const { seller } = content;
  return renderToBuffer(
    <Document title={title} author={printable(seller.name)} language={language.toLowerCase()}>
      <Page size="A4" style={styles.page}>
        <View style={styles.head}>
          <View style={{ maxWidth: 280 }}>
            <Text style={styles.sellerName}>{printable(seller.name)}</Text>
            <Lines of={[seller.legalForm, ...addressOf(seller, language), seller.email]} />
            <Text style={styles.small}>
              {printable(
                [
                  `${words.siret} ${spellSiret(seller.siret)}`,
                  seller.vatNumber && `${words.vatNumber} ${seller.vatNumber}`,
                ]
                  .filter(Boolean)
                  .join(' · '),
              )}
            </Text>
          </View>
          <View style={{ alignItems: 'flex-end' }}>
            <Text style={styles.title}>{words[kind]}</Text>
            <Text style={{ ...styles.bold, fontSize: 13 }}>{label}</Text>
          </View>
        </View>
        <Buyer content={content} language={language} />
        <Facts content={content} kind={kind} language={language} />
        {content.credited && (
          <Text style={{ marginBottom: 12 }}>
            {printable(words.corrects(content.credited.label, dayIn(content.credited.issuedOn, language)))}
          </Text>
        )}
        <LineTable content={content} language={language} />
        <Totals content={content} kind={kind} language={language} />
        <Terms content={content} kind={kind} language={language} />
        <View style={styles.foot} fixed>
          <Text>{printable(`${seller.name} · ${words.siret} ${spellSiret(seller.siret)}`)}</Text>
          <Text render={({ pageNumber, totalPages }) => `${label} · ${words.page(pageNumber, totalPages)}`} />
        </View>
      </Page>
    </Document>,
  );
}

interface PartProps {
  content: InvoiceContent;
  language: Language;
}

function Lines({ of }: { of: (string | null)[] }) {
  return of
    .filter((text): text is string => Boolean(text))
    .map((text) => (
      <Text key={text} style={styles.text}>
        {printable(text)}
      </Text>
    ));
}

function Buyer({ content: { buyer, buyerName }, language }: PartProps) {
  const words = invoiceWords[language];
  return (
    <View style={styles.row}>
      <View style={styles.half} />
      <View style={{ ...styles.half, ...styles.box }}>
        <Text style={styles.label}>{words.buyer}</Text>
        <Text style={{ ...styles.bold, fontSize: 12, marginBottom: 2 }}>{printable(buyer.organisation)}</Text>
        <Lines of={[`${words.attention} ${buyerName}`, ...addressOf(buyer, language)]} />
        <Lines
          of={[
            buyer.siret && `${words.siret} ${spellSiret(buyer.siret)}`,
            buyer.vatNumber && `${words.vatNumber} ${buyer.vatNumber}`,
          ]}
        />
      </View>
    </View>
  );
}

function Facts({ content, kind, language }: PartProps & { kind: InvoiceKind }) {
  const words = invoiceWords[language];
  const { buyer, event } = content;
  const facts: [string, string | null][] = [
    [words.issuedOn, dayIn(content.issuedOn, language)],
    [words.service, timeWords(language).days(event.startsAt, event.endsAt, event.timeZone)],
    ...(kind === 'INVOICE' ? ([[words.dueOn, dayIn(content.dueOn, language)]] as [string, string][]) : []),
    [words.order, spellOrderReference(content.orderReference)],
    [words.engagement, buyer.engagementNumber],
    [words.serviceCode, buyer.serviceCode],
    [words.buyerReference, buyer.buyerReference],
  ];
  return (
    <View style={styles.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <View key={label} style={styles.fact}>
            <Text style={styles.label}>{label}</Text>
            <Text>{printable(value!)}</Text>
          </View>
        ))}
    </View>
  );
}

function LineTable({ content, language }: PartProps) {
  const words = invoiceWords[language];
  return (
    <View>
      <View style={styles.headLine} fixed>
        <Text style={{ ...styles.label, ...styles.what }}>{words.item}</Text>
        <Text style={{ ...styles.label, ...styles.count }}>{words.count}</Text>
        <Text style={{ ...styles.label, ...styles.price }}>{words.price}</Text>
        <Text style={{ ...styles.label, ...styles.rate }}>{words.rate}</Text>
        <Text style={{ ...styles.label, ...styles.net }}>{words.net}</Text>
      </View>
      {content.lines.map((line, at) => (
        <LineOfInvoice key={at} line={line} content={content} language={language} />
      ))}
    </View>
  );
}

function LineOfInvoice({ line, content, language }: PartProps & { line: InvoiceLine }) {
  const words = invoiceWords[language];
  return (
    <View style={styles.line} wrap={false}>
      <View style={styles.what}>
        <Text style={styles.bold}>{printable(textIn(line.name, language))}</Text>
        <Text style={styles.small}>{printable(textIn(content.event.title, language))}</Text>
        {line.discountCents > 0 && (
          <Text style={styles.small}>{printable(words.less(line.codeWord, money(line.discountCents, language)))}</Text>
        )}
      </View>
      <Text style={styles.count}>{line.count}</Text>
      <Text style={styles.price}>{printable(money(line.priceCents, language))}</Text>
      <Text style={styles.rate}>{printable(rate(line.vatBasisPoints, language))}</Text>
      <Text style={styles.net}>{printable(money(line.netCents, language))}</Text>
    </View>
  );
}

function Totals({ content, kind, language }: PartProps & { kind: InvoiceKind }) {
  const words = invoiceWords[language];
  const hasVat = content.seller.vatNumber !== null;
  const grand = kind === 'CREDIT_NOTE' ? words.credited : hasVat ? words.total : words.totalExempt;
  return (
    <View style={styles.totals} wrap={false}>
      {hasVat && <Total label={words.totalNet} value={money(content.netCents, language)} />}
      {hasVat &&
        content.vat.map(({ basisPoints, netCents, vatCents }) => (
          <Total
            key={basisPoints}
            label={words.vatAt(rate(basisPoints, language), money(netCents, language))}
            value={money(vatCents, language)}
          />
        ))}
      <View style={styles.grand}>
        <Text>{grand}</Text>
        <Text>{printable(money(content.totalCents, language))}</Text>
      </View>
    </View>
  );
}

function Total({ label, value }: { label: string; value: string }) {
  return (
    <View style={styles.total}>
      <Text>{printable(label)}</Text>
      <Text>{printable(value)}</Text>
    </View>
  );
}

function Terms({ content, kind, language }: PartProps & { kind: InvoiceKind }) {
  const words = invoiceWords[language];
  const { seller } = content;
  const due = dayIn(content.dueOn, language);
  return (
    <View style={{ marginTop: 28 }} wrap={false}>
      {!seller.vatNumber && <Paragraph>{words.exempt}</Paragraph>}
      {kind === 'CREDIT_NOTE' ? (
        <Paragraph>{words.refund}</Paragraph>
      ) : content.isPaid ? (
        <Paragraph>{words.paid(dayIn(content.issuedOn, language))}</Paragraph>
      ) : (
        <>
          <Paragraph>{words.payBefore(due)}</Paragraph>
          <View style={{ ...styles.box, marginBottom: 10 }}>
            <Text style={styles.label}>{words.byTransfer}</Text>
            <Text>{printable(`IBAN ${spellIban(seller.iban)}   BIC ${seller.bic}`)}</Text>
            <Text>{printable(words.reference(spellOrderReference(content.orderReference)))}</Text>
          </View>
        </>
      )}
      {kind === 'INVOICE' && content.isPaid && <Text style={styles.small}>{printable(words.noDiscount)}</Text>}
      {kind === 'INVOICE' && <Text style={styles.small}>{printable(words.penalties)}</Text>}
    </View>
  );
}

function Paragraph({ children }: { children: ReactNode }) {
  return <Text style={{ marginBottom: 8 }}>{typeof children === 'string' ? printable(children) : children}</Text>;
}

interface Address {
  street: string;
  postcode: string;
  city: string;
  country: string;
}

const addressOf = ({ street, postcode, city, country }: Address, language: Language): string[] => [
  street,
  `${postcode} ${city}`,
  ...(country === 'FR'
    ? []
    : [new Intl.DisplayNames([language === 'FR' ? 'fr' : 'en'], { type: 'region' }).of(country) ?? country]),
];

/** A day of the calendar in words. */
const dayIn = (day: string, language: Language): string => timeWords(language).shortDay(`${day}T12:00:00Z`, 'UTC');
