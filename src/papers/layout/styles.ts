import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';

/** Dark enough to read on white and on a copy in black and white. */
const INK = '1F3864';
/** On every Windows and Mac, and with a free twin of the same widths elsewhere: pages break the same everywhere. */
const FONT = 'Arial';

/** Room between the edge of the paper and the text, in twips (twentieths of a point). A4, some two centimetres. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1020, bottom: 964, left: 1134, right: 1134, header: 567, footer: 454 },
} as const;

/** The width that is left for text, in twips. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** Word's own styles, so that headings show in its navigation and a school can give them its own look. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 21, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 80, line: 254 } },
    },
    title: { run: { size: 34, bold: true, color: INK }, paragraph: { spacing: { after: 60 } } },
    heading1: {
      run: { size: 24, bold: true, color: INK },
      paragraph: { spacing: { before: 160, after: 50 }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: 40 } } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 23, color: '404040' },
      paragraph: { spacing: { after: 140 } },
    },
    {
      id: 'Letterhead',
      name: 'Letterhead',
      basedOn: 'Normal',
      run: { size: 23, bold: true, color: INK },
      paragraph: { spacing: { before: 120, after: 480 } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { before: 30, after: 30, line: 240 } },
    },
    {
      id: 'SmallPrint',
      name: 'Small print',
      basedOn: 'Normal',
      run: { size: 17, color: '404040' },
      paragraph: { spacing: { after: 0 } },
    },
  ],
};

export const BULLETS = 'bullets';

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 340, hanging: 240 } } },
        },
      ],
    },
  ],
};
