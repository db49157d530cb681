/**
 * Style elements made by script carry the nonce that the server wrote into the page (strict style policy).
 * The component library passes a nonce to most of its styles, but not to those of its scroll lock and scroll
 * bar measurement, so it is given here, once, to every style element whoever makes it. Scripts gain nothing:
 * they are allowed by origin alone.
 */
export function giveStylesTheNonce(): void {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce;
  if (!nonce) return;
  const createElement = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = createElement(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}
