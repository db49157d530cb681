/** How many panes the layouts have, as their names in operation 26 (`vmp.layout`) say: "四画面" has four. */
const layouts: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [2, 3, 61, 62, 63, 68, 69],
  3: [4, 22, 23, 70, 71],
  4: [5, 12, 26, 72],
  5: [34, 35, 73],
  // 64 announces six and describes nine: six (field-notes.md, section 7)
  6: [6, 21, 64, 74],
  7: [13, 30, 75],
  8: [7, 76, 77],
  9: [8, 78, 79],
  10: [9, 15, 18],
  11: [38, 65],
  12: [39, 66, 80],
  13: [10, 19, 81],
  14: [17, 82],
  15: [20, 67, 83],
  16: [11],
  17: [46, 84],
  18: [48, 49],
  19: [51, 85],
  20: [14, 86],
  21: [54, 87],
  22: [56],
  24: [59, 88, 89],
  25: [27],
};

const panes: ReadonlyMap<number, number> = new Map(
  Object.entries(layouts).flatMap(([count, numbers]) =>
    numbers.map((layout) => [layout, Number(count)] as const),
  ),
);

/** The number of panes of a layout; undefined if the document does not list it. */
export function panesOf(layout: number): number | undefined {
  return panes.get(layout);
}
