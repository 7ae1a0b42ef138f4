// One agreement on a terminal: what it is, what was done, the position with its reasons, and (asked) how each day was reached.
import type { Moment } from '../desk/moment.ts';
import type { showAgreement } from '../desk/show-agreement.ts';
import type { Passage } from '../desk/shapes/sourced.ts';
import type { ShownPosition } from '../desk/shapes/position.ts';
import { dayShown } from '../desk/shapes/dates.ts';
import { nameAnswer } from '../desk/words/answers.ts';
import { label } from '../vocabulary/labels.ts';
import type { Language } from '../vocabulary/labels/label.ts';
import { nameState } from '../vocabulary/labels/states.ts';

type Page = Awaited<ReturnType<typeof showAgreement>>;
type DateShown = ShownPosition['expires'];

const WORDS = {
  fr: {
    acts: 'Actes',
    position: (day: string) => `Position au ${day}`,
    stage: 'Étape',
    none: 'aucun',
    unknown: 'inconnu',
    because: 'car',
    and: '; et ',
    missing: 'Ce qui manque',
    would: 'Ce qu’il en serait',
    findings: 'Constats',
    sources: 'Sources',
    contradictions: 'Contradictions',
    rule: 'règle',
    with: 'avec',
    otherwise: 'autrement',
  },
  en: {
    acts: 'Acts',
    position: (day: string) => `Position on ${day}`,
    stage: 'Stage',
    none: 'none',
    unknown: 'unknown',
    because: 'because',
    and: '; and because ',
    missing: 'What is missing',
    would: 'What would follow',
    findings: 'Findings',
    sources: 'Sources',
    contradictions: 'Contradictions',
    rule: 'rule',
    with: 'with',
    otherwise: 'otherwise',
  },
};

export function agreementLines(page: Page, { language }: Moment, explain: boolean): string[] {
  const words = WORDS[language];
  const { row, position } = page;
  return [
    row.title,
    row.parties.map((state) => nameState(state, language)).join(' – '),
    '',
    ...section(
      words.acts,
      page.acts.flatMap((act) => actLines(act, language, explain)),
    ),
    ...section(words.position(page.asOf), positionLines(position, language, explain)),
    ...section(words.missing, missingLines(position)),
    ...section(words.would, wouldLines(position)),
    ...section(
      words.findings,
      position.findings.map(({ text }) => text),
    ),
    ...section(
      words.contradictions,
      page.contradictions.flatMap((one) => contradictionLines(one, language)),
    ),
    ...section(
      words.sources,
      page.documents.map(({ title, outlet, published, id }) =>
        [title, outlet, published, id].filter(Boolean).join(' · '),
      ),
    ),
  ];
}

const section = (title: string, lines: string[]) =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ''];

function actLines(act: Page['acts'][number], language: Language, explain: boolean): string[] {
  const mod = act.mod === undefined ? undefined : `(${label('mod', act.mod, language)})`;
  const said = [act.date ?? '—', label('step', act.step, language), act.by, act.place, mod]
    .filter(Boolean)
    .join('  ');
  return explain ? [said, ...act.statements.flatMap(({ passages }) => passages).map(quoteLine)] : [said];
}

function positionLines(position: ShownPosition, language: Language, explain: boolean): string[] {
  const words = WORDS[language];
  const dates: [string, DateShown][] = [
    ['entryIntoForce', position.entryIntoForce],
    ['term.last', position.term.last],
    ['nextRenewal', position.nextRenewal],
    ['expires', position.expires],
    ['notice.lastDay', position.notice.lastDay],
    ['notice.nextLastDay', position.notice.nextLastDay],
    ['effectIfDenouncedNow', position.effectIfDenouncedNow],
  ];
  const truths = [['inForce', position.inForce] as const, ['applied', position.applied] as const];
  return [
    `${words.stage}: ${label('stage', position.stage, language)}`,
    ...truths.map(([name, truth]) => {
      const why = (position.because[name] ?? []).map(({ text }) => text).join(words.and);
      return `${nameAnswer(name, position.asOf, language)}: ${label('truth', truth, language)}${why ? `, ${words.because} ${why}` : ''}`;
    }),
    ...dates.flatMap(([name, date]) => [
      `${nameAnswer(name, position.asOf, language)}: ${dateText(date, language)}`,
      ...(explain ? derivationLines(date, language) : []),
    ]),
  ];
}

function dateText(date: DateShown, language: Language): string {
  const words = WORDS[language];
  const why = date.because.map(({ text }) => text).join(words.and);
  const shown = date.kind === 'none' ? words.none : date.kind === 'unknown' ? words.unknown : textOf(date);
  return why ? `${shown}, ${words.because} ${why}` : shown;
}

const textOf = (date: DateShown): string => {
  if ('day' in date && date.day !== undefined) return date.day;
  if ('oneOf' in date && date.oneOf) return date.oneOf.join(' / ');
  const { earliest = null, latest = null } = date as { earliest?: string | null; latest?: string | null };
  return dayShown({ earliest, latest }) ?? '';
};

function derivationLines({ derivation }: DateShown, language: Language): string[] {
  if (!derivation) return [];
  const words = WORDS[language];
  return [
    `    ${derivation.says}`,
    `    ${words.rule}: ${derivation.rule} (${derivation.article})`,
    ...derivation.inputs.flatMap(({ label: name, value, passages }) => [
      `    ${words.with} ${name} = ${value}`,
      ...passages.map((passage) => `    ${quoteLine(passage)}`),
    ]),
    ...derivation.policies.map(({ says }) => `    ${says}`),
    ...derivation.alternatives.map(({ says, answer }) => `    ${words.otherwise} ${says}: ${answer}`),
  ];
}

const quoteLine = ({ quote, documentTitle, published }: Passage): string =>
  `    « ${quote.replaceAll(/\s+/g, ' ')} » — ${[documentTitle, published].filter(Boolean).join(', ')}`;

const missingLines = (position: ShownPosition): string[] =>
  position.ifEntryIntoForce?.missing.map(({ text }) => text) ?? [];

const wouldLines = (position: ShownPosition): string[] =>
  position.ifEntryIntoForce?.formulas.map(({ text }) => text) ?? [];

function contradictionLines({ what, values }: Page['contradictions'][number], language: Language): string[] {
  const name = label('step', what, language);
  return [
    `${name}:`,
    ...values.flatMap(({ value, statements }) => [
      `  ${value}`,
      ...statements.flatMap(({ passages }) => passages).map(quoteLine),
    ]),
  ];
}
