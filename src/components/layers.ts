let element: HTMLElement | undefined;

/** Where messages and what is dragged hang, beside the page: one element, which may leave the document with the page. */
export function layers(): HTMLElement {
  if (element === undefined) {
    element = document.createElement('div');
    document.body.append(element);
  }
  return element;
}
