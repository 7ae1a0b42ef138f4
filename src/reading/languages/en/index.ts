// English, whole: what the engine needs to read it.
import { stages } from './stages.ts';
import type { Language } from '../language.ts';
import { acts, bills } from './acts.ts';
import { happenings } from './happenings.ts';
import {
  activities,
  activityMarkers,
  doings,
  institutions,
  materiel,
  modes,
  personnel,
} from './activities.ts';
import {
  agreements,
  anaphors,
  assents,
  groupSizes,
  standIns,
  cues,
  military,
  otherMatters,
  subjects,
} from './agreements.ts';
import { companies } from './companies.ts';
import { costRules } from './cost-rules.ts';
import { domains } from './domains.ts';
import { entryRules } from './entry-rules.ts';
import { agreementExamples } from './agreement-examples.ts';
import { eventExamples } from './event-examples.ts';
import { examples } from './examples.ts';
import { fields, honorifics, offices, ranks } from './offices.ts';
import { organs } from './organs.ts';
import { attributions, behalves, outlets, sayings } from './sayings.ts';
import { listOpeners } from './list-openers.ts';
import { organisations, states } from './states.ts';
import { termRules } from './term-rules.ts';
import { verbs } from './verbs.ts';
import * as words from './words.ts';

export const english: Language = {
  code: 'en',
  elision: 'after',
  dayFirst: true,
  monthDay: true,
  modifiersBefore: true,
  pastIsParticiple: true,
  capitalised: ['month', 'weekday'],
  abbreviations:
    'Mr Mrs Ms Dr Prof St Gen Maj Lt Col Capt Brig Adm Cmdr Sgt Hon Rt Sen Rep Gov No Art vs etc Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec U.S U.K U.N Inc Ltd Co Corp Jr Sr ch para p pp approx'.split(
      ' ',
    ),
  lexicon: {
    state: states,
    organisation: organisations,
    month: words.months,
    weekday: words.weekdays,
    season: words.seasons,
    number: words.numbers,
    multiplier: words.multipliers,
    quality: words.qualities,
    ordinal: words.ordinals,
    unit: words.units,
    duration: words.durations,
    relative_date: words.relativeDates,
    direction: words.directions,
    agreement: agreements,
    anaphor: anaphors,
    subject: subjects,
    act: acts,
    happening: happenings,
    doing: doings,
    saying: sayings,
    attribution: attributions,
    behalf: behalves,
    outlet: outlets,
    bill: bills,
    office: offices,
    field: fields,
    rank: ranks,
    honorific: honorifics,
    organ: organs,
    domain: domains,
    personnel,
    activity: activities,
    institution: institutions,
    materiel,
    mode: modes,
    currency: words.currencies,
    marker: [...words.markers, ...activityMarkers],
    not_name: words.notNames,
    military,
    list_opener: listOpeners,
    other_matter: otherMatters,
    assent: assents,
    verb: verbs,
    group_size: groupSizes,
    stand_in: standIns,
    cue: cues,
    stage: stages,
    company: companies,
  },
  rules: { term: termRules, entry: entryRules, cost: costRules },
  examples: [...examples, ...agreementExamples, ...eventExamples],
};
