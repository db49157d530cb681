/**
 * Takes the page out of the document, with everything that hangs beside it, whatever is added later included. It lives on
 * meanwhile, with all that was typed. Answers the way to put it back as it was.
 */
export function takePageAway(keep: Element): () => void {
  const { title, activeElement: focused } = document;
  const scrolled = [...document.body.querySelectorAll('*')].flatMap((element) => {
    const { scrollTop: top, scrollLeft: left } = element;
    return top === 0 && left === 0 ? [] : [{ element, top, left }];
  });
  const away = document.createDocumentFragment();
  const take = () => {
    const others = [...document.body.children].filter(
      (child) => child !== keep && !(child instanceof HTMLScriptElement),
    );
    away.append(...others);
  };
  const watch = new MutationObserver(take);
  watch.observe(document.body, { childList: true });
  take();
  return () => {
    watch.disconnect();
    document.body.prepend(away);
    document.title = title;
    for (const { element, top, left } of scrolled) element.scrollTo({ top, left });
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
}
