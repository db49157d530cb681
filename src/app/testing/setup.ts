import { afterEach, beforeEach, vi, type MockInstance } from 'vitest';
import { keepComposedKeys } from '#app/components/composition.ts';
import { colourRules } from '#app/components/look/palette.ts';
import './words.ts';
import '../base.css';

/** Around every component test: what the page has before any component is there, and nothing of the test before. */

// the page's own style carries them, written by the build
const colours = new CSSStyleSheet();
colours.replaceSync(colourRules());
document.adoptedStyleSheets.push(colours);

keepComposedKeys();

/** What React and the component library complain of. */
let complaints: MockInstance<typeof console.error>;

beforeEach(() => {
  localStorage.clear();
  complaints = vi.spyOn(console, 'error');
});

afterEach(() => {
  const [first] = complaints.mock.calls;
  if (first) throw new Error(`The console complains: ${first.map(String).join(' ')}`);
});
