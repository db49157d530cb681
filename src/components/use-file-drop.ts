import { useEffect, useEffectEvent, useState } from 'react';

/** Whoever takes files at present, the latest last: a dialog's queue stands over the page's own. */
const takers: object[] = [];

/**
 * Files may be dropped anywhere on the page; a browser left to itself would open them in its place. Where several
 * would take them, the one that came last does. Answers whether somebody is dragging files over the page.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [dragging, setDragging] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const self = {};
    takers.push(self);
    const isMine = (event: DragEvent) => hasFiles(event) && takers.at(-1) === self;
    const over = (event: DragEvent) => {
      if (!isMine(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      // it leaves an element for the next one all the time; the window only for nothing
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      if (!isMine(event)) return;
      event.preventDefault();
      setDragging(false);
      take([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      takers.splice(takers.indexOf(self), 1);
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return dragging;
}

/**
 * A file that is dropped where nothing takes it opens nothing: a browser left to itself would show it in place of the
 * page, with all that is typed there.
 */
export function refuseStrayFiles(): void {
  addEventListener('dragover', refuseFiles);
  addEventListener('drop', refuseFiles);
}

function refuseFiles(event: DragEvent): void {
  if (!hasFiles(event) || event.defaultPrevented) return;
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
