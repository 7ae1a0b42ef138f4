// From a text to all that is recognised in it: the mentions that frames are filled from.
import { Annotated } from './annotated.ts';
import type { CompiledLanguage } from './compiled.ts';
import { codeUnitsOf, foldedText } from './fold.ts';
import { settleActWords } from './mentions/act-words.ts';
import { findDurations } from './mentions/durations.ts';
import { findMoney } from './mentions/money.ts';
import { findNumbers } from './mentions/numbers.ts';
import { findCompanies } from './mentions/companies.ts';
import { findPacts } from './mentions/pacts.ts';
import { findPersons } from './mentions/persons.ts';
import { findPhrases } from './mentions/phrases.ts';
import { findPlaces } from './mentions/places.ts';
import { findQuoted } from './mentions/quoted.ts';
import { settleVoice } from './mentions/voice.ts';
import { settleStates } from './mentions/states.ts';
import { resolveDates } from './resolution/dates.ts';
import { tellBeside } from './resolution/beside.ts';
import type { Beside } from './resolution/beside.ts';
import { findHome } from './resolution/home.ts';
import type { Home } from './resolution/home.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokens.ts';

export const annotate = (
  text: string,
  language: CompiledLanguage,
  published?: string,
  beside: Beside = {},
): { source: Annotated; home: Home } => {
  const source = withStates(text, language);
  source.beside = tellBeside(beside, (words) => withStates(words, language));
  findNumbers(source);
  findDurations(source);
  findMoney(source);
  findQuoted(source);
  resolveDates(source, published);
  const home = findHome(source);
  findPersons(source, home);
  findCompanies(source);
  findPacts(source);
  settleVoice(source);
  return { source, home };
};

const withStates = (text: string, language: CompiledLanguage): Annotated => {
  const units = codeUnitsOf(text);
  const source = new Annotated(
    text,
    foldedText(units),
    tokenise(units, language.words, language.language.elision),
    language,
  );
  splitSentences(source);
  findPhrases(source);
  settleActWords(source);
  findPlaces(source);
  settleStates(source);
  return source;
};
