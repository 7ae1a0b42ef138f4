// English clauses on how long an agreement lasts and how it is renewed. Each rule with sentences it must read.
import type { PhraseRule, TermGives } from '../phrase-rule.ts';
import { exitRules } from './exit-rules.ts';

const RENEW =
  '(renew* | extend* | prolong* | rolled over|rolls over|rolling over|roll over|extension|extensions|continue in force|remain in force|continue|continues|runs on|run on)';

const RENEWS =
  '(renew* | extend* | prolong* | extension|extensions|rolled over|rolls over|rolling over|roll over|rolls|rolling)';

const RENEW_ANCHOR =
  'renew|renews|renewed|renewable|renewal|renewals|renewing|extend|extends|extended|extendable|extending|extension|extensions|prolong|prolongs|prolonged|prolongation|rolled|rolls|roll|rolling|continue|continues|remain|remains|extensible';

const ITSELF =
  '(automatically|tacitly|of itself|by itself|itself|of its own accord|as of right|by tacit|without further formality|ipso facto)';

const LENGTH_OF =
  '(initial period|initial term|term|duration|fixed term|validity period|period of validity|validity|initial duration|lifespan|initial validity|period)';

export const termRules: readonly PhraseRule<TermGives>[] = [
  {
    id: 'en.term.in-force-for',
    anchor:
      'stands|stand|holds|hold|binds|bind|bound|commits|committed|engages|endures|endure|continues|continue|renewable|extendable|obliges|extends|force|effect|valid|effective|concluded|runs|run|ran|last|lasts|lasting|lasted|term|validity|duration|binding|operative|apply|applies|stay|stays|covers|good|made|signed|spans|spanning|operation|running|agreed|entered|applied|applicable|stretches',
    pattern:
      '(remain* in force|in force|stay* in force|remain* in effect|in effect|be effective|is effective|remain* effective|valid|concluded|made|agreed upon|runs|run|ran|running|to run|lasts|last|lasting|lasted|remain* valid|continue* in force|remain* binding|binding|operative|remain* operative|will apply|shall apply|applies|applied|applicable|has effect|have effect|stands|shall stand|will stand|shall have effect|will have effect|produces effect|holds|hold|holds good|binds|bind|bound|shall bind|will bind|commits|committed|engages|entered into|lasts for|endures|to endure|continues|shall continue|will continue|stays effective|will be valid|stays valid|stay valid|stays in place|is good|to last|covers|spans|spanning|signed|signed up|good|agreed|is for|are for|was for|were for|obliges|extends) ..2 (for|of|is|during|over|through)? (a|an|the)? (term|period|initial period|initial term|duration|further period|fixed term|first period|minimum period|next)? (of)? $dur:duration',
    unless:
      '($dur:duration (after|later|before|earlier|ago|since|prior)|notice|before|advance|since|talks|negotiations|discussions|elected|appointed|members|visa|visas|permit|permits|passport|passports|after the termination|after termination|training|course|courses|studies|exercise|exercises|mission|visit|war|conflict|meeting|tour|drills)',
    gives: { dur: '$dur' },
    examples: [
      'This Agreement shall remain in force for a period of five (5) years.',
      'The agreement is valid for five years.',
      'It is concluded for an initial term of ten years.',
      'The protocol will apply for five years.',
      'The agreement was made for five years.',
    ],
    counter: ['The base has been in service for ten years.'],
  },
  {
    id: 'en.term.period-of',
    anchor: 'period|term|duration|lifespan|validity',
    pattern: `${LENGTH_OF} ..5 (of|is|is set at|runs to|will be|shall be|was|is fixed at) (validity)? (of)? $dur:duration`,
    unless:
      '(renew* | extend* | further|successive|notice|before|additional|another|extension|office|elected|appointed|member|members|judges|course|visit|stay|expiry of|expiration of|within|programme|activities|mandate)',
    gives: { dur: '$dur' },
    examples: [
      'The text provides for an initial period of five years.',
      'Its duration is ten years.',
      'The duration of this Agreement shall be six years.',
    ],
    counter: [
      'It is renewed for a further period of five years.',
      'The term of office of its members is five years.',
    ],
  },
  {
    id: 'en.term.length-is',
    nature: 'length',
    anchor: 'term|duration|validity|life|lifespan',
    pattern:
      '((the|its) (term|duration|validity|period of validity|initial term|lifespan) ..4 (is|shall be|will be) $dur:duration|(has|have|with) (a|an) $dur:duration (life|lifespan|term|duration|validity))',
    unless: '(course|training|visit|exercise|mission|programme of study|renew*)',
    gives: { dur: '$dur' },
    examples: ['The treaty has a ten-year life.', 'Its validity is three years.'],
    counter: ['The duration of the course is three years.'],
  },
  {
    id: 'en.term.length-set',
    nature: 'length',
    anchor: 'length|duration|term|life|lifetime|validity|lifespan',
    pattern:
      '((set|fixed|put|capped|limited) at $dur:duration ,? ..2 (the|its|their) (length|duration|term|life|validity|lifespan)|(set|fixed|put|capped|limited|agreed|extended|shortened|cut) ..3 (the|its|their) (length|duration|term|life|validity|lifespan) ..12 (at|to) $dur:duration|(length|duration|term|life|lifetime|validity|lifespan) ..10 (is|was|has been|shall be|will be|being) ..1 (set|fixed|limited|agreed|put) (at|to) $dur:duration|(a|an) (life|lifetime|lifespan|term|duration|validity|length) of $dur:duration|for a (renewable|fixed|limited|non-renewable|initial) (term|period) of $dur:duration|(duration|term|validity) (: | – | - | \\|) $dur:duration)',
    unless: '(course|training|visit|exercise|mission|programme of study|office|prison|jail|sentence)',
    gives: { dur: '$dur' },
    examples: [
      'They set the length of their protocol at six years.',
      'Article 11 gives the agreement a life of three years.',
    ],
    counter: ['The duration of the course is set at three years.'],
  },
  {
    id: 'en.term.concluded-for',
    anchor: 'for',
    pattern:
      '(concluded|signed|take* effect|took effect|enter* into force|came into force|comes into force|agreed|renewed|struck|sealed|opened|granted|leased|given) ..14 for (a period of|a term of|the next|an initial|an initial term of|an initial period of|another|a further|up to)? $dur:duration',
    unless:
      '($dur:duration (after|later|before|earlier|ago|since|prior)|for the first|notice|unless|elected|appointed|visa|visas|training|course|courses|studies|exercise|exercises|mission|visit|war|talks|negotiations|in prison|jail|sentenced)',
    gives: { dur: '$dur' },
    examples: ['The treaty, concluded in Lima on 4 May 2012 for six years, has lapsed.'],
    counter: ['The agreement was signed after talks that went on for two years.'],
  },
  {
    id: 'en.term.years-up',
    nature: 'length',
    anchor: 'up|over|out',
    pattern: 'whose $dur:duration (were|are|was|is|have been) (up|over|out|run out)',
    gives: { dur: '$dur' },
    examples: ['the agreement of 2016, whose four years are up'],
  },
  {
    id: 'en.term.adjective',
    nature: 'epithet',
    anchor:
      'agreement|deal|pact|accord|treaty|memorandum|lease|plan|plans|arrangement|partnership|mou|roadmap|programme|program|contract',
    pattern:
      '$dur:duration ..3 (agreement|deal|pact|accord|treaty|memorandum|lease|plan|plans|arrangement|partnership|MoU|roadmap|programme|program|contract)',
    unless:
      '($dur:duration (after|later|before|earlier|ago|since|prior)|(after|before|within|in|for|ago|by|last|since|every|later|earlier|the first|notice) ..1 $dur:duration|(under|in|of|by|to|on|with|from|since|after|before|into) (the|this|that|an|a|its|their) (agreement|deal|pact|accord|treaty|memorandum|lease|plan|arrangement|partnership|MoU|roadmap|programme|program|contract))',
    gives: { dur: '$dur' },
    examples: ['The two countries signed a 10-year defence cooperation agreement.', 'a five-year plan'],
    counter: ['extending by five years the Implementation Agreement'],
  },
  {
    id: 'en.term.agreement-of',
    nature: 'epithet',
    anchor:
      'agreement|deal|pact|accord|treaty|memorandum|lease|plan|arrangement|partnership|mou|roadmap|programme|program|contract',
    pattern:
      '(agreement|deal|pact|accord|treaty|memorandum|lease|plan|arrangement|partnership|MoU|roadmap|programme|program|contract) (of|for|over|spanning|covering|lasting) (a period of|a term of|the next|an initial)? $dur:duration',
    gives: { dur: '$dur' },
    examples: ['They signed a cooperation plan for three years.'],
  },
  {
    id: 'en.term.came-to-end-after',
    anchor: 'anyway|lapsed|expired|ended|end|lapses|expires|lapse|expire|ran|runs|comes',
    pattern:
      '(lapses anyway|lapse anyway|ends anyway|expires anyway|lapsed|expired|ended|lapses|expires|lapse|expire|ran out|runs out|came to an end|comes to an end) (automatically|of itself)? (at the end of|after|on completion of) (its|the|their)? (initial|agreed|first)? $dur:duration',
    unless: '(denunciation|denounced|notice|notification|withdrawal|receipt)',
    gives: { dur: '$dur' },
    examples: ['the agreement of 2012, which had lapsed at the end of its four years'],
  },
  {
    id: 'en.term.extended-by',
    nature: 'prolongation',
    anchor:
      'extending|extension|prolongation|prolonging|extends|renewed|extend|extended|prolongs|renewing|renewal',
    pattern:
      '((extending|prolonging|renewing|extends|prolongs) ..12 (by|for) (another|a further|a period of|a further period of|an additional|up to)? $dur:duration|(extension|prolongation|renewal) ,? ..3 (by|for|of) (another|a further|a period of|an additional|up to)? $dur:duration|(has|have|had|in january|in february|in march|in april|in may|in june|in july|in august|in september|in october|in november|in december) ..3 (renewed|extended|prolonged) ..14 for (another|a further|a period of|an additional)? $dur:duration|(renewed|extended|prolonged) (its|their|the) ..14 for (another|a further|a period of|an additional)? $dur:duration)',
    unless: '(automatic* | tacit* | successive|unless|each|thereafter|option|possible|possibility)',
    gives: { dur: '$dur' },
    examples: [
      'a protocol extending by six years the Implementation Agreement of 2014',
      'Portugal in April renewed its framework programme of cooperation, for five years.',
    ],
    counter: ['It is automatically renewed for five years.'],
  },
  {
    id: 'en.term.indefinite',
    anchor:
      'without|until|parties|unspecified|undefined|undetermined|indeterminate|indefinite|indefinitely|unlimited|permanent|open-ended|further|expiry|expiration|limit|limitation|end|limits|fixed|term|perpetual|perpetuity|duration|sunset|date|time|long|until',
    pattern:
      '((indefinite|unlimited|open-ended|unspecified|undefined|undetermined|indeterminate) (period|duration|term|validity|time)|(force|effect|valid|continue|run|runs|last|remain) ..2 (indefinitely|without limit of time|without time limit|without limitation in time)|in force until further notice|in effect until further notice|no expiry date|no expiration date|no end date|no fixed term|no time limit|without limit of time|without time limit|without limitation in time|not limited in time|no limit of time|as long as (both|the two|either|the) (parties|sides|countries|governments|states)|unlimited in time|concluded indefinitely|no expiry|no expiration|no sunset clause|no term|no set term|no set duration|no duration|no end in time|no limit in time|no cut-off date|without term|without a term|without expiry|without an expiry date|without an end date|in perpetuity|perpetual|of indefinite duration|is open-ended|are open-ended|unlimited duration|not time-limited|not time-bound|for an indefinite time|(force|effect|valid|apply|applies|hold|holds|stands|stay|stays|lasts|last|place) ..3 ((as long as|so long as) (both|either|neither|the two|the parties|the sides|they|one|no)|until either|until one|until it is|until denounced|until terminated|until cancelled|until further notice)|an open-ended (agreement|pact|treaty|deal|accord|arrangement))',
    gives: { indef: true },
    examples: [
      'It shall remain in force until further notice.',
      'The pact has no expiry date.',
      'It is concluded for an indefinite period.',
      'The treaty shall remain in force indefinitely.',
      'The Agreement is of unlimited duration.',
    ],
    counter: ['The exercise was postponed indefinitely.'],
  },
  {
    id: 'en.term.until-terminated',
    anchor: 'until|unless',
    pattern:
      '(remain* in force|continue* in force|remain* in effect|continue* in effect|shall continue|will continue|continues|stays in force|in force|hold|holds|lives on|live on|stands|stand|runs on|valid|binding) (until|unless) (it is|otherwise|and until|and unless)? ..12 (terminated|denounced|terminates|denounces|cancelled|cancels|withdraws|ends it|brought to an end|ended|rescinded|gives it up|give it up|given up|calls it off|walks away|pulls out)',
    gives: { indef: true },
    examples: ['This Arrangement shall remain in force until terminated by either Party.'],
  },
  {
    id: 'en.term.tacit',
    anchor: 'automatically|automatic|tacit|tacitly',
    pattern:
      '(automatically|automatic|tacit|tacitly) ..4 (renew* | extend* | prolong* | extension|extensions|rolled|rolls|continu* | renewable)',
    unless: '(no|no more|without|not)',
    gives: { renewal: 'tacit' },
    examples: [
      'It shall be automatically renewed for successive periods of five years.',
      'with tacit renewal',
      'It is automatically extended.',
    ],
    counter: ['no more tacit renewal'],
  },
  {
    id: 'en.term.tacit-after',
    anchor: 'automatically|tacitly|automatic|tacit|itself|accord|right|formality|ipso',
    pattern: `${RENEWS} ..4 ${ITSELF}|${ITSELF} ..3 (renew* | extend* | prolong*)`,
    gives: { renewal: 'tacit' },
    examples: [
      'The agreement renews automatically.',
      'It is renewable tacitly.',
      'It shall be prolonged of itself for further five-year periods.',
    ],
  },
  {
    id: 'en.term.tacit-by-itself',
    anchor:
      'automatic|renews|prolongs|extends|considered|renewed|extended|run|runs|accord|itself|rolls|roll|rolled|rolling|extensions|renewals|renewal|formality|deemed|self-renewing|tacit',
    pattern:
      '(rolls over|roll over|rolled over|rolling over|renews itself|renew itself|prolongs itself|extends itself|self-renewing|run on|runs on|deemed to be renewed|deemed to be extended|considered renewed|considered extended|considered as renewed|deemed to have been renewed|deemed to have been extended|automatic extensions|automatic renewals|automatic renewal|automatic extension|without further formality|deemed extended|deemed renewed|deemed prolonged|be deemed to be extended|be deemed to be renewed|self-renewing|tacit agreement|tacit consent|tacit reconduction|by tacit)',
    gives: { renewal: 'tacit' },
    examples: [
      'After that it rolls over for further five-year terms.',
      'It is then renewed by tacit agreement for one year at a time.',
      'It runs for ten years, with automatic extensions of five.',
    ],
    counter: ['It may be extended by mutual consent.'],
  },
  {
    id: 'en.term.tacit-unless',
    anchor: 'long|absence|except|unless|provided|save|should|if|absent|failing|barring',
    pattern: `(${RENEW} ..25 (unless|provided that neither|provided that no|save where|save if|absent|failing|barring|so long as neither|as long as neither|except where|if ..5 (do|does) not|if neither|if no one|if nobody|in the absence of) ..12 (someone|somebody|objection|opposition|opposed|voice* | complain* | cries off|backs out|notif* | notice|warning|terminat* | objects|objection|denounc* | gives|given|gave|informs|informed|object|opposes|opts|declares|expresses|intention|announces|states|advises|decides|says|makes known|told)|(unless|if neither|should neither|should no|if no|if none|if nobody|in the absence|failing|absent|barring|as long as neither|so long as neither|provided neither) ..45 (renew* | extend* | prolong* | roll*))`,
    unless: '(unless|should|if) ..6 (decide|agree|choose|consent) ..4 to (renew|extend|prolong)',
    gives: { renewal: 'tacit' },
    examples: [
      'It shall be extended for further periods of five years unless either Party notifies the other of its intention to terminate it.',
      'If neither side gives written notice six months before the term is out, it will be prolonged for five more years.',
    ],
    counter: ['It may be extended if the Parties so agree.'],
  },
  {
    id: 'en.term.express',
    anchor: RENEW_ANCHOR,
    pattern:
      '((renew* | extend* | extension|renewal|prolong* | extensible) ..18 (by mutual consent|by mutual agreement|by mutual written|by a simple exchange|by simple exchange|by an exchange|by exchange|by the parties in writing|through an exchange|through exchange|by joint agreement|by joint consent|by common accord|by mutual decision|by express|express consent|by written|with written consent|with mutual agreement|upon consent|on consent|if the two|if the sides|if the two sides|if the governments|if they so|if parties|should the parties|should both|should they|decide together|agree together|jointly agree|jointly decide|consent of both|agreement of both|agreement of the parties|consent of the parties|if agreed|as agreed|as mutually agreed|by agreement|by written agreement|if the parties agree|if the parties so agree|if they so agree|if both agree|if both parties|if both sides|subject to agreement|subject to the agreement|by common consent|by common agreement|by an exchange of notes|by exchange of notes|by exchange of letters|with the consent|with the agreement|by joint decision|if both|by written consent|upon mutual|on mutual|upon agreement|upon written|if they agree|by consent|through mutual|with mutual consent|by a protocol|in agreement)|(agree|decide|settle) ..5 (on|about) ..2 (extension|renewal|prolongation)|(by mutual consent|by mutual agreement|by agreement) ,? ..4 (renewed|extended|prolonged)|(both|two sides|the parties|they) ..4 (agree|decide|consent|wish|choose|opt) ..4 to (renew|extend|prolong)|(meet|talk|consult) ..6 (whether|about) ..4 (extend|renew|prolong|extending|renewing|extension|renewal))',
    unless: '(amend* | settled|resolved|modif*)',
    gives: { renewal: 'express' },
    examples: [
      'It may be extended by mutual written consent of the Parties.',
      'It can be renewed by mutual agreement.',
      'It may be prolonged if both agree in writing.',
    ],
    counter: ['It may be amended by mutual consent.'],
  },
  {
    id: 'en.term.no-more-tacit',
    nature: 'refusal',
    anchor: 'tacit|automatic',
    pattern: '(no more|no|no longer any|without) (tacit|automatic) (renewal|renewals|extension|extensions)',
    gives: { renewal: 'express' },
    examples: ['no more tacit renewal'],
  },
  {
    id: 'en.term.renewed-for',
    anchor: RENEW_ANCHOR + '|periods|further',
    pattern: `(${RENEWS.slice(1, -1)}|run on|runs on|running on|option|goes on|go on|carries on|continue in force for further|remain in force for further|continue in force for successive|remain in force for successive|continue in force for another|remain in force for another|continue for) ..8 (for|by|of|in|at|from|every) (a|an|another|further|additional|subsequent|successive|consecutive|each)? (further|additional|subsequent|successive|consecutive|new|next|identical|like)? (periods|period|terms|term|increments|intervals|instalments)? (of)? (up to)? (further|additional|successive|another|subsequent|consecutive)? $period:duration`,
    unless: '(notice|unless|absent|advance|warning|before|entry into force|date|renewable (term|period))',
    gives: { period: '$period', renewal: 'unspecified' },
    examples: [
      'It shall be automatically renewed for successive periods of five (5) years.',
      'renewable for another two years',
      'It is extended for a further five-year period.',
    ],
  },
  {
    id: 'en.term.renewed-years',
    anchor:
      'periods|period|terms|term|intervals|more|extensions|renewals|time|stretches|instalments|blocks|steps|option|renewal|extension',
    pattern:
      '((renew* | extend* | prolong* | extension|extensions|roll* | run on|runs on|carry on|carries on|go on|goes on) ..8 $period:duration (periods|period|terms|term|intervals|more|at a time|each time|increments|stretches|instalments|blocks|steps)|(option|renewal|extension) ..4 (for|of) (a|an|another)? $period:duration|automatic $period:duration (extensions|renewals|extension|renewal)|successive $period:duration (extensions|renewals|terms|periods))',
    unless: '(notice|unless|absent|advance|warning|before)',
    gives: { period: '$period', renewal: 'unspecified' },
    examples: [
      'It shall be automatically extended for subsequent five-year periods.',
      'with automatic five-year extensions',
    ],
  },
  {
    id: 'en.term.renewed-same',
    anchor: 'equal|same|similar|identical|equivalent|like',
    pattern:
      '(renew* | extend* | prolong* | extension|extensions) ..10 (equal|same|similar|identical|equivalent|like) (period|periods|duration|term|terms|length|lengths)',
    gives: { period: 'same', renewal: 'unspecified' },
    examples: [
      'It shall be automatically renewed for successive periods of the same duration.',
      'renewed for an equal period',
    ],
  },
  {
    id: 'en.term.successive',
    anchor: 'successive|consecutive|periods|terms|year|each|increments|annually|time',
    pattern:
      '((renew* | extend* | prolong* | rolled over|rolls over|extension|extensions|renewal|renewals|continue|remain in force|rolls|roll) ..8 (successive|consecutive|periods|terms|increments|at a time) |year to year|year by year|(renewed|extended) (annually|every year|each year) |each time for|each time be)',
    gives: { times: 'successive' },
    examples: [
      'It shall be automatically renewed for successive periods of five (5) years.',
      'It is renewed automatically from year to year.',
    ],
    counter: ['It shall be renewed for a further period of five years.', 'It may be renewed once.'],
  },
  {
    id: 'en.term.once',
    anchor: 'once|one|single',
    pattern:
      '((renew* | extend* | prolong*) ..4 once (only)?|(renew* | extend* | prolong* | renewal|extension) ..3 (for|of) (one|a single) (further|additional|more|period|term))',
    gives: { times: 'once' },
    examples: [
      'The Agreement may be renewed once by mutual consent.',
      'extended for one further period of two years',
    ],
    counter: ['renewed for successive periods of one year'],
  },
  {
    id: 'en.term.twice',
    anchor: 'twice',
    pattern: '(renew* | extend* | prolong*) ..4 twice',
    gives: { times: 2 },
    examples: ['a three-year agreement, renewable twice'],
  },
  {
    id: 'en.term.year-to-year',
    anchor: 'year|annually|yearly|annual',
    pattern:
      '(from year to year|year to year|year by year|from one year to the next|annually renewed|annual renewal|(renewed|renewable|renews|extended|extendable|roll* ) ..3 (annually|each year|every year|yearly|from one year)|(renewed|extended|prolonged) ..8 (for another year|for one further year|for a further year|by a year at a time|by one year|one further year|one more year|another year|for the following year))',
    gives: { period: 'P1Y', renewal: 'unspecified' },
    examples: [
      'It shall be renewed annually by tacit agreement.',
      'It shall each time be prolonged of its own accord for one further year.',
    ],
  },
  {
    id: 'en.term.renewable',
    anchor: RENEW_ANCHOR,
    pattern:
      '(renewable|extendable|extensible|subject to renewal|may be renewed|can be renewed|may be extended|can be extended|may be prolonged|can be prolonged|could be renewed|could be extended|option to renew|option of renewal|option of extension|option for|option on|with an option|renewal option|extension option|could be prolonged|may be rolled over|can be rolled over|subject to renewal|open to renewal|is renewable|option to extend|possibility of renewal|possibility of extension|times renewed|renewed (two|three|four|several) times)',
    gives: { renewal: 'unspecified' },
    examples: ['a five-year agreement, renewable', 'It may be extended.'],
  },
  ...exitRules,
];
