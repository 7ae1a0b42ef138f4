// Makes states.tsv again from its source: `node src/reading/packs/build-states.ts`. Needs Debian’s apt-get and dpkg-deb.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fetchDebian, readCatalogue } from './debian.ts';

interface Country {
  alpha_2: string;
  name: string;
  official_name?: string;
  common_name?: string;
}

const folder = mkdtempSync(path.join(tmpdir(), 'foedera-states-'));
try {
  fetchDebian(folder, ['iso-codes']);
  const share = path.join(folder, 'debian/usr/share');
  const { '3166-1': countries } = JSON.parse(
    readFileSync(path.join(share, 'iso-codes/json/iso_3166-1.json'), 'utf8'),
  ) as { '3166-1': Country[] };
  const french = readCatalogue(path.join(share, 'locale/fr/LC_MESSAGES/iso_3166-1.mo'));
  const lines = countries
    .map(({ alpha_2: code, name, official_name: official, common_name: common }) => {
      const english = [name, official, common].filter((one) => one !== undefined);
      return [code, inOrder(english), inOrder(english.map((one) => french.get(one) ?? ''))].join('\t');
    })
    .sort();
  writeFileSync(path.join(import.meta.dirname, 'states.tsv'), `${lines.join('\n')}\n`);
  console.log(`${lines.length} countries`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Without what no text writes so: `Korea, Republic of`; articles are not part of a name. */
function inOrder(names: readonly string[]): string {
  const kept = names
    .filter((name) => name !== '' && !/[,(]/.test(name))
    .map((name) => name.replace(/^(?:the|l['’])\s?/i, ''));
  return [...new Set(kept)].join('|');
}
