import { isJsonObject } from '#app/lib/json.ts';

/** A composed picture that has an image behind it. */
export interface ImageUse {
  readonly imageId: string;
  /** Name of the meeting, template or preset; empty when it has none. */
  readonly name: string;
  /** Name of the owner of a preset; empty for a meeting or template. */
  readonly owner: string;
}

/** A picture has at most dozens of panes; longer lists are rows of tables, which hold no pictures. */
const longestList = 200;

/**
 * Every picture with an image in what the platform answered: the composition of a meeting or a template (`vmp`), a
 * preset of it, a picture within a picture.
 */
export function usesIn(answer: unknown, owner = '', around = ''): readonly ImageUse[] {
  if (Array.isArray(answer)) {
    if (answer.length > longestList) return [];
    return answer.flatMap((item: unknown) => usesIn(item, owner, around));
  }
  if (!isJsonObject(answer)) return [];
  const name =
    typeof answer['name'] === 'string' && answer['name'] !== '' ? answer['name'] : around;
  const imageId = answer['background_image'];
  const own =
    typeof imageId === 'string' && imageId !== ''
      ? [{ imageId, name, owner: owner === name ? '' : owner }]
      : [];
  return [...own, ...Object.values(answer).flatMap((inner) => usesIn(inner, owner, name))];
}

/** Who uses an image, each once. */
export function usesOf(uses: readonly ImageUse[], imageId: string): readonly ImageUse[] {
  const own = uses.filter((use) => use.imageId === imageId);
  return [...new Map(own.map((use) => [`${use.owner}\n${use.name}`, use])).values()];
}
