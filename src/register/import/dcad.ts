// The Defense Cooperation Agreement Dataset's treaty file (Kinne 2020): a row is a bilateral agreement, coded by hand.
import { parse } from 'csv-parse/sync';
import type { Json } from '../../vocabulary/statement.ts';
import { stateOfNumber } from './correlates-of-war.ts';
import { rowBuilder, type Importer, type ImportRow } from './import-row.ts';

type Row = Record<string, string>;

/** Codes of `span` and `renewType`, inferred from the data: the codebook is not with it. */
const INDEFINITE = '-77';
const RENEWAL: Record<string, { renewal: string; period?: 'same' | 'years' }> = {
  '-66': { renewal: 'tacit', period: 'same' },
  '-56': { renewal: 'tacit', period: 'years' },
  '-44': { renewal: 'none' },
  '-55': { renewal: 'unspecified' },
  '-57': { renewal: 'unspecified' },
  '-58': { renewal: 'unspecified' },
};
const SUBJECTS: Record<string, string> = {
  DCA: 'defence_coop',
  DIC: 'info_security',
  TREX: 'mil_training',
  PROCUREMENT: 'def_industry',
  RESEARCH: 'mil_tech',
  COMMISSION: 'defence_coop',
};
const DOMAINS: Record<string, string[]> = {
  DIC: ['SEC'],
  TREX: ['TRG', 'EXR'],
  PROCUREMENT: ['ACQ', 'IND'],
  RESEARCH: ['RND'],
};

const isCount = (text: string | undefined): text is string => /^\d+$/.test(text ?? ''); // 5, not -77

function edtf(row: Row, prefix: string): string | undefined {
  const [year, month, day] = [row[`${prefix}Year`], row[`${prefix}Month`], row[`${prefix}Day`]];
  if (!isCount(year)) return undefined;
  if (!isCount(month)) return year;
  const start = `${year}-${month.padStart(2, '0')}`;
  return isCount(day) ? `${start}-${day.padStart(2, '0')}` : start;
}

function termOf(row: Row): { [key: string]: Json } | undefined {
  const term: { [key: string]: Json } = {};
  if (row['span'] === INDEFINITE) term['indef'] = true;
  if (isCount(row['span'])) term['dur'] = `P${row['span']}Y`;
  const renewal = RENEWAL[row['renewType'] ?? ''];
  if (renewal) term['renewal'] = renewal.renewal;
  if (renewal?.period === 'same') term['period'] = 'same';
  if (renewal?.period === 'years' && isCount(row['renewYears'])) term['period'] = `P${row['renewYears']}Y`;
  return Object.keys(term).length ? term : undefined;
}

function readRow(row: Row, line: number): ImportRow {
  const id = row['DCAid'] || `line-${line}`;
  const { statements, say, act, keep } = rowBuilder('dcad', id);
  const remarks: string[] = [];
  const year = Number(row['signYear']);
  const party = (side: '1' | '2') => {
    const [number = '', name = ''] = [row[`ccode${side}`], row[`cowName${side}`]?.trim()];
    const code = stateOfNumber(number, name, year);
    if (!code) remarks.push(`State ${number} ${name} is not surely one State: kept as written`);
    return code ?? name;
  };
  const parties = [party('1'), party('2')];
  if (!isCount(row['signYear'])) return { row: id, statements: [], refused: 'no year of signature', remarks };
  const categories = ['category1', 'category2', 'category3'].flatMap((name) => row[name] || []);
  say('agreement', { parties, kind: 'agreement', subject: SUBJECTS[categories[0] ?? ''] });
  act('signed', { date: edtf(row, 'sign') });
  const entry = edtf(row, 'EIF');
  if (entry) act('entered_into_force', { date: entry });
  const term = termOf(row);
  if (term) say('term', term);
  const codes = [...new Set(categories.flatMap((category) => DOMAINS[category] ?? []))];
  if (codes.length) say('domains', { codes });
  if (row['terminated'] === '1' && isCount(row['durationActual']))
    act('terminated', { date: String(year + Number(row['durationActual'])) });
  keep(row);
  return { row: id, statements, remarks };
}

export const dcad: Importer = {
  name: 'dcad',
  describes: 'Defense Cooperation Agreement Dataset, treaty file (CSV)',
  recognises: (beginning) => beginning.startsWith('ccode1,') && beginning.includes('DCAid'),
  read: (text) =>
    (parse(text, { columns: true, bom: true, skip_empty_lines: true }) as Row[]).map((row, i) =>
      readRow(row, i + 2),
    ),
};
