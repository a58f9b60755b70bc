import { describe, expect, it } from 'vitest';
import { literalMarkdown } from '../../src/bot/markdown.ts';

describe('a text as literal Markdown', () => {
  it('keeps lines and paragraphs apart', () => {
    expect(literalMarkdown('een\ntwee\n\ndrie')).toBe('een  \ntwee\n\ndrie');
  });

  it.each([
    ['*vet* _schuin_ [x](y) <b> `c` ~d~', '\\*vet\\* \\_schuin\\_ \\[x\\](y) \\<b\\> \\`c\\` \\~d\\~'],
    ['- streepje', '\\- streepje'],
    ['# kop', '\\# kop'],
    ['1. eerst', '1\\. eerst'],
    ['art. 6 lid 1, onder c', 'art. 6 lid 1, onder c'],
    ['12-16 jaar', '12-16 jaar'],
  ])('%j', (text, expected) => {
    expect(literalMarkdown(text)).toBe(expected);
  });
});
