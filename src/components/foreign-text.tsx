import { markedText } from '#app/lib/foreign-text.ts';

/**
 * A text that somebody else wrote, such as a name, as a part of the page: it does not reorder what stands beside it,
 * its reordering characters show as marks, and a translating browser leaves it alone.
 */
export function ForeignText({ children }: { readonly children: string | undefined }) {
  return <bdi translate="no">{children !== undefined && markedText(children)}</bdi>;
}
