import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { Block, Paper } from './blocks.ts';
import { BULLETS, NUMBERING, PAGE, STYLES } from './styles.ts';
import { fieldTable, gridTable } from './tables.ts';

/** A paper as a Word document: A4, letterhead on the first page, page numbers at the foot. */
export function toDocument({ titel, afzender, blocks }: Paper): Document {
  return new Document({
    title: titel,
    creator: afzender ?? 'Toestemming nodig?',
    lastModifiedBy: afzender ?? 'Toestemming nodig?',
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: { first: letterhead(afzender), default: new Header({ children: [new Paragraph('')] }) },
        footers: { first: footer(titel), default: footer(titel) },
        children: blocks.flatMap(toParts),
      },
    ],
  });
}

/** The name of the sender, with room for a logo; without a name only the room. */
const letterhead = (afzender: string | undefined): Header =>
  new Header({ children: [new Paragraph({ style: 'Letterhead', children: [new TextRun(afzender ?? '')] })] });

const footer = (titel: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'SmallPrint',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [`${titel} · pagina `, PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

function toParts(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(block.text)] })];
    case 'subtitle':
      return [new Paragraph({ style: 'Subtitle', children: [new TextRun(block.text)] })];
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          pageBreakBefore: block.onNewPage === true,
          children: [new TextRun(block.text)],
        }),
      ];
    case 'text':
      return [new Paragraph({ children: [new TextRun(block.text)] })];
    case 'bullets':
      return block.lines.map(
        (line) =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: { reference: BULLETS, level: 0 },
            children: [new TextRun(line)],
          }),
      );
    // Two tables that touch become one in Word, so a small empty line follows each.
    case 'fields':
      return [fieldTable(block.fields), gap()];
    case 'table':
      return [gridTable(block), gap()];
  }
}

const gap = (): Paragraph => new Paragraph({ style: 'SmallPrint', children: [] });
