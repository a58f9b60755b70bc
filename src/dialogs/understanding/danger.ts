import type { Begrepen } from '../../language/index.ts';

/** Danger that comes with a question about sharing: the question is answered, with the danger on top. */
const besideQuestion = ({ intent, feiten }: Begrepen): boolean =>
  intent === 'vraag' && Object.keys(feiten).length > 0;

/** Whether a text is about danger before anything else. When in doubt it is: the card costs one tap to leave. */
export const opensDanger = (begrepen: Begrepen): boolean =>
  begrepen.gevaar !== null && !besideQuestion(begrepen);
