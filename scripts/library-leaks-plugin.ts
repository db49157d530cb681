import type { Plugin } from 'vite';

/** A file of the component library, and what is written otherwise in it. */
interface Mend {
  readonly file: RegExp;
  readonly changes: readonly (readonly [written: string, instead: string])[];
}

const mends: readonly Mend[] = [
  {
    // Every element that takes the focus in a drawer or dialog is noted, and forgotten only when the lock on the focus
    // is undone. A drawer that never locks it (one without a mask) would stay in memory for good, each time it is
    // shown. Here elements are noted only while there is a lock.
    file: /@rc-component\/util\/es\/Dom\/focus\.js$/,
    changes: [
      ['ele => {\n    if (ele) {\n', 'ele => {\n    if (ele && idToElementMap.has(id)) {\n'],
    ],
  },
  {
    // What Escape closes is noted when it is drawn, and forgotten when it is taken away. What is drawn and then not
    // shown, as something in it is still awaited, would stay in memory for good, with the page it stands in. Here it
    // is noted when it is shown, in the order of drawing: what stands in something else comes after it.
    file: /@rc-component\/portal\/es\/useEscKeyDown\.js$/,
    changes: [
      ['let stack = [];\n', 'let stack = [];\nlet drawn = 0;\n'],
      [
        '        onEsc: onEventEsc\n      });\n',
        '        onEsc: onEventEsc,\n        place\n      });\n      stack.sort((one, other) => one.place - other.place);\n',
      ],
      [
        '  useMemo(() => {\n    if (open) {\n      ensure();\n    } else if (!open) {\n      clear();\n    }\n  }, [open]);\n',
        '  const place = useMemo(() => drawn += 1, [open]);\n',
      ],
    ],
  },
];

/**
 * What the component library keeps in memory for good, mended in the build. A version that is written otherwise fails
 * the build: then look whether this is still needed.
 */
export function libraryLeaksPlugin(): Plugin {
  return {
    name: 'library-leaks',
    apply: 'build',
    transform: {
      filter: { id: mends.map(({ file }) => file) },
      handler(code, id) {
        const changes = mends.find(({ file }) => file.test(id))?.changes ?? [];
        return changes.reduce((mended, [written, instead]) => {
          if (mended.split(written).length !== 2) this.error(`${id} is written in another way`);
          return mended.replace(written, () => instead);
        }, code);
      },
    },
  };
}
