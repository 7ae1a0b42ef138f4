// What a document leaves open and why: its findings, and what its claims lack.
import type { AgreementClaim, Claim } from '../vocabulary/claim.ts';
import { label } from '../vocabulary/labels.ts';
import type { Language } from '../vocabulary/labels/label.ts';
import { findingText } from '../vocabulary/labels/reading-findings.ts';
import { nameState } from '../vocabulary/labels/states.ts';
import type { Reading } from '../vocabulary/reading.ts';

const WORDS = {
  en: {
    party: (what: string) => `Another party to the ${what}: the text does not name it.`,
    undated: (what: string, step: string) => `When the ${what} was ${step}: no passage gives a date.`,
    yearless: (what: string, date: string) =>
      `The year of ${what} (${date}): nothing dates the document, so the year stays open.`,
    force: (what: string) =>
      `Whether and when the ${what} entered into force: no passage says so; a term without it cannot be counted.`,
  },
  fr: {
    party: (what: string) => `L’autre partie (${what}) : le texte ne la nomme pas.`,
    undated: (what: string, step: string) =>
      `La date de l’acte « ${step} » (${what}) : aucun passage ne la donne.`,
    yearless: (what: string, date: string) =>
      `L’année de ${what} (${date}) : rien ne date le document, elle reste ouverte.`,
    force: (what: string) =>
      `L’entrée en vigueur (${what}) : aucun passage ne la dit ; la durée ne peut donc être comptée.`,
  },
};

export function unknownsIn(reading: Reading, language: Language): string[] {
  const { claims, findings } = reading;
  const words = WORDS[language];
  const agreements = claims.filter((claim) => claim.t === 'agreement');
  return [
    ...findings.map((finding) => findingText(finding, language)),
    ...agreements
      .filter(({ parties }) => parties.includes('ZZ'))
      .map((agreement) => words.party(nameAgreement(agreement, language))),
    ...agreements.flatMap((agreement) => openIn(agreement, claims, language)),
    ...yearless(claims, language),
  ];
}

function openIn(agreement: AgreementClaim, claims: Claim[], language: Language): string[] {
  const words = WORDS[language];
  const name = nameAgreement(agreement, language);
  const events = claims.filter(
    (claim) => claim.t === 'event' && claim.of === agreement.id && claim.mod === undefined,
  );
  const undated = events.filter((event) => event.t === 'event' && event.date === undefined);
  const hasTerm = claims.some((claim) => claim.t === 'term' && claim.of === agreement.id);
  const inForce = events.some((event) => event.t === 'event' && event.step === 'entered_into_force');
  return [
    ...undated.map((event) =>
      words.undated(name, event.t === 'event' ? label('step', event.step, language) : ''),
    ),
    ...(hasTerm && !inForce ? [words.force(name)] : []),
  ];
}

function yearless(claims: Claim[], language: Language): string[] {
  return claims.flatMap((claim) => {
    const date = 'date' in claim ? claim.date : undefined;
    if (!date?.startsWith('XXXX')) return [];
    const what =
      claim.t === 'event'
        ? label('step', claim.step, language)
        : claim.t === 'activity'
          ? label('activity', claim.kind, language)
          : claim.t;
    return [WORDS[language].yearless(what, date)];
  });
}

const nameAgreement = ({ parties, kind }: AgreementClaim, language: Language) =>
  `${parties.map((party) => nameState(party, language)).join(' – ')} ${label('kind', kind, language)}`;
