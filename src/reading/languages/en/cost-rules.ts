// English clauses on who bears which cost. Each rule with sentences it must read.
import type { CostGives, PhraseRule } from '../language.ts';

const PAYS =
  '(bear* | cover* | pay* | meet* | defray* | assume* | fund* | finance* | provide* | be responsible for|is responsible for|are responsible for|shoulder* | take* charge of|foot* | supply|supplies|supplied|reimburse* | offer* | carry|carries|furnish* | picks up|pick up)';
/** How a Party pays for itself; what is provided or supplied is for others. */
const PAYS_OWN =
  '(bear* | cover* | pay* | meet* | defray* | assume* | fund* | finance* | shoulder* | foot* | carry|carries)';
const HOST =
  '(the host party|the receiving party|the host state|the receiving state|the host country|the host nation|the host|the host government|the inviting party|the host participant|the receiving country|the hosting party|the hosting country|the territorial party|the receiving side|the host side|the hosting side|host party|host nation|host country|receiving party|receiving state|the hosting nation)';
const SENDER =
  '(the sending party|the sending state|the sending country|the visiting party|the sending nation|the visiting force|the visiting side|the guest party|the sending participant|the sending side|the sending government|the party of origin|the state of origin|the visitor|sending party|sending state|visiting party|the visiting state|the using party|sending nation|the receiving participant)';

export const costRules: readonly PhraseRule<CostGives>[] = [
  {
    id: 'en.cost.each-own',
    anchor: 'each|own',
    pattern: `(each|each of the) (party|parties|country|state|side|participant|nation|army|government|contracting party|of the parties|delegation|ministry|contracting state) ..12 ${PAYS_OWN} <on> (, | ; | . | within|unless|except)`,
    gives: { rule: 'each_own', on: '$on' },
    examples: [
      'Each Party shall bear its own costs arising from the implementation of this Agreement.',
      'Each side covers its own expenses.',
    ],
  },
  {
    id: 'en.cost.own-expense',
    anchor: 'own',
    pattern:
      '(at their own expense|at its own expense|bear their own costs|bear its own costs|their own costs|its own costs|their own expenses|its own expenses|pay their own way|at its own cost|at their own cost|pays its own way|foot their own)',
    gives: { rule: 'each_own' },
    examples: ['The Parties take part at their own expense.', 'Both sides will bear their own costs.'],
  },
  {
    id: 'en.cost.each-own-passive',
    anchor: 'each|that|incurring|incurs|incurred',
    pattern:
      '(borne|met|covered|paid|carried|defrayed|assumed) by (each party|each of them|each of the parties|each side|each participant|each country|that party|that participant|the party incurring|the party which|the party that|the party concerned|the participant incurring|whichever party)',
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
    anchor: 'reimbursement|compensation|claim|claims',
    pattern:
      '(neither|no|not) ..8 (claim|seek|request|demand|charge) ..3 (reimbursement|compensation|payment|refund)',
    gives: { rule: 'each_own' },
    examples: ['Neither Party shall claim reimbursement from the other of expenses incurred.'],
  },
  {
    id: 'en.cost.guests-own',
    anchor: 'expense|cost',
    pattern:
      '<on> (come|comes|travel|travels|attend|attends|participate|participates|take part|takes part) at (their|its) own (expense|cost)',
    gives: { rule: 'sender', on: '$on' },
    examples: ['Delegations of more than twelve persons come at their own expense.'],
  },
  {
    id: 'en.cost.host',
    anchor: 'host|receiving|inviting|hosting|territorial',
    pattern: `${HOST} ..6 ${PAYS} <on> (, | ; | . | free of|within|while|and the sending)`,
    gives: { rule: 'host', on: '$on' },
    examples: [
      'The host Party shall cover accommodation, meals and local transport;',
      'The receiving Party provides emergency medical care free of charge.',
    ],
  },
  {
    id: 'en.cost.host-passive',
    anchor: 'host|receiving|inviting|hosting',
    pattern: `<on> (is|are|shall be|will be|be|falls|fall|shall fall|will fall) ..6 (by|at the expense of|on|upon|to|the responsibility of) ${HOST}`,
    gives: { rule: 'host', on: '$on' },
    examples: [
      'Emergency medical care shall be provided free of charge by the receiving Party.',
      'Board and lodging are paid by the host.',
    ],
  },
  {
    id: 'en.cost.sender',
    anchor: 'sending|visiting|guest|origin|visitor',
    pattern: `${SENDER} ..6 ${PAYS} <on> (, | ; | . | free of|within|while)`,
    gives: { rule: 'sender', on: '$on' },
    examples: [
      'The sending Party shall bear the cost of international travel.',
      'The sending State pays salaries and insurance.',
    ],
  },
  {
    id: 'en.cost.sender-passive',
    anchor: 'sending|visiting|guest|origin|visitor',
    pattern: `<on> (is|are|shall be|will be|be|falls|fall|shall fall|will fall) ..6 (by|at the expense of|on|upon|to|the responsibility of) ${SENDER}`,
    gives: { rule: 'sender', on: '$on' },
    examples: [
      'Travel costs are borne by the sending Party.',
      'The cost of repatriation falls upon the sending Party.',
    ],
  },
  {
    id: 'en.cost.free',
    anchor: 'free|charge|gratis|cost',
    pattern:
      '(free of charge|at no cost|without charge|without payment|free of cost|no charge|gratis|rent-free|on a non-reimbursable basis|without reimbursement|exempt from payment)',
    gives: { rule: 'free' },
    examples: [
      'Training places are provided free of charge.',
      'Landing fees shall be waived and use is without charge.',
    ],
  },
  {
    id: 'en.cost.reciprocity',
    anchor: 'reciprocity|reciprocal|reciprocally',
    pattern:
      '(on the basis of reciprocity|subject to reciprocity|principle of reciprocity|on a reciprocal basis|reciprocal basis|basis of reciprocity|on condition of reciprocity|based on reciprocity|reciprocally)',
    gives: { rule: 'reciprocity' },
    examples: ['Costs are settled on the basis of reciprocity.'],
  },
  {
    id: 'en.cost.balance',
    anchor: 'balance|balanced|equivalence',
    pattern:
      '(overall balance|balance of contributions|principle of balance|balanced exchange|overall equivalence|global balance)',
    gives: { rule: 'balance' },
    examples: ['The Parties seek an overall balance of contributions.'],
  },
  {
    id: 'en.cost.budget-limits',
    anchor: 'budget|budgetary|funds|resources|appropriations|availability|budgets|appropriated',
    pattern:
      '(within the limits of|within|subject to|to the extent of|depending on|in accordance with) (the)? (availability of|available|its|their|limits of|the limits of|national|appropriation of)? (the|its|their|available|national|annual|appropriated)? (availability of|budgetary|budget|funds|resources|appropriations|appropriated|available|financial)? (funds|resources|means|appropriations|budget|budgets|allocations|limits|availability|personnel)',
    gives: { rule: 'budget_limits' },
    examples: [
      'Each Party shall bear its costs subject to the availability of funds.',
      'within its budgetary resources',
      'within the limits of available funds',
    ],
  },
  {
    id: 'en.cost.case-by-case',
    anchor: 'case',
    pattern: '(on a case-by-case basis|case by case|case-by-case)',
    gives: { rule: 'case_by_case' },
    examples: ['Fuel and rations will be settled on a case-by-case basis.'],
  },
  {
    id: 'en.cost.procedure',
    anchor: 'financial|funding|costs|payment|reimbursement',
    pattern:
      '(financial|funding|payment|reimbursement|cost-sharing) (arrangements|conditions|terms|aspects|provisions|matters|details|procedures|obligations) ..14 (shall be|are|will be|be) ..3 (defined|determined|set out|specified|laid down|agreed|regulated|settled|governed|set|established)',
    gives: { rule: 'procedure_only' },
    examples: ['The financial conditions of training shall be set out in separate contracts.'],
  },
];
