// English clauses on who bears which cost. Each rule with sentences it must read.
import type { CostGives, PhraseRule } from '../phrase-rule.ts';

const PAYS =
  '(bear* | cover* | pay* | meet* | defray* | assume* | fund* | finance* | provide* | be responsible for|is responsible for|are responsible for|shoulder* | take* charge of|foot* | supply|supplies|supplied|reimburse* | offer* | carry|carries|furnish* | picks up|pick up|see to|sees to|take care of|takes care of|give* | grant* | accommodate* | feed* | house* | settle* | make available|makes available|arrange*)';
/** How a Party pays for itself; what is provided or supplied is for others. */
const PAYS_OWN =
  '(bear* | cover* | pay* | meet* | defray* | assume* | fund* | finance* | shoulder* | foot* | carry|carries|be responsible for|is responsible for|take* charge of|settle*)';
const HOST =
  '((the|a|its|that)? (host|receiving|inviting|hosting|territorial|training|organising|organizing|accepting|welcoming) (party|state|country|nation|government|participant|side|armed forces|force|ministry)|the host|the hosts|the party receiving them|the party which receives them|the party that receives them|whoever hosts|the receiver|the party receiving)';
const SENDER =
  '((the|a|its|that)? (sending|visiting|guest|using|seconding|dispatching|contributing|requesting|home|user|participating) (party|state|country|nation|government|participant|side|force|forces|ministry)|the visitor|the visitors|the guests|the user|the party of origin|the state of origin|the country of origin|the receiving participant|the party sending them|the party which sends them|the party that sends them|the party dispatching them|the sender|the party sending)';
const EACH =
  '(each|each of the|both|every|each of) (party|parties|country|countries|state|states|side|sides|participant|nation|army|government|contracting party|delegation|ministry|contracting state|contingent|team|of the parties|of the two|the two)?';
const END = '(, | ; | . | within|unless|except)';
/** `the Turkish side`, `Russia`: a party by its nationality. */
const NAMED =
  '(the)? $payer:state (party|side|government|ministry|army|state|participant|armed forces|forces|defence ministry)?';
/** What a host gives on its soil. */
const HOSTED =
  '(accommodation|lodging|board|meals|food|catering|tuition|studies|schooling|stay|local transport|internal transport|domestic travel|local travel|medical care|medical treatment|clothing|premises|housing)';
/** What those who come pay. */
const SENT =
  '(travel|journey|tickets|airfare|international transport|salaries|salary|pay of|insurance|allowances|rent|rents|lease|fees|damage|damages|accident|repatriation|fuel|per diem|daily allowances|transport of equipment|medicines|pollution|cleaning|removal|transit)';
const COSTS =
  '(costs|cost|expenses|expense|financing|payment|settlement|fees|charges|financial conditions|financial terms|financial arrangements|arrangements|reimbursement|funding|paid for|sharing of costs)';
const SEPARATELY =
  '(on a case-by-case basis|case by case|case-by-case|in each case|separately|for each activity|in every case|individually)';
/** What may be given or charged on a basis of reciprocity. */
const PAID =
  '(costs|expenses|places|courses|course|training|fees|fee|charges|charge|free|instruction|tuition|scholarships|financing|use of facilities|medical care|care|studies|dues|settled|waived)';

export const costRules: readonly PhraseRule<CostGives>[] = [
  {
    id: 'en.cost.each-own',
    anchor: 'each|own|both|every',
    pattern: `${EACH} ..12 ${PAYS_OWN} <on> ${END}`,
    unless: '(free of charge|places|set aside)',
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
    anchor: 'own|itself',
    pattern:
      '(at their own expense|at its own expense|bear their own costs|bear its own costs|their own costs|its own costs|their own expenses|its own expenses|pay their own way|at its own cost|at their own cost|pays its own way|foot their own|their respective (costs|expenses)|each party for itself|from their own resources|from its own resources|out of its own budget|out of their own budgets|bears the expenses by itself)',
    gives: { rule: 'each_own' },
    examples: [
      'The Parties take part at their own expense.',
      'Both sides will bear their own costs.',
      'Joint exercises - each Party for itself',
    ],
  },
  {
    id: 'en.cost.each-own-passive',
    anchor: 'each|that|incurring|incurs|incurred',
    pattern:
      '(borne|met|covered|paid|carried|defrayed|assumed) by (each party|each of them|each of the parties|each side|each participant|each country|that party|that participant|the party incurring|the party which|the party that|the party concerned|the participant incurring|whichever party|each state|each government)',
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
      'host|hosts|receiving|inviting|hosting|territorial|training|receives|organising|organizing|accepting',
    pattern: `${HOST} ..6 ${PAYS} <on> (, | ; | . | free of|within|while|and the sending)`,
    gives: { rule: 'host', on: '$on' },
    examples: [
      'The host Party shall cover accommodation, meals and local transport;',
      'The receiving Party provides emergency medical care free of charge.',
    ],
  },
  {
    id: 'en.cost.host-passive',
    anchor: 'host|hosts|receiving|inviting|hosting|receives|organising|organizing|training|accepting',
    pattern: `<on> (is|are|shall be|will be|be|falls|fall|shall fall|will fall|provided|paid|borne|met|covered|given|supplied) ..6 (by|at the expense of|on|upon|to|the responsibility of|from) ${HOST}`,
    gives: { rule: 'host', on: '$on' },
    examples: [
      'Emergency medical care shall be provided free of charge by the receiving Party.',
      'Board and lodging are paid by the host.',
    ],
  },
  {
    id: 'en.cost.host-gets-from',
    anchor: 'host|receiving|hosting',
    pattern: `(receive|receives|get|gets|be given|are given|obtain) ..8 from ${HOST}`,
    gives: { rule: 'host' },
    examples: ['Servicemen who fall ill are to receive emergency care from the host side at no charge.'],
  },
  {
    id: 'en.cost.host-elided',
    anchor: 'host|receiving|hosting|inviting',
    pattern: `${SENDER} ..4 ${PAYS} ..24 (, | ; | and|: ) ${HOST} (, )? (those|that|the|its|for)`,
    gives: { rule: 'host' },
    examples: [
      'The sending Party shall bear the costs of travel, the receiving Party those of accommodation.',
    ],
  },
  {
    id: 'en.cost.sender',
    anchor:
      'sending|visiting|guest|origin|visitor|visitors|guests|user|using|seconding|dispatching|home|sends|requesting',
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
      'sending|visiting|guest|origin|visitor|visitors|guests|user|using|seconding|dispatching|home|sends|requesting',
    pattern: `<on> (is|are|shall be|will be|be|falls|fall|shall fall|will fall|paid|borne|met|covered) ..6 (by|at the expense of|for the account of|on|upon|to|the responsibility of) ${SENDER}`,
    gives: { rule: 'sender', on: '$on' },
    examples: [
      'Travel costs are borne by the sending Party.',
      'The cost of repatriation falls upon the sending Party.',
    ],
  },
  {
    id: 'en.cost.sender-elided',
    anchor: 'sending|visiting|guest|origin|seconding',
    pattern: `${HOST} ..4 ${PAYS} ..24 (, | ; | and|: ) ${SENDER} (, )? (those|that|the|its|for)`,
    gives: { rule: 'sender' },
    examples: ['The host Party shall bear the costs of meals, the sending Party those of travel.'],
  },
  {
    id: 'en.cost.sender-elided-passive',
    anchor: 'sending|visiting|seconding|origin',
    pattern: `by ${HOST} ..2 (, | ; |and) ..12 by ${SENDER}`,
    gives: { rule: 'sender' },
    examples: [
      'Tuition shall be paid by the receiving Party, and the maintenance of students by the sending Party.',
    ],
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
    anchor:
      'accommodation|lodging|board|meals|food|catering|tuition|studies|schooling|stay|transport|travel|medical|clothing|premises|housing',
    pattern: `(${NAMED} ..3 (cover* | pay* | meet* | provide* | bear* | assume* | furnish* | fund* | offer*) ..4 ${HOSTED}|${HOSTED} ..10 (by|at the expense of|falls to|fall to|falls on) ..1 ${NAMED})`,
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
    anchor:
      'travel|journey|tickets|airfare|salaries|salary|insurance|allowances|rent|rents|lease|fees|damage|damages|accident|repatriation|fuel|per|transport|medicines|pollution|cleaning|removal|transit|pay',
    pattern: `(${NAMED} ..3 (cover* | pay* | meet* | bear* | assume* | reimburse* | settle*) ..10 ${SENT}|${SENT} ..14 (by|at the expense of|falls to|fall to|falls on|fall on) (the)? $payer:state)`,
    unless: '(nothing|not|local travel|domestic travel|local transport|medical)',
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
    anchor: 'free|charge|gratis|cost|due|nothing|waived|payment|rent-free|reimbursement',
    pattern:
      '(free of charge|at no cost|without charge|without payment|free of cost|no charge|gratis|rent-free|on a non-reimbursable basis|without reimbursement|exempt from payment|exempt from charges|are not due|is not due|pays nothing|pay nothing|paying nothing|tuition is free|training is free|care is free|treatment is free|studies are free|access is free|no fee is|no fees are|not charged|waived)',
    unless: '(subscription|newsletter|registration|admission|delivered|donated|donation|handed over)',
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
    anchor: 'balance|balanced|equivalence|equally|equal',
    pattern:
      '(shared equally|in equal shares|in equal parts|overall balance|balance of contributions|balance of services|principle of balance|balanced exchange|overall equivalence|global balance|balance between (services|contributions)|balanced by services)',
    gives: { rule: 'balance' },
    examples: [
      'The Parties seek an overall balance of contributions.',
      'Both sides seek a balance of services.',
    ],
  },
  {
    id: 'en.cost.budget-limits',
    anchor: 'budget|budgetary|funds|resources|appropriations|availability|budgets|appropriated|means',
    pattern:
      '(within the limits of|within the limit of|within|subject to|to the extent of|depending on|in accordance with|as far as) (the)? (availability of|available|its|their|limits of|the limits of|national|appropriation of|annual)? (the|its|their|available|national|annual|appropriated)? (availability of|budgetary|budget|funds|resources|appropriations|appropriated|available|financial|annual)? (funds|resources|means|appropriations|budget|budgets|allocations|limits|availability|personnel|possibilities)',
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
    anchor: 'case|separately|case-by-case|activity|individually',
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
    anchor: 'financial|funding|costs|payment|reimbursement|settlement',
    pattern:
      '(financial|funding|payment|reimbursement|cost-sharing|settlement) (arrangements|conditions|terms|aspects|provisions|matters|details|procedures|obligations) ..14 (shall be|are|will be|be) ..3 (defined|determined|set out|specified|laid down|agreed|regulated|settled|governed|set|established|set forth)',
    unless: '(case by case|case-by-case|separately|each case)',
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
      'fee|fees|rent|contribution|payment|payments|pay|pays|paid|worth|amounts|amount|sum|grant|allowance|lump|annual|cost|costs|subsidy|totals|totalling|valued|aid|charge|charged',
    pattern:
      '((fee|fees|rent|contribution|payment|payments|pay|pays|paid|worth|amounts to|amounting to|amount of|sum of|grant of|allowance|lump sum|subsidy|totals|totalling|aid of|charge of|charged) ..12 $sum:money|$sum:money ..3 (in rent|in annual|a year|per year|annually|to be paid|paid to|to the ministry|per trainee|per day))',
    unless: '(fine|salary|budget of|bought|sold|sale|purchase|delivered|delivery|exports|trade)',
    gives: { rule: 'amount' },
    examples: ['A daily fee of 1250 euros shall be charged per firing range.'],
  },
];
