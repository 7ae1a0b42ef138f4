// The datasets that Foedera takes over. To add one: a file beside this, and a line here.
import { dcad } from './dcad.ts';
import type { Importer } from './import-row.ts';
import { ukTreaties } from './uk-treaties.ts';

export const IMPORTERS: Importer[] = [dcad, ukTreaties];

const LOOKED_AT = 4000;

export const importerFor = (text: string): Importer | undefined =>
  IMPORTERS.find((importer) => importer.recognises(text.slice(0, LOOKED_AT)));
