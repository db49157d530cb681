import { personalStore } from '#app/components/by-person.ts';
import { storedText } from '#app/components/stored-lists.ts';

/**
 * What the platform calls the person who is signed in, as creator of meetings. No operation says it; the person does,
 * once, in the list.
 */
export const ownName = personalStore<string>({ key: 'own-name', schema: storedText, empty: '' });
