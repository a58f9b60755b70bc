/** Inputs of a form. `isRequired` is said by the client where it can; it is checked again when the card comes back. */
interface FormInput {
  readonly id: string;
  readonly label: string;
  readonly isRequired?: true;
  readonly errorMessage?: string;
  readonly value?: string;
  readonly placeholder?: string;
}

export interface TextInput extends FormInput {
  readonly type: 'Input.Text';
  readonly isMultiline?: true;
  readonly maxLength: number;
}

export interface DateInput extends FormInput {
  readonly type: 'Input.Date';
}

export interface FormChoices extends FormInput {
  readonly type: 'Input.ChoiceSet';
  readonly style: 'compact' | 'expanded';
  readonly wrap: true;
  readonly isMultiSelect?: true;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

/** A box to tick: 'true' or 'false'. */
export interface Tick {
  readonly type: 'Input.Toggle';
  readonly id: string;
  readonly title: string;
  readonly wrap: true;
  readonly value: 'true' | 'false';
}

export type FormField = TextInput | DateInput | FormChoices | Tick;
