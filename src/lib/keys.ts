/** Which key was pressed, whatever the keyboard writes with it. */

type Pressed = Pick<KeyboardEvent, 'key' | 'code'>;

/**
 * The key of a shortcut: `k`, `0`, `Enter`. A keyboard that writes Latin letters is believed: on AZERTY and Dvorak the
 * letter that is printed on the key counts, wherever the key is. One that writes others (Cyrillic, Greek, Hebrew,
 * Arabic, kana) has the Latin letters at their usual places, so the place counts; so it does for the digits of a
 * keyboard that writes them with Shift.
 */
export function shortcutKey({ key, code }: Pressed): string {
  if (key.length > 1 && key !== 'Process' && key !== 'Unidentified' && key !== 'Dead') return key;
  if (/^[\u0021-\u007e ]$/.test(key)) return key.toLowerCase();
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase() ?? key.toLowerCase();
}
