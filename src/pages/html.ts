/** Text that is safe to put in a page: everything from outside in it was escaped. Made by `html` and `inline` alone. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Content = Html | string | readonly Content[] | undefined;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

function shown(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Html) return content.text;
  return typeof content === 'string' ? escaped(content) : content.map(shown).join('');
}

/** A template of HTML: whatever is put into it is escaped, unless it is HTML of ours. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Html =>
  new Html(parts.map((part, i) => part + shown(contents[i])).join(''));

/** A line of the wording, with its **strong**, *emphasis* and [links](https://…) as on a card. */
export const inline = (line: string): Html =>
  new Html(
    escaped(line)
      .replace(/\[([^[\]]+)\]\((https?:[^()\s]+)\)/g, '<a href="$2">$1</a>')
      .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
      .replace(/\*([^*]+)\*/g, '<em>$1</em>'),
  );
