/**
 * Markdown that shows a text exactly as it stands, line by line.
 *
 * Chat clients join the lines of a message that is sent as plain text, so that a note would end up as one paragraph.
 */
export function literalMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeLine(line.trim()))
    .join('\n')
    .replace(/(?<=[^\n])\n(?=[^\n])/g, '  \n');
}

function escapeLine(line: string): string {
  return line
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/^([-+#=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
