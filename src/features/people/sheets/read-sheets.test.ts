import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { guessColumns, readRows } from '../model/recognise-rows.ts';
import { PEOPLE_WORDS } from '../recognise-cached.ts';
import { readSheets } from './read-sheets.ts';

/** "姓名,邮箱 / 王伟,wang@example.com" as a Chinese Excel saves it: GB 18030. */
const GB = new Uint8Array([
  0xd0,
  0xd5,
  0xc3,
  0xfb,
  0x2c,
  0xd3,
  0xca,
  0xcf,
  0xe4,
  0x0d,
  0x0a,
  0xcd,
  0xf5,
  0xce,
  0xb0,
  0x2c,
  ...new TextEncoder().encode('wang@example.com\r\n'),
]);

const rels = (rows: string) => `<Relationships>${rows}</Relationships>`;
const rel = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`;

/** Two sheets, the first of them hidden; numbers with formats, shared and rich texts, a reading aid. */
function workbook(): Uint8Array<ArrayBuffer> {
  const parts = {
    '_rels/.rels': rels(rel('a', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="First" state="hidden" r:id="r1"/><sheet name="Second" r:id="r2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': rels(
      rel('r1', 'worksheet', 'worksheets/sheet1.xml') +
        rel('r2', 'worksheet', '/xl/worksheets/sheet2.xml') +
        rel('r3', 'sharedStrings', 'sharedStrings.xml') +
        rel('r4', 'styles', 'styles.xml'),
    ),
    'xl/sharedStrings.xml':
      '<sst><si><t>姓名</t></si><si><r><t>A </t></r><r><t xml:space="preserve">&amp; B</t></r></si><si><t>张三</t><rPh sb="0" eb="1"><t>zhang</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0000000000000"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="11"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>hidden</t></is></c></row></sheetData></worksheet>',
    'xl/worksheets/sheet2.xml':
      '<worksheet><sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>号码</t></is></c></row>' +
      '<row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" s="1"><v>512110000123</v></c></row>' +
      '<row r="5"><c r="A5" t="s"><v>2</v></c><c r="B5" s="3"><v>1.3800138E10</v></c></row>' +
      '<row r="6"><c r="B6" s="2"><v>46355</v></c></row></sheetData></worksheet>',
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
  );
}

const cells = async (content: BlobPart, name = 'people.csv') => {
  const reading = await readSheets(new File([content], name));
  return 'sheets' in reading
    ? reading.sheets[0].rows.filter((row) => row.some(Boolean)).map((row) => row.join(' / '))
    : reading.problem;
};
const utf16 = (text: string, little: boolean, mark: boolean) => {
  const codes = Array.from(mark ? `\ufeff${text}` : text, (one) => one.charCodeAt(0));
  return new Uint8Array(
    codes.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
};

describe('a file of people', () => {
  it.each([
    ['as UTF-8 with a byte order mark', '\ufeff姓名,邮箱\r\n王伟,wang@example.com\r\n'],
    ['as a Chinese Excel writes it', GB],
  ])('is read %s', async (_, content) => {
    const reading = await readSheets(new File([content], 'people.csv'));
    const rows = 'sheets' in reading ? reading.sheets[0].rows : [];
    expect(readRows(rows, guessColumns(rows, PEOPLE_WORDS), PEOPLE_WORDS)).toMatchObject([
      { row: 2, person: { account: 'wang@example.com', kind: 'email', name: '王伟' } },
    ]);
  });

  const list = 'Name;E-Mail\r\nAlice;alice@x.example\r\n';

  it.each<[string, BlobPart]>([
    ['semicolons', list],
    ['tabs', list.replaceAll(';', '\t')],
    ['commas', list.replaceAll(';', ',')],
    ['bars', list.replaceAll(';', '|')],
    ['full-width commas', list.replaceAll(';', '\uff0c')],
    ['its separator in the first line', `sep=;\r\n${list}`],
    ['UTF-16 with a mark', utf16(list, true, true)],
    ['UTF-16 of the other order', utf16(list, false, true)],
    ['UTF-16 without a mark', utf16(list, true, false)],
    ['UTF-16 of the other order without a mark', utf16(list, false, false)],
    ['quotes', list.replaceAll(/[^;\r\n]+/g, '"$&"')],
  ])('is cut into cells: %s', async (_, content) => {
    expect(await cells(content)).toEqual(['Name / E-Mail', 'Alice / alice@x.example']);
  });

  it('loses what keeps a number a text', async () => {
    const rows = 'a,="13800138000"\nb,\'13800138000\nc,13800138000.0\nd,=13800138000\n';
    const kept = ['a', 'b', 'c', 'd'].map((name) => `${name} / 13800138000`);
    expect(await cells(rows)).toEqual(kept);
  });

  it('in another encoding than it seems is pointed out, and read in the one that is chosen', async () => {
    const file = new File([new Uint8Array([0x61, 0x2c, 0xff, 0xff, 0x0a])], 'people.csv');
    expect(await readSheets(file)).toMatchObject({ text: { encoding: 'gb18030', garbled: true } });
    expect(await readSheets(new File([GB], 'a.csv'))).toMatchObject({
      text: { encoding: 'gb18030', garbled: false },
    });
    expect(await readSheets(new File([GB], 'a.csv'), 'utf-8')).toMatchObject({
      text: { encoding: 'utf-8', garbled: true },
    });
  });

  it('behind a password, or of another kind, says so', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]);
    expect(await cells(old, 'people.xlsx')).toBe('locked');
    expect(await cells(old, 'people.xls')).toBe('old-format');
    expect(await cells(zipSync({ 'content.xml': new Uint8Array(1) }), 'people.xlsx')).toBe(
      'not-a-sheet',
    );
  });

  it.each(['people.xlsx', 'people.xlsm', 'people.xls'])(
    'is read as a workbook: %s',
    async (name) => {
      expect(await cells(workbook(), name)).toEqual([
        '姓名 / 号码',
        'A & B / 0512110000123',
        '张三 / 13800138000',
        ' / 2026-11-29',
      ]);
      const reading = await readSheets(new File([workbook()], name));
      expect('sheets' in reading && reading.sheets.map((sheet) => sheet.name)).toEqual([
        'Second',
        'First',
      ]);
    },
  );

  it.each([
    ['old.xls', 'x', 'old-format'],
    ['picture.png', 'x', 'not-a-sheet'],
    ['broken.xlsx', 'x', 'unreadable'],
    ['nothing.csv', '\r\n,\r\n', 'empty'],
  ])('that is none is refused: %s', async (name, content, problem) => {
    expect(await readSheets(new File([content], name))).toEqual({ problem });
  });
});
