import {
  BorderStyle,
  HeightRule,
  type ITableBordersOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Field, Table as TableBlock } from './blocks.ts';
import { TEXT_WIDTH } from './styles.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '8496B0' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HEAD_FILL = 'DEE6F0';
const MARGINS = { left: 90, right: 90, top: 20, bottom: 20 };
/** A line to write on by hand. */
const WRITING_HEIGHT = 400;

const GRID: ITableBordersOptions = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
const RULED: ITableBordersOptions = { ...GRID, top: NONE, left: NONE, right: NONE, insideVertical: NONE };

/** A table whose first row is repeated on every page and read out as its head. */
export function gridTable({ head, widths, rows }: TableBlock): Table {
  const columnWidths = widths.map((share) => Math.round((TEXT_WIDTH * share) / 100));
  const row = (cells: readonly (readonly string[])[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      height: { value: isHead ? 300 : WRITING_HEIGHT, rule: HeightRule.ATLEAST },
      cantSplit: true,
      children: cells.map((lines, i) => cell(lines, columnWidths[i] ?? 0, { head: isHead })),
    });
  return laidOut(
    columnWidths,
    [
      row(
        head.map((name) => [name]),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
    GRID,
  );
}

/** Labels with their values; without a value a ruled line to write on. */
export function fieldTable(fields: readonly Field[]): Table {
  const columnWidths = [Math.round(TEXT_WIDTH * 0.31), Math.round(TEXT_WIDTH * 0.69)] as const;
  const rows = fields.map(
    ({ label, value }) =>
      new TableRow({
        cantSplit: true,
        height: { value: value ? 300 : WRITING_HEIGHT, rule: HeightRule.ATLEAST },
        children: [
          cell([label], columnWidths[0], { bold: true }),
          cell(value ? [value] : [], columnWidths[1], {}),
        ],
      }),
  );
  return laidOut(columnWidths, rows, RULED);
}

function laidOut(columnWidths: readonly number[], rows: TableRow[], borders: ITableBordersOptions): Table {
  return new Table({
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: MARGINS,
    borders,
    rows,
  });
}

function cell(lines: readonly string[], width: number, look: { head?: boolean; bold?: boolean }): TableCell {
  const told = lines.length > 0 ? lines : [''];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(look.head && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: HEAD_FILL } }),
    children: told.map(
      (line) =>
        new Paragraph({
          style: 'Cell',
          keepNext: look.head === true,
          children: [new TextRun({ text: line, bold: look.head === true || look.bold === true })],
        }),
    ),
  });
}
