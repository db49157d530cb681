/**
 * A browser that translates the page puts elements of its own in place of React's text nodes. React would then fail
 * to remove or to place something beside such a text, and the page would be gone; and what changes later would change
 * in a text that nobody sees. Here the translation stands for the text: it goes with it, marks its place, and gives
 * way to it when it changes.
 */
export function endureTranslation(): void {
  // called on the node they belong to, below
  // oxlint-disable-next-line typescript/unbound-method
  const { insertBefore, removeChild } = Node.prototype;

  Node.prototype.removeChild = function removeTranslated<T extends Node>(this: Node, child: T): T {
    const standing = standingIn(this, child);
    if (standing === undefined) return child;
    removeChild.call(this, standing);
    return child;
  };

  Node.prototype.insertBefore = function insertAtTranslated<T extends Node>(
    this: Node,
    node: T,
    place: Node | null,
  ): T {
    insertBefore.call(this, node, place === null ? null : (standingIn(this, place) ?? null));
    return node;
  };

  const changes = new MutationObserver((records) => {
    for (const { target } of records) {
      const standing = translations.get(target);
      if (standing?.isConnected) standing.replaceWith(target);
      translations.delete(target);
    }
  });

  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, target } of records) {
      const font = [...addedNodes].find(isTranslation);
      const text = [...removedNodes].find((node) => node.nodeType === Node.TEXT_NODE);
      if (font && text && font.parentNode === target && !text.isConnected) {
        translations.set(text, font);
        changes.observe(text, { characterData: true });
      }
    }
  }).observe(document, { childList: true, subtree: true });
}

const isTranslation = (node: Node): node is HTMLElement =>
  node instanceof HTMLElement && node.tagName === 'FONT';

/** The translation that was put in place of a text. */
const translations = new WeakMap<Node, HTMLElement>();

/** The child of `parent` that stands for one of React's: itself, its translation, or what was put around it. */
function standingIn(parent: Node, child: Node): Node | undefined {
  const translation = translations.get(child);
  let at: Node | null = translation?.isConnected ? translation : child;
  while (at && at.parentNode !== parent) at = at.parentNode;
  return at ?? undefined;
}
