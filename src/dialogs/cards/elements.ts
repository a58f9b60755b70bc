import type { Execute } from './actions.ts';

/** The few elements of Adaptive Cards 1.5 that the dialogs use. */
export type Element = TextBlock | ChoiceSet | Container;

export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'small' | 'medium' | 'large';
  readonly weight?: 'bolder';
  readonly color?: 'attention';
  readonly isSubtle?: true;
  readonly spacing?: 'none' | 'small' | 'medium' | 'large';
  readonly separator?: true;
}

export interface ChoiceSet {
  readonly type: 'Input.ChoiceSet';
  readonly id: string;
  readonly label: string;
  readonly style: 'compact' | 'expanded';
  readonly wrap: true;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly placeholder?: string;
  /** Several can be ticked; the value is then their codes with commas between. */
  readonly isMultiSelect?: true;
  readonly value?: string;
}

export interface Container {
  readonly type: 'Container';
  readonly items: readonly Element[];
  readonly id?: string;
  readonly isVisible?: false;
  readonly spacing?: 'medium' | 'large';
  readonly separator?: true;
  /** What a tap anywhere on it does; its title is what a screen reader says. */
  readonly selectAction?: Execute;
}

/** Plain text. */
export const text = (content: string): TextBlock => ({ type: 'TextBlock', text: content, wrap: true });

/** The first line of a card: what it says at a glance. */
export const title = (content: string): TextBlock => ({
  ...text(content),
  style: 'heading',
  size: 'large',
  weight: 'bolder',
});

/** The head of a part of a card. */
export const heading = (content: string): TextBlock => ({
  ...text(content),
  style: 'heading',
  weight: 'bolder',
  spacing: 'medium',
});

/** Small print: why a question is asked, sources, progress. */
export const small = (content: string): TextBlock => ({
  ...text(content),
  size: 'small',
  isSubtle: true,
  spacing: 'small',
});

/** Something that needs looking at. The words say so; the colour only helps. */
export const alert = (content: string): TextBlock => ({
  ...text(content),
  weight: 'bolder',
  color: 'attention',
});

/** A list in one block: renderers number separate blocks each from one. */
export const numbered = (lines: readonly string[]): TextBlock =>
  text(lines.map((line, index) => `${index + 1}. ${line}`).join('\n'));

/** A list with dashes in one block. */
export const bullets = (lines: readonly string[]): TextBlock =>
  text(lines.map((line) => `- ${line}`).join('\n'));

/** A line that can be tapped as a whole. */
export const row = (content: string, selectAction?: Execute): Element =>
  selectAction ? container([text(content)], { selectAction }) : small(content);

/** Elements that belong together; with an id and hidden, a part to fold out. */
export const container = (
  items: readonly Element[],
  extra: Omit<Container, 'type' | 'items'> = {},
): Container => ({
  type: 'Container',
  items,
  ...extra,
});
