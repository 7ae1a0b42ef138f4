// How States and organisations are called: names of States from CLDR, those of organisations and dissolved States here.
import { ORGANISATIONS } from '../codes.ts';
import { both, type Label, type Language } from './label.ts';

const OTHER_NAMES: Record<string, Label> = {
  NATO: both('OTAN', 'NATO'),
  EU: both('Union européenne', 'European Union'),
  UN: both('Nations Unies', 'United Nations'),
  CSTO: both('OTSC', 'CSTO'),
  SCO: both('OCS', 'SCO'),
  CIS: both('CEI', 'CIS'),
  PfP: both('Partenariat pour la paix', 'Partnership for Peace'),
  SU: both('Union soviétique', 'Soviet Union'),
  ZZ: both('État non précisé', 'State not told'),
};

const cldr: Record<Language, Intl.DisplayNames> = {
  fr: new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
};

const TWO_LETTERS = /^[A-Z]{2}$/; // `KZ`

/** `KZ` → « Kazakhstan ». What is not a code (a company's name) is its own label. */
export function nameState(code: string, language: Language): string {
  const other = OTHER_NAMES[code];
  if (other) return other[language];
  // CLDR spaces the hyphen of `Congo - Brazzaville`: it would read as one more State of a pair
  return (TWO_LETTERS.test(code) && cldr[language].of(code)?.replace(' - ', '-')) || code;
}

/** ISO 3166-1 alpha-2 codes that CLDR names as countries, `SU` and the organisations included. */
export function listStates(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const named = codes.filter((code) => !NOT_STATES.has(code) && cldr.en.of(code) !== undefined);
  return [...new Set([...named, 'SU', ...ORGANISATIONS])];
}

/** Region codes of CLDR that are not States of ISO 3166-1: groupings, user-assigned, former codes. */
const NOT_STATES = new Set(
  'AC AN BU CP CQ CS CT DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO QU RH SU TA TP UK UN VD WK XA XB YD YU ZR ZZ'.split(
    ' ',
  ),
);
