import { Document, Page, Path, Rect, renderToBuffer, Svg, Text } from '@react-pdf/renderer';
import {
  BADGE_FORMATS,
  type BadgeFacts,
  type BadgeFormatName,
  type BadgePart,
  type Language,
  layoutBadge,
} from '@parvis/domain';
import { PDF_FONT, loadPdfFont, type PdfFont, printable } from '@parvis/platform/pdf-text';
import { qrPath } from '@parvis/registration';

/** Points in a millimetre. */
const POINT = 72 / 25.4;

export interface BadgesToPrint {
  title: string;
  language: Language;
  format: BadgeFormatName;
  /** Both sides of a card; a label has one. */
  withBack: boolean;
  badges: BadgeFacts[];
}

/** A page for each side of each badge, in the order given, each as large as what it is printed on. */
export async function badgesPdf({ title, language, format, withBack, badges }: BadgesToPrint): Promise<Buffer> {
  const font = await loadPdfFont();
  const { width, height, isLabel } = BADGE_FORMATS[format];
  const sides = withBack && !isLabel ? (['FRONT', 'BACK'] as const) : (['FRONT'] as const);
  return renderToBuffer(
    <Document title={printable(title)} author="Parvis" language={language.toLowerCase()}>
      {badges.map(printableFacts).flatMap((facts, at) =>
        sides.map((side) => (
          <Page
            key={`${at} ${side}`}
            size={[width * POINT, height * POINT]}
            style={{ fontFamily: PDF_FONT, backgroundColor: '#ffffff' }}
          >
            <Svg
              viewBox={`0 0 ${width * POINT} ${height * POINT}`}
              style={{ position: 'absolute', width: width * POINT, height: Math.floor(height * POINT) }}
              preserveAspectRatio="none"
            >
              {layoutBadge(facts, format, side, font.measure).map((part, place) => (
                <Part key={place} part={part} code={facts.code} font={font} />
              ))}
            </Svg>
          </Page>
        )),
      )}
    </Document>,
  );
}

function Part({ part, code, font }: { part: BadgePart; code: string; font: PdfFont }) {
  const x = part.x * POINT;
  const y = part.y * POINT;
  if (part.part === 'area')
    return <Rect x={x} y={y} width={part.width * POINT} height={part.height * POINT} fill={part.fill} />;
  if (part.part === 'code') {
    const { size, path } = qrPath(code);
    return <Path d={path} fill="#000000" transform={`translate(${x}, ${y}) scale(${(part.size * POINT) / size})`} />;
  }
  const { size, weight, fill, isCentred, text } = part;
  return (
    <Text
      x={x}
      y={y}
      fill={fill}
      textAnchor={isCentred ? 'middle' : 'start'}
      style={{ fontFamily: font.familyFor(text), fontSize: size * POINT, fontWeight: weight }}
    >
      {text}
    </Text>
  );
}

/** What people typed, as the font can set it. */
function printableFacts(facts: BadgeFacts): BadgeFacts {
  return {
    ...facts,
    givenName: printable(facts.givenName),
    familyName: printable(facts.familyName),
    organisationName: facts.organisationName && printable(facts.organisationName),
    jobTitle: facts.jobTitle && printable(facts.jobTitle),
    kindName: printable(facts.kindName),
    eventTitle: printable(facts.eventTitle),
    eventLines: facts.eventLines.map(printable),
    backLines: facts.backLines.map(printable),
  };
}
