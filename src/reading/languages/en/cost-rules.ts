// English clauses on who bears which cost. Each rule with sentences it must read.
import type { CostGives, PhraseRule } from '../phrase-rule.ts';

const PAYS =
  '(bear* | compensate* | indemnif* | absorb* | stump* | cough* | stand* the cost|look* after|cover* | pay* | meet* | defray* | assume* | fund* | finance* | provide* | be responsible for|is responsible for|are responsible for|shoulder* | take* charge of|foot* | supply|supplies|supplied|reimburse* | offer* | carry|carries|furnish* | picks up|pick up|see to|sees to|take care of|takes care of|give* | grant* | accommodate* | feed* | house* | settle* | make available|makes available|arrange*)';
/** How a Party pays for itself; what is provided or supplied is for others. */
const PAYS_OWN =
  '(bear* | cover* | pay* | meet* | defray* | assume* | fund* | finance* | shoulder* | foot* | carry|carries|be responsible for|is responsible for|take* charge of|settle*)';
const HOST =
  '((the|a|its|that)? (host|receiving|inviting|hosting|territorial|training|organising|organizing|accepting|welcoming|instructing|inviting) (party|state|country|nation|government|participant|side|armed forces|force|ministry)|the host|the hosts|its host|their hosts|(the|that) (party|state|country|nation|government|side|one|participant) (that|which|who)? (receives|hosts|invites|welcomes|trains|organises|organizes|takes them in|offers the course)|(the party|the state|the country|the side) on whose (soil|territory|land|ground)|whoever invites|whoever receives|whoever organises|whoever takes them in|the organiser|the organizer|the inviter|the party receiving them|the party which receives them|the party that receives them|whoever hosts|the receiver|the party receiving)';
const SENDER =
  '((the|a|its|that)? (sending|visiting|guest|using|seconding|dispatching|contributing|requesting|home|user|participating) (party|state|country|nation|government|participant|side|force|forces|ministry)|the visitor|the visitors|the guest|the guests|the user|(the|that) (party|state|country|nation|government|side|one|participant) (that|which|who)? (sends|dispatches|seconds|details|deploys|comes|visits|travels)|the (party|state|country) (to which|they|he|from which) ..3 (belong* | come* | hail*)|their home country|their own state|the trainees’ own|the party of origin|the state of origin|the country of origin|the receiving participant|the party sending them|the party which sends them|the party that sends them|the party dispatching them|the sender|the party sending)';
const EACH =
  '(everyone|everybody|each|each of the|both|every (party|country|state|side|participant|nation|army|government|delegation|contingent|team)|each of) (party|parties|country|countries|state|states|side|sides|participant|nation|army|government|contracting party|delegation|ministry|contracting state|contingent|team|of the parties|of the two|the two)?';
const END = '(, | ; | . | within|unless|except)';
/** `the Turkish side`, `Russia`: a party by its nationality. */
const NAMED =
  '(the)? $payer:state (party|side|government|ministry|army|state|participant|armed forces|forces|defence ministry)?';
/** What a host gives on its soil. */
const HOSTED =
  '(accommodation|bed and board|room and board|bed|quarters|barracks|billets|uniforms|textbooks|teaching materials|course fees|instruction|lodging|board|meals|food|catering|tuition|studies|schooling|stay|local transport|internal transport|domestic travel|local travel|medical care|medical treatment|clothing|premises|housing)';
/** What those who come pay. */
const SENT =
  '(travel|air tickets|air fares|fares|fare|flights|flight|airfares|pocket money|stipend|stipends|bonuses|international travel|journey|tickets|airfare|international transport|salaries|salary|pay of|insurance|allowances|rent|rents|lease|fees|damage|damages|accident|repatriation|fuel|per diem|daily allowances|transport of equipment|medicines|pollution|cleaning|removal|transit)';
const COSTS =
  '(costs|cost|expenses|expense|financial questions|financial matters|financial issues|financial aspects|finance|financed|funded|budget|spending|expenditure|expenditures|contributions|financing|payment|settlement|fees|charges|financial conditions|financial terms|financial arrangements|arrangements|reimbursement|funding|paid for|sharing of costs)';
const SEPARATELY =
  '(on a case-by-case basis|case for case|project by project|visit by visit|exercise by exercise|year by year|course by course|activity by activity|event by event|on a per-activity basis|for each project|for each event|for each exercise|for each visit|before each|as the case may be|case by case|case-by-case|in each case|separately|for each activity|in every case|individually)';
/** What may be given or charged on a basis of reciprocity. */
const PAID =
  '(costs|expenses|exchanges|exchange of students|services|exemption|exemptions|facilities|free care|accommodation|support is|places|courses|course|training|fees|fee|charges|charge|free|instruction|tuition|scholarships|financing|use of facilities|medical care|care|studies|dues|settled|waived)';

export const costRules: readonly PhraseRule<CostGives>[] = [
  {
    id: 'en.cost.each-own',
    anchor: 'each|own|both|every|everyone|everybody',
    pattern: `${EACH} ..12 ${PAYS_OWN} <on> ${END}`,
    unless:
      '(free of charge|no bill|no bills|without a bill|cost nothing|costs nothing|costing nothing|places|set aside)',
    gives: { rule: 'each_own', on: '$on' },
    examples: [
      'Each Party shall bear its own costs arising from the implementation of this Agreement.',
      'Each side covers its own expenses.',
      'Each delegation covers its own, the general answered.',
    ],
    counter: ['Each of the Parties shall set aside, free of charge, ten places.'],
  },
  {
    id: 'en.cost.own-expense',
    anchor: 'respective|pocket|pockets|way|own|itself',
    pattern:
      '(at their own expense|at its own expense|bear their own costs|bear its own costs|their own costs|its own costs|their own expenses|its own expenses|pay their own way|at its own cost|at their own cost|pays its own way|foot their own|their respective (costs|expenses)|each party for itself|off its own budget|off their own budgets|own budgets|on its own resources|own funds|pay its own way|pays his own way|paid its own way|paid their own way|from their own budgets|from its own budget|on its own budget|on their own budgets|out of their own pocket|out of its own pocket|out of their own pockets|its own bill|their own bills|its own tab|own expenditure|expenses of its own|for its own account|for their own account|own cost and risk|costs lie where they fall|costs where they fall|from their own resources|from its own resources|out of its own budget|out of their own budgets|bears the expenses by itself)',
    gives: { rule: 'each_own' },
    examples: [
      'The Parties take part at their own expense.',
      'Both sides will bear their own costs.',
      'Joint exercises - each Party for itself',
    ],
  },
  {
    id: 'en.cost.each-own-passive',
    anchor: 'whichever|concerned|each|that|incurring|incurs|incurred',
    pattern:
      '(borne|met|covered|paid|carried|defrayed|assumed) by (each party|each of them|each of the parties|each side|each participant|each country|that party|that participant|the party (that|which)? ..1 (incurred|incurs|incurring|caused|made|requested) |the party concerned|the side incurring|the party incurring|the party which|the party that|the party concerned|the participant incurring|whichever party|each state|each government)',
    unless: '(which sends|that sends|which receives|that receives)',
    gives: { rule: 'each_own' },
    examples: [
      'Any costs incurred by a Party shall be borne by that Party.',
      'Expenses are met by each of them.',
      'Costs shall be covered by the Party incurring them.',
    ],
    counter: ['Travel is paid by the sending Party.'],
  },
  {
    id: 'en.cost.no-claims',
    anchor: 'reimbursement|compensation|claim|claims|refund',
    pattern:
      '(neither|no|not) ..12 (claim|seek|request|demand|charge) ..3 (reimbursement|compensation|payment|refund)',
    gives: { rule: 'each_own' },
    examples: ['Neither Party shall claim reimbursement from the other of expenses incurred.'],
  },
  {
    id: 'en.cost.guests-own',
    anchor: 'expense|cost',
    pattern:
      '<on> (come|comes|travel|travels|attend|attends|participate|participates|take part|takes part|stay|stays) at (their|its) own (expense|cost)',
    unless: '(the parties|each party|both sides|both parties)',
    gives: { rule: 'sender', on: '$on' },
    examples: ['Delegations of more than twelve persons come at their own expense.'],
    counter: ['The Parties take part at their own expense.'],
  },
  {
    id: 'en.cost.user-own',
    anchor: 'user|users|visitor|visitors',
    pattern:
      '<on> (is|are|shall be|will be) ..4 by (the user|the users|the visitor) and at (its|their) expense',
    gives: { rule: 'sender', on: '$on' },
    examples: ['Cleaning shall be carried out by the user and at its expense.'],
  },
  {
    id: 'en.cost.host',
    anchor:
      'organiser|organizer|inviter|invites|welcomes|organises|organizes|welcoming|whose|receiver|instructing|whoever|host|hosts|receiving|inviting|hosting|territorial|training|receives|organising|organizing|accepting',
    pattern: `${HOST} ..6 ${PAYS} <on> (, | ; | . | free of|within|while|and the sending)`,
    gives: { rule: 'host', on: '$on' },
    examples: [
      'The host Party shall cover accommodation, meals and local transport;',
      'The receiving Party provides emergency medical care free of charge.',
    ],
  },
  {
    id: 'en.cost.host-passive',
    anchor:
      'organiser|organizer|inviter|invites|welcomes|organises|organizes|welcoming|whose|receiver|instructing|whoever|host|hosts|receiving|inviting|hosting|receives|organising|organizing|training|accepting',
    pattern: `<on> (is|are|shall be|will be|be|falls|fall|shall fall|will fall|provided|paid|borne|met|covered|given|supplied) ..6 (by|at the expense of|on|upon|to|the responsibility of|from) ${HOST}`,
    gives: { rule: 'host', on: '$on' },
    examples: [
      'Emergency medical care shall be provided free of charge by the receiving Party.',
      'Board and lodging are paid by the host.',
    ],
  },
  {
    id: 'en.cost.host-gets-from',
    anchor:
      'organiser|organizer|inviter|invites|welcomes|organises|organizes|welcoming|whose|receiver|instructing|host|receiving|hosting',
    pattern: `(receive|receives|get|gets|be given|are given|obtain) ..8 from ${HOST}`,
    gives: { rule: 'host' },
    examples: ['Servicemen who fall ill are to receive emergency care from the host side at no charge.'],
  },
  {
    id: 'en.cost.host-elided',
    anchor:
      'organiser|organizer|inviter|invites|welcomes|organises|organizes|welcoming|whose|receiver|instructing|host|receiving|hosting|inviting',
    pattern: `${SENDER} ..4 ${PAYS} ..24 (, | ; | and|: ) ${HOST} (, )? (those|that|the|its|for|everything|all|whatever)`,
    gives: { rule: 'host' },
    examples: [
      'The sending Party shall bear the costs of travel, the receiving Party those of accommodation.',
    ],
  },
  {
    id: 'en.cost.sender',
    anchor:
      'sender|dispatches|seconds|details|deploys|contributing|participating|trainees|visits|travels|belongs|hails|sending|visiting|guest|origin|visitor|visitors|guests|user|using|seconding|dispatching|home|sends|requesting',
    pattern: `${SENDER} ..6 ${PAYS} <on> (, | ; | . | free of|within|while)`,
    gives: { rule: 'sender', on: '$on' },
    examples: [
      'The sending Party shall bear the cost of international travel.',
      'The sending State pays salaries and insurance.',
    ],
  },
  {
    id: 'en.cost.sender-passive',
    anchor:
      'sender|dispatches|seconds|details|deploys|contributing|participating|trainees|visits|travels|belongs|hails|sending|visiting|guest|origin|visitor|visitors|guests|user|using|seconding|dispatching|home|sends|requesting',
    pattern: `<on> (is|are|shall be|will be|be|falls|fall|shall fall|will fall|come|comes|paid|borne|met|covered) ..6 (by|from|at the expense of|for the account of|on|upon|to|the responsibility of) ${SENDER}`,
    gives: { rule: 'sender', on: '$on' },
    examples: [
      'Travel costs are borne by the sending Party.',
      'The cost of repatriation falls upon the sending Party.',
    ],
  },
  {
    id: 'en.cost.sender-elided',
    anchor:
      'sender|dispatches|seconds|details|deploys|contributing|participating|trainees|visits|travels|belongs|hails|sending|visiting|guest|origin|seconding',
    pattern: `${HOST} ..4 ${PAYS} ..24 (, | ; | and|: ) ${SENDER} (, )? (those|that|the|its|for|everything|all|whatever)`,
    gives: { rule: 'sender' },
    examples: ['The host Party shall bear the costs of meals, the sending Party those of travel.'],
  },
  {
    id: 'en.cost.sender-elided-passive',
    anchor:
      'sender|dispatches|seconds|details|deploys|contributing|participating|trainees|visits|travels|belongs|hails|sending|visiting|seconding|origin',
    pattern: `by ${HOST} ..2 (, | ; |and) ..12 by ${SENDER}`,
    gives: { rule: 'sender' },
    examples: [
      'Tuition shall be paid by the receiving Party, and the maintenance of students by the sending Party.',
    ],
  },
  {
    id: 'en.cost.host-elided-passive',
    anchor:
      'organiser|organizer|inviter|invites|welcomes|organises|organizes|welcoming|whose|receiver|instructing|host|hosts|receiving|inviting|hosting',
    pattern: `(by|to|on|for|upon) ${SENDER} ..2 (, | ; |and) ..12 (by|to|on|for|upon) ${HOST}`,
    gives: { rule: 'host' },
    examples: ['Travel falls to the sending Party, board and lodging to the host.'],
  },
  {
    id: 'en.cost.is-on',
    anchor: 'host|hosts|us',
    pattern:
      '(is|are|will be|shall be) (on|for) (the host|the hosts|us|the receiving side|the receiving party|the inviting side)',
    gives: { rule: 'host' },
    examples: ['Lodging is on the host.'],
  },
  {
    id: 'en.cost.is-on-guest',
    anchor: 'guest|guests|sender|visitor|visitors|sending',
    pattern:
      '(is|are|will be|shall be) (on|for) (the guest|the guests|the sender|the visitor|the visitors|the sending side|the sending party)',
    gives: { rule: 'sender' },
    examples: ['Tickets and pocket money are for the sender.'],
  },
  {
    id: 'en.cost.owner',
    anchor: 'owner|owners|owning|belongs|belong|lender|lending',
    pattern:
      "((by|to|on|upon) (the|its|their) (owner|owners|owning (party|state|side)|party owning|lender|lending party)|(owner|owning party|owning state|lender) ('s|’s|s|')? (bear* | pay* | meet* | cover* | expense|cost|maintain*)|(the party|the state|the side) (to which|to whom) (it|they) belong* | owner's expense)",
    unless: '(landowner|home|shipowner|business)',
    gives: { rule: 'owner' },
    examples: ['Loaned equipment is maintained by the owning Party.'],
  },
  {
    id: 'en.cost.named-expense',
    nature: 'payer',
    anchor: 'expense|expenses|paid|cost|charged|financed|funded',
    pattern:
      '(at (the)? $payer:state (government)? (expense|cost)|at the expense of (the)? $payer:state|(paid for|paid|financed|funded|footed|covered|met) by (the)? $payer:state|charged to (the)? (state of|government of)? $payer:state)',
    unless: `(${SENT.slice(1, -1)}|salary|ransom|bribe|fine)`,
    gives: { rule: 'host' },
    examples: ['Officers of Benin will be trained at Belgian expense.'],
  },
  {
    id: 'en.cost.cell-host',
    anchor: 'host|receiving|hosting|inviting',
    pattern: `((: | \\| | - | – | = ) ${HOST} (\\| | , | ; | . | - )|; ${HOST} - )`,
    gives: { rule: 'host' },
    examples: ['Accommodation: receiving Party;'],
  },
  {
    id: 'en.cost.cell-sender',
    anchor: 'sending|visiting|guest|origin',
    pattern: `((: | \\| | - | – | = ) ${SENDER} (\\| | , | ; | . | - )|; ${SENDER} - )`,
    gives: { rule: 'sender' },
    examples: ['Travel: sending Party;'],
  },
  {
    id: 'en.cost.named-host',
    nature: 'payer',
    anchor:
      'bed|room|quarters|barracks|uniforms|textbooks|instruction|feed|house|lodge|accommodation|lodging|board|meals|food|catering|tuition|studies|schooling|stay|transport|travel|medical|clothing|premises|housing|fees',
    pattern: `(${NAMED} ..1 ${PAYS} ..4 ${HOSTED}|${HOSTED} ..10 (by|at the expense of|falls to|fall to|falls on) ..1 ${NAMED}|(the)? $payer:state (to|will|shall|is to|undertakes to) (feed|house|lodge|accommodate|host))`,
    unless: '(nothing|not|free of charge|free)',
    gives: { rule: 'host' },
    examples: [
      'The Qatari side covers accommodation and meals.',
      'The costs of tuition will be met by the Turkish side.',
    ],
    counter: ['The Kazakh side pays nothing for tuition.'],
  },
  {
    id: 'en.cost.named-sender',
    nature: 'payer',
    anchor:
      'fares|fare|flights|flight|airfares|tickets|pocket|stipend|stipends|bonuses|travel|journey|airfare|salaries|salary|insurance|allowances|rent|rents|lease|fees|damage|damages|accident|repatriation|fuel|per|daily|international|transport|medicines|pollution|cleaning|removal|transit|pay',
    pattern: `(${NAMED} ..1 (cover* | pay* | meet* | bear* | assume* | reimburse* | settle* | foot* | fund* | finance* | absorb* | stand* | picks up|pick up|take* care of) ..10 ${SENT}|${SENT} ..14 (by|at the expense of|falls to|fall to|falls on|fall on) (the)? $payer:state)`,
    unless:
      '(signed|says|said|concluded|agreed|nothing|not|local travel|domestic travel|local transport|medical)',
    gives: { rule: 'sender' },
    examples: [
      'The cost of dealing with the consequences of an accident shall be met by the Russian Party.',
      'Rent for private ranches used as ranges falls on Britain.',
    ],
  },
  {
    id: 'en.cost.own-country-pays',
    anchor: 'own|payment|bill',
    pattern: `(<on> (is|are|shall be|will be) ..3 by (their|the cadets' | the students' | the trainees' | its) own (country|state|government)|(the bill|the tab) ..6 ${SENDER}|(supplied|provided|furnished) against payment)`,
    gives: { rule: 'sender', on: '$on' },
    examples: [
      'Travel and stipends are paid by their own country.',
      'Fuel and provisions shall be supplied against payment.',
    ],
  },
  {
    id: 'en.cost.ministry-pays',
    anchor: 'budget|ministry',
    pattern:
      '<on> (is|are|will be|shall be|comes|come|to be) (paid|paid for|met|covered|financed|funded|out) (by|from|out of|of) (the)? ..3 (budget|ministry)',
    unless: '(parties|party)',
    gives: { rule: 'sender', on: '$on' },
    examples: ['Travel to the place of study comes out of the Ministry of Defence budget.'],
  },
  {
    id: 'en.cost.free',
    anchor:
      'zero|pays|pay|training|lodging|accommodation|bill|bills|free|charge|charges|charged|gratis|cost|due|nothing|waived|payment|rent|rent-free|reimbursement|fees|fee|tuition|expense|no|levied|exempt|toll-free',
    pattern:
      '(free of charge|no fees|no fee|no charges|nothing to pay|nothing is charged|nothing will be charged|no rent|rent free|no tuition|accommodation free|free accommodation|free lodging|free training|free tuition|free use|free care|free of any charge|free of rent|without rent|at no expense|at no charge|at zero cost|without cost|toll-free|pay no|pays no|paying no|charges no|charge no|not be levied|shall not be levied|will not be charged|shall not be charged|not be charged|exempt from fees|exempt from all|for nothing|for free|at no cost|without charge|without payment|free of cost|no charge|gratis|rent-free|on a non-reimbursable basis|without reimbursement|exempt from payment|exempt from charges|are not due|is not due|pays nothing|pay nothing|paying nothing|tuition is free|training is free|care is free|treatment is free|studies are free|access is free|no fee is|no fees are|not charged|waived)',
    unless:
      '(subscription|newsletter|registration|admission|delivered|donated|donation|handed over|gift|no charge against|free trade|free of cost to the reader)',
    gives: { rule: 'free' },
    examples: [
      'Training places are provided free of charge.',
      'Landing fees are not due, and use is without charge.',
    ],
    counter: ['Subscription: free of charge.'],
  },
  {
    id: 'en.cost.reduced-by-reciprocity',
    anchor: 'reciprocity|reciprocal',
    pattern: '(may|can|could) be (reduced|waived|lowered|cut|lifted) ..8 (reciprocity|reciprocal)',
    gives: { rule: 'reciprocity', mod: 'conditional' },
    examples: ['this fee may be reduced on a basis of reciprocity'],
  },
  {
    id: 'en.cost.reciprocity',
    anchor: 'reciprocity|reciprocal|reciprocally',
    pattern: `(${PAID} ..24 (basis of reciprocity|subject to reciprocity|principle of reciprocity|reciprocal basis|condition of reciprocity|based on reciprocity|reciprocally)|(basis of reciprocity|subject to reciprocity|principle of reciprocity|reciprocal basis) ..12 ${PAID})`,
    unless: '(no reciprocity|where no|may be reduced|equality|absence of)',
    gives: { rule: 'reciprocity' },
    examples: [
      'Costs are settled on the basis of reciprocity.',
      'Training shall be carried out on the basis of reciprocity.',
    ],
    counter: ['The Parties cooperate on the basis of equality and reciprocity.'],
  },
  {
    id: 'en.cost.balance',
    anchor:
      'shared|split|divided|offset|contributions|halves|balance|balances|balanced|equivalence|equally|evenly|equal|middle|half|fifty-fifty|50-50|rata|even|like|offset|kind',
    pattern:
      '(shared equally|split equally|split evenly|shared evenly|divided equally|equally between|split down the middle|split half and half|half and half|in equal halves|in halves|by halves|equal halves|fifty-fifty|50-50|in equal measure|on an equal basis|pro rata|balance out|balances out|balance each other|even out|like quantities|like amounts|offset against each other|in kind|equal value|in equal shares|in equal parts|overall balance|balance of contributions|balance of services|principle of balance|balanced exchange|overall equivalence|global balance|balance between (services|contributions)|balanced by services)',
    gives: { rule: 'balance' },
    examples: [
      'The Parties seek an overall balance of contributions.',
      'Both sides seek a balance of services.',
    ],
  },
  {
    id: 'en.cost.budget-limits',
    anchor:
      'beyond|within|subject|contingent|spend|funding|budget|budgetary|funds|resources|appropriations|availability|budgets|appropriated|means',
    pattern:
      '((bound|obliged|required) ..3 spend ..3 beyond|(depend* | contingent|hinge* | conditional|subject) (on|upon|to) ..6 (budgetary|budget|budgets|funds|funding|appropriations)|within what ..3 (budget|budgets|means) ..2 allow* |(funds|budgets|means|resources|budget) (permitting|allowing|permit|allow|allows)|(stay|stays|remain|remains|kept|keep) within ..2 (budget|budgets)|in line with ..2 (budgetary|funds|budget)|(within the limits of|within the limit of|within|subject to|to the extent of|depending on|in accordance with|as far as) (the)? (availability of|available|its|their|limits of|the limits of|national|appropriation of|annual)? (the|its|their|available|national|annual|appropriated)? (availability of|budgetary|budget|funds|resources|appropriations|appropriated|available|financial|annual)? (funds|resources|means|appropriations|budget|budgets|allocations|limits|availability|personnel|possibilities))',
    unless: '(programme|initiative|support package)',
    gives: { rule: 'budget_limits' },
    examples: [
      'Each Party shall bear its costs subject to the availability of funds.',
      'within its budgetary resources',
      'within the limits of available funds',
    ],
  },
  {
    id: 'en.cost.case-by-case',
    anchor:
      'each|before|every|visit|project|exercise|course|event|case|separately|case-by-case|activity|individually',
    pattern: `(${COSTS} ..16 ${SEPARATELY}|${SEPARATELY} ..10 ${COSTS}|on a case-by-case basis|settled case by case)`,
    unless: '(visas|clearances|amendments)',
    gives: { rule: 'case_by_case' },
    examples: [
      'Fuel and rations will be settled on a case-by-case basis.',
      'For delegations of more than ten persons, expenses shall be agreed separately in each case.',
      'in such cases the sharing of costs shall be agreed separately',
    ],
  },
  {
    id: 'en.cost.procedure',
    anchor:
      'conditions|terms|modalities|arrangements|procedures|who|financial|funding|costs|payment|reimbursement|settlement',
    pattern:
      '((financial|funding|payment|reimbursement|cost-sharing|settlement|cost) (arrangements|conditions|terms|aspects|provisions|matters|details|procedures|obligations|questions|issues|modalities)|who pays for what|who pays what|(conditions|terms|modalities|arrangements|procedures|rules) (for|of) (reimbursement|payment|financing|funding|settlement|cost-sharing)) ..14 (shall be|are|will be|be|were|is) ..3 (defined|determined|set out|specified|laid down|agreed|regulated|settled|governed|set|established|set forth|spelled out|spelt out|subject|detailed|worked out|fixed|left)',
    unless: '(case by case|case-by-case|separately|each case|each activity|each project)',
    gives: { rule: 'procedure_only' },
    examples: ['The financial conditions of training shall be set out in separate contracts.'],
  },
  {
    id: 'en.cost.procedure-terms',
    anchor: 'terms|conditions|contracts',
    pattern:
      '(on|under|upon) (the)? (terms|conditions) (laid down|set out|defined|established|agreed|specified|set forth) (in|by) (separate|individual|specific|distinct) (contracts|contract|agreements|arrangements|agreement)',
    gives: { rule: 'procedure_only' },
    examples: ['The training of personnel shall be carried out on terms laid down in separate contracts.'],
  },
  {
    id: 'en.cost.procedure-settles',
    anchor: 'accounts|payments|settlements|reimbursement',
    pattern:
      '(lays down|sets out|sets|establishes|regulates|defines|determines) (how|the procedure for|the order of|procedures for) ..2 (accounts|payments|settlements|mutual settlements|reimbursement)',
    gives: { rule: 'procedure_only' },
    examples: ['the agreement merely lays down how accounts are settled'],
  },
  {
    id: 'en.cost.amount',
    anchor:
      'fetches|fetch|brings|earns|nets|allotment|rate|reimburse|reimburses|contributes|contribute|give|fee|fees|rent|contribution|payment|payments|pay|pays|paid|worth|amounts|amount|sum|grant|allowance|lump|annual|cost|costs|subsidy|totals|totalling|valued|aid|charge|charged',
    pattern:
      '((fee|fees|rent|contribution|payment|payments|pay|pays|paid|worth|amounts to|amounting to|amount of|sum of|grant of|allowance|allotment|at the rate of|rate of|reimburse* | contributes|contribute|will give|fetch* | brings in|earns|nets|lump sum|subsidy|totals|totalling|aid of|charge of|charged) ..12 $sum:money|$sum:money ..3 (in rent|in annual|a year|per year|annually|to be paid|paid to|to the ministry|per trainee|per day))',
    unless: '(fine|salary|budget of|bought|sold|sale|purchase|delivered|delivery|exports|trade)',
    gives: { rule: 'amount' },
    examples: ['A daily fee of 1250 euros shall be charged per firing range.'],
  },
];
