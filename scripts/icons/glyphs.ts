import { readFileSync } from 'node:fs';
import * as glyphs from '@ant-design/icons-svg';
import { renderIconDefinitionToSVGElement } from '@ant-design/icons-svg/es/helpers.js';

/** Where the names of the icons stand that the console uses. */
const ICONS = 'src/components/icons/icons.tsx';
export const SPRITE = 'src/components/icons/sprite.svg';

/** The icons of the console as one file of symbols, each by its name. */
export function spriteOf(names: readonly string[]): string {
  const symbols = names.map((name) => {
    const glyph = Object.entries(glyphs).find(([key]) => key === name)?.[1];
    if (glyph === undefined || !('icon' in glyph)) throw new Error(`${name} is no icon`);
    const drawn = renderIconDefinitionToSVGElement(glyph, { extraSVGAttrs: {} });
    const viewBox = /viewBox="([^"]+)"/.exec(drawn)?.[1] ?? '64 64 896 896';
    const inside = drawn.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
    return `<symbol id="${name}" viewBox="${viewBox}">${inside}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
}

/** The names in the list of icons, in its order. */
export function iconNames(): string[] {
  const list = readFileSync(ICONS, 'utf8');
  return [...list.matchAll(/^export const (\w+) = icon\('\w+'\);$/gm)].map(([, name = '']) => name);
}
