// French, whole: what the engine needs to read it.
import { stages } from './stages.ts';
import type { Language } from '../language.ts';
import { acts, bills } from './acts.ts';
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
import { chambers } from './chambers.ts';
import { companies } from './companies.ts';
import { costRules } from './cost-rules.ts';
import { domains } from './domains.ts';
import { entryRules } from './entry-rules.ts';
import { agreementExamples } from './agreement-examples.ts';
import { examples } from './examples.ts';
import { fields, honorifics, offices, organs, ranks } from './offices.ts';
import { attributions, behalves, outlets, impersonals, sayings } from './sayings.ts';
import { eventExamples } from './event-examples.ts';
import { happenings } from './happenings.ts';
import { listOpeners } from './list-openers.ts';
import { organisations, states } from './states.ts';
import { termRules } from './term-rules.ts';
import { verbs } from './verbs.ts';
import * as words from './words.ts';

export const french: Language = {
  code: 'fr',
  elision: 'before',
  dayFirst: true,
  abbreviations: [
    'M',
    'MM',
    'Mme',
    'Mlle',
    'Dr',
    'Pr',
    'Me',
    'St',
    'Ste',
    'cf',
    'etc',
    'art',
    'al',
    'p',
    'pp',
    'ex',
    'no',
    'n',
    'vol',
    'janv',
    'févr',
    'sept',
    'oct',
    'nov',
    'déc',
    'gén',
    'col',
    'cap',
    'lt',
    'Sen',
    'Hon',
    'Mgr',
    'S',
    'E',
    'env',
    'av',
    'apr',
    'H',
    'JO',
  ],
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
    impersonal: impersonals,
    behalf: behalves,
    outlet: outlets,
    bill: bills,
    office: offices,
    field: fields,
    rank: ranks,
    honorific: honorifics,
    organ: [...organs, ...chambers],
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
