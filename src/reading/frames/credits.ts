// « (AFP) », « (Belga) – »: an agency in brackets answers for its sentence, at the end for the document.
import type { AttributionClaim } from '../../vocabulary/claim.ts';
import { foldText } from '../fold.ts';
import { properName } from './speaker-phrases.ts';
import { thingsIn } from './said-things.ts';
import type { Context } from './context.ts';

export const creditsOf = (context: Context): AttributionClaim[] => {
  const { source } = context;
  for (const organ of source.all('organ')) {
    if (organ.value.organ !== 'agency' || source.word(organ.from - 1) !== '(') continue;
    // « (Agence de l’Est) »: the common noun opens an outlet’s own name
    if (organ.to - organ.from === 1 && !/^[)/–—-]$/.test(source.word(organ.to))) continue;
    // « (Agence) »: none is named
    if (organ.value.common === true && source.word(organ.to) === ')') continue;
    const sentence = source.sentenceAt(organ.from);
    const said = thingsIn(context, sentence);
    const alone = organ.from - sentence.from <= 2 && sentence.to - organ.to < 12;
    const of =
      said.length > 0 || !alone
        ? said
        : context.claims
            .flatMap((claim) =>
              (claim.t === 'agreement' && claim.subject !== 'other') || claim.t === 'activity'
                ? [claim.id]
                : [],
            )
            .slice(0, 2);
    if (of.length === 0) continue;
    let to = organ.to;
    while (to < sentence.to && source.word(to) !== ')' && to - organ.to < 4) to++;
    const run = { from: organ.from, to };
    if (isOwn(context, source.quote(run))) continue;
    return [
      {
        t: 'claim',
        by: `media:${source.quote(properName(source, organ, run) ?? run)}`,
        verb: 'reported',
        of,
        evidence: [source.evidence(run)],
        rule: `${source.language.language.code}.claim.credit@1`,
      },
    ];
  }
  return [];
};

/** The outlet’s own dateline is no claim. */
const isOwn = ({ outlet }: Context, name: string): boolean => {
  const [own, other] = [lettersOf(outlet ?? ''), lettersOf(name)];
  return own !== '' && (own.includes(other) || other.includes(own));
};

const lettersOf = (name: string): string => foldText(name).replace(/[^a-z0-9\u0400-\u04ff]/g, '');
