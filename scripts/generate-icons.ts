import { writeFileSync } from 'node:fs';
import { iconNames, SPRITE, spriteOf } from './icons/glyphs.ts';

/** Part of `npm run gen`: the drawings of the icons that src/components/icons/icons.tsx names. */
writeFileSync(SPRITE, spriteOf(iconNames()));
