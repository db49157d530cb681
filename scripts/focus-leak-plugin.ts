import type { Plugin } from 'vite';

const NOTED = 'if (ele) {';

/**
 * The component library notes every element that takes the focus in a drawer or dialog, and forgets it only when the
 * lock on the focus is undone. A drawer that never locks it (one without a mask) would stay in memory for good, each
 * time it is shown. Here elements are noted only while there is a lock. A version that is written otherwise fails the
 * build: then look whether this is still needed.
 */
export function focusLeakPlugin(): Plugin {
  return {
    name: 'focus-leak',
    apply: 'build',
    transform: {
      filter: { id: /@rc-component\/util\/es\/Dom\/focus\.js$/ },
      handler(code) {
        const place = code.indexOf('const ignoreElement =');
        const at = code.indexOf(NOTED, place);
        if (place < 0 || at < 0) this.error('@rc-component/util keeps the focus in another way');
        const locked = 'if (ele && idToElementMap.has(id)) {';
        return code.slice(0, at) + locked + code.slice(at + NOTED.length);
      },
    },
  };
}
