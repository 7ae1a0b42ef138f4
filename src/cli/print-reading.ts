// One reading as a person reads it: the document's own data, then what it says of agreements, activities and people.
import type { Claim, PersonClaim } from '../vocabulary/claim.ts';
import type { Part, Reading } from '../vocabulary/reading.ts';
import { languageName, READING_WORDS } from './reading-words.ts';
import { ReadingPrinter } from './reading-printer.ts';
import { unknownsIn } from './unknowns.ts';
import type { ReadSettings } from './read-one.ts';

export function readingLines(name: string, reading: Reading, settings: ReadSettings): string {
  const printer = new ReadingPrinter(reading, settings);
  const words = READING_WORDS[settings.language];
  const lines = [
    `━━ ${name} ${'━'.repeat(Math.max(3, settings.width - name.length - 4))}`,
    ...documentLines(reading, settings),
  ];
  const section = (title: string, content: string[]) => {
    if (content.length > 0) lines.push('', title.toUpperCase(), ...content);
  };
  section(words.agreements, agreementLines(reading.claims, printer));
  section(words.relations, relationLines(reading.claims, printer));
  section(words.activities, activityLines(reading.claims, printer));
  section(words.people, personLines(reading.claims, printer));
  section(words.speakers, speakerLines(reading.claims, printer));
  if (reading.claims.length === 0) lines.push('', isRead(reading) ? words.nothing : words.notRead);
  section(
    words.unknown,
    unknownsIn(reading, settings.language).flatMap((sentence) => printer.wrap(`· ${sentence}`, 2)),
  );
  return `${lines.join('\n')}\n\n`;
}

const isRead = ({ findings }: Reading) => findings.every(({ code }) => code !== 'language-not-read');

function documentLines(reading: Reading, { language }: ReadSettings): string[] {
  const words = READING_WORDS[language];
  const { published, outlet, url, lang, title, parts, text } = reading;
  const heading = title ?? titleIn(parts, text);
  const when = published
    ? `${words.published} ${published.date} (${words.from[published.from]})`
    : words.undated;
  const left = leftOut(parts, text, language);
  return [
    ...(heading ? [heading] : []),
    [languageName(lang, language), when, outlet, url].filter(Boolean).join(' · '),
    ...(left ? [`${words.leftOut} ${left}`] : []),
  ];
}

function titleIn(parts: Part[], text: string): string | undefined {
  const part = parts.find(({ kind }) => kind === 'title');
  return part && text.slice(part.start, part.end).replace(/\s+/g, ' ').trim();
}

const READ = new Set<Part['kind']>(['title', 'dateline', 'body', 'caption', 'table']);

/** `menu (2 lines), related headlines (4 lines)` */
function leftOut(parts: Part[], text: string, language: ReadSettings['language']): string {
  const words = READING_WORDS[language];
  const lines = new Map<Part['kind'], number>();
  for (const { kind, start, end } of parts) {
    if (READ.has(kind)) continue;
    const count = text
      .slice(start, end)
      .split('\n')
      .filter((line) => line.trim() !== '').length;
    lines.set(kind, (lines.get(kind) ?? 0) + count);
  }
  return [...lines].map(([kind, count]) => `${words.parts[kind] ?? kind} (${words.lines(count)})`).join(', ');
}

/** What is said of one thing, whoever it is. */
const about = (claims: Claim[], id: string) =>
  claims.filter((claim) => 'of' in claim && claim.t !== 'claim' && claim.of === id);

function agreementLines(claims: Claim[], printer: ReadingPrinter): string[] {
  return claims
    .filter((claim) => claim.t === 'agreement')
    .flatMap((agreement) => thingLines(printer.sayAgreement(agreement), agreement, claims, printer));
}

/** Talks between two States that name no agreement. */
function relationLines(claims: Claim[], printer: ReadingPrinter): string[] {
  return claims
    .filter((claim) => claim.t === 'domains')
    .filter(({ of }) => of.startsWith('rel:'))
    .flatMap((claim) => printer.entry(printer.sayRelation(claim), claim, 0));
}

function activityLines(claims: Claim[], printer: ReadingPrinter): string[] {
  return claims
    .filter((claim) => claim.t === 'activity')
    .flatMap((activity) => thingLines(printer.sayActivity(activity), activity, claims, printer));
}

/** A thing, and under it what is said of it. */
function thingLines(
  sentence: string,
  thing: Claim & { id: string },
  claims: Claim[],
  printer: ReadingPrinter,
): string[] {
  const lines = printer.entry(sentence, thing, 0);
  for (const claim of about(claims, thing.id))
    lines.push(...printer.entry(printer.sayAbout(claim), claim, 1));
  return lines;
}

/** One person once, each office with its passage. */
function personLines(claims: Claim[], printer: ReadingPrinter): string[] {
  const people = Map.groupBy(
    claims.filter((claim): claim is PersonClaim => claim.t === 'person'),
    ({ name }) => name,
  );
  return [...people.values()].flatMap((offices) =>
    offices.flatMap((person) => printer.entry(printer.sayPerson(person), person, 0)),
  );
}

function speakerLines(claims: Claim[], printer: ReadingPrinter): string[] {
  return claims
    .filter((claim) => claim.t === 'claim')
    .flatMap((claim) => printer.entry(printer.sayAttribution(claim), claim, 0));
}
