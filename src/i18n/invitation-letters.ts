import type { Language } from './languages.ts';
import type { Texts } from './texts.ts';
import type zh from './zh-CN/invitation.ts';

type Letter = Texts<(typeof zh)['letter']>;

const invitations = import.meta.glob<{ letter: Letter }>('./*/invitation.ts', {
  eager: true,
  import: 'default',
});

/** The texts of an invitation in any language, whichever the console shows: the guest may read another one. */
export function invitationLetter(language: Language): Letter {
  const texts = invitations[`./${language}/invitation.ts`];
  if (texts === undefined) throw new Error(`There is no invitation in ${language}.`);
  return texts.letter;
}
