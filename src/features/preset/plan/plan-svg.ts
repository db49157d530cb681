import { emsOf, inLines } from '#app/features/picture/designer-parts/text-width.ts';
import { markedText } from '#app/lib/foreign-text.ts';
import type { Plan, PlanBox } from './plan.ts';

/** A plan as the text of an SVG file. It names no font of its own, so that it looks the same wherever letters do. */

const WIDTH = 1920;
const MARGIN = 40;
const LINE = 32;
const FONT =
  'system-ui, -apple-system, "Segoe UI", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
const INK = { text: 'black', soft: 'dimgray', box: 'whitesmoke', empty: 'white', line: 'gray' };

interface Sized {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** `bare`: the drawing alone, where the rest stands beside it. */
export function planSvg(plan: Plan, bare = false): Sized {
  const margin = bare ? 2 : MARGIN;
  const scale = (WIDTH - 2 * margin) / plan.width;
  const head = bare ? [] : headOf(plan);
  const top = bare ? margin : MARGIN + 64 + LINE;
  const bottom = top + plan.height * scale + margin;
  const lines = bare ? [] : footOf(plan);
  const height = Math.ceil(bottom + lines.length * LINE + (lines.length > 0 ? MARGIN : 0));
  const body = [
    `<rect width="${WIDTH}" height="${height}" fill="${INK.empty}"/>`,
    ...head,
    ...plan.boxes.map((box) => boxSvg(box, scale, margin, top)),
    ...lines.map((line, place) => textSvg(line, MARGIN, bottom + place * LINE + 20, 22, INK.text)),
  ];
  // canvases of some browsers need both measures at the root
  const root = `xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`;
  const svg = `<svg ${root} font-family="${escaped(FONT)}">\n<title>${escaped(plan.title)}</title>\n${body.join('\n')}\n</svg>\n`;
  return { svg, width: WIDTH, height };
}

function headOf({ title, facts }: Plan): readonly string[] {
  const [name = ''] = inLines(title, (WIDTH - 2 * MARGIN) / 36, 1).lines;
  return [
    textSvg(name, MARGIN, MARGIN + 36, 36, INK.text, 'bold'),
    textSvg(facts.join(' · '), MARGIN, MARGIN + 76, 22, INK.soft),
  ];
}

function footOf({ rows, problems }: Plan): readonly string[] {
  const room = (WIDTH - 2 * MARGIN) / 22;
  const listed = rows.filter(({ id, more }) => more !== '' || id === '');
  return [
    ...listed.flatMap(({ id, text, more }) =>
      wrapped([id, text, more].filter(Boolean).join('  '), room),
    ),
    ...problems.flatMap((problem) => wrapped(`⚠ ${problem}`, room)),
  ];
}

/** A text in lines that long, broken at blanks where there are any. */
export function wrapped(text: string, ems: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const letter of text) {
    line += letter;
    width += emsOf(letter);
    if (width <= ems) continue;
    const blank = line.lastIndexOf(' ');
    const end = blank > line.length / 2 ? blank + 1 : line.length;
    lines.push(line.slice(0, end).trimEnd());
    line = line.slice(end);
    width = emsOf(line);
  }
  return line.trim() === '' ? lines : [...lines, line];
}

function boxSvg(box: PlanBox, scale: number, left: number, top: number): string {
  const [x, y] = [left + box.x * scale, top + box.y * scale];
  const [width, height] = [box.width * scale, box.height * scale];
  const id = Math.max(8, Math.min(36, height / 8));
  const size = Math.max(8, Math.min(56, height / 4));
  const room = Math.max((width - 16) / size, 1);
  const most = Math.max(Math.floor((height - id * 1.6) / (size * 1.25)), 1);
  const text = box.text === '' ? { size: 1, lines: [] } : inLines(box.text, room, most);
  const letters = size * text.size;
  const fill = box.text === '' ? INK.empty : INK.box;
  const middle = y + id * 1.4 + (height - id * 1.4) / 2;
  const first = middle - ((text.lines.length - 1) * letters * 1.25) / 2 + letters / 3;
  const [label = ''] = inLines(box.id, Math.max((width - 16) / id, 1), 1).lines;
  return [
    `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" fill="${fill}" stroke="${INK.line}" stroke-width="2"><title>${escaped(`${box.id} ${box.text}`)}</title></rect>`,
    textSvg(label, x + 8, y + id * 1.2, id, INK.soft),
    ...text.lines.map((line, place) =>
      textSvg(line, x + width / 2, first + place * letters * 1.25, letters, INK.text, 'middle'),
    ),
  ].join('');
}

function textSvg(
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  how?: 'bold' | 'middle',
): string {
  const more =
    how === 'bold' ? ' font-weight="bold"' : how === 'middle' ? ' text-anchor="middle"' : '';
  return `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${rounded(size)}" fill="${fill}"${more}>${escaped(text)}</text>`;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What no XML may hold, whatever stands around it. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text as part of an SVG file: it can neither end an element nor begin one, nor turn round what is beside it. */
function escaped(text: string): string {
  return markedText(text.toWellFormed())
    .replaceAll(FORBIDDEN, '')
    .replaceAll(/[&<>"']/g, (mark) => MARKS[mark] ?? '');
}
