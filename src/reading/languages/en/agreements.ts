// English names of agreements, of their matter, and words that stand for the agreement spoken of.
import type { PhraseList } from '../language.ts';
import { conjugate } from './conjugate.ts';

export const agreements: PhraseList<'agreement'> = [
  [
    'agreement|accord|pact|defence pact|defense pact|defence deal|defense deal|military deal|security pact|security compact|military accord|defence accord|defense accord',
    { kind: 'agreement' },
  ],
  ['agreements|accords', { kind: 'agreement', plural: true }],
  ['deal|compact', { kind: 'agreement', weak: true }],
  ['entente|modus vivendi|lease agreement', { kind: 'agreement', loose: true }],
  ['deals', { kind: 'agreement', weak: true, plural: true }],
  [
    'framework agreement|framework accord|general agreement|umbrella agreement|framework treaty|framework arrangement|framework memorandum|master agreement',
    { kind: 'framework' },
  ],
  ['framework', { kind: 'framework', loose: true }],
  ['framework agreements', { kind: 'framework', plural: true }],
  [
    'treaty|mutual defence pact|mutual defense pact|mutual defence treaty|mutual defense treaty',
    { kind: 'treaty' },
  ],
  ['pacts', { kind: 'agreement', plural: true }],
  ['treaties', { kind: 'treaty', plural: true }],
  ['convention', { kind: 'convention', weak: true }],
  ['conventions', { kind: 'convention', weak: true, plural: true }],
  ['charter', { kind: 'treaty', weak: true }],
  ['protocol|additional protocol|implementing protocol', { kind: 'protocol', weak: true }],
  ['protocols', { kind: 'protocol', weak: true, plural: true }],
  [
    'memorandum|memorandum of understanding|memorandum of cooperation|memorandum of co-operation|memorandum of agreement|memorandum of intent|memorandum of arrangement|memorandum of collaboration|MoU|MOU|MoA|MOA|memo of understanding|letter of understanding|minute of understanding',
    { kind: 'mou' },
  ],
  [
    'memoranda|memorandums|memoranda of understanding|memorandums of understanding|MoUs|MOUs',
    { kind: 'mou', plural: true },
  ],
  ['memo', { kind: 'mou', loose: true }],
  ['amendment|amending protocol|amending agreement|addendum', { kind: 'amendment', weak: true }],
  [
    'exchange of letters|exchange of notes|exchange of diplomatic notes|exchanges of letters|exchanges of notes|exchange of notes verbales|exchange of formal notes|letter exchange|note exchange|letters of exchange|exchange of formal letters|exchange of side letters|exchange of correspondence|exchanged letters|exchanged notes',
    { kind: 'exchange_letters' },
  ],
  [
    'declaration|joint declaration|statement of principles|declaration of principles|political declaration|declaration of cooperation|declaration of partnership',
    { kind: 'declaration', weak: true },
  ],
  ['declaration of intent|declaration of intentions|joint declaration of intent', { kind: 'declaration' }],
  ['declarations|joint declarations', { kind: 'declaration', weak: true, plural: true }],
  [
    'statement of intent|joint statement of intent|joint statement|joint communiqué|joint communique|final communiqué|final communique|joint vision statement|final statement',
    { kind: 'statement', weak: true },
  ],
  ['letter of intent|letter of intention|LOI|LoI', { kind: 'loi' }],
  ['letters of intent', { kind: 'loi', plural: true }],
  [
    'technical arrangement|implementing arrangement|arrangement|administrative arrangement|security arrangement|implementing agreement|technical agreement|implementation arrangement|technical protocol|practical arrangement|working arrangement|logistics arrangement|terms of reference',
    { kind: 'technical_arrangement' },
  ],
  [
    'arrangements|technical arrangements|implementing arrangements|administrative arrangements|implementing agreements|technical agreements',
    { kind: 'technical_arrangement', weak: true, plural: true },
  ],
  [
    'plan|action plan|cooperation plan|co-operation plan|annual plan|work plan|plan of cooperation|bilateral cooperation plan|military cooperation plan|plan of activities|activity plan|engagement plan|partnership plan|plan of contacts|implementation plan|execution plan|executive plan',
    { kind: 'plan', weak: true },
  ],
  ['plans|action plans|cooperation plans|annual plans', { kind: 'plan', weak: true, plural: true }],
  [
    'programme|program|cooperation programme|cooperation program|programme of cooperation|program of cooperation|partnership programme|partnership program|framework programme|framework program|implementation programme|implementation program|programme of activities|program of activities',
    { kind: 'programme', weak: true },
  ],
  [
    'individually tailored partnership programme|individually tailored partnership program|tailored partnership programme|tailored partnership program|individual partnership programme|individual partnership program|individual partnership and cooperation programme|individual partnership and cooperation program',
    { kind: 'programme' },
  ],
  ['individual partnership action plan|partnership action plan', { kind: 'plan' }],
  [
    'programmes|programs|cooperation programmes|cooperation programs',
    { kind: 'programme', weak: true, plural: true },
  ],
  ['roadmap|road map', { kind: 'roadmap', weak: true }],
  [
    'minutes|agreed minutes|protocol of the meeting|record of discussion|record of discussions|records of discussion|agreed record|summary of conclusions|meeting minutes',
    { kind: 'minutes', weak: true },
  ],
  [
    'strategic partnership|partnership agreement|defence partnership|defense partnership|strategic partnership agreement|comprehensive strategic partnership|security partnership|security and defence partnership|security and defense partnership|defence and security partnership|defense and security partnership|military partnership|defence partnership agreement|defense partnership agreement|strategic partnership charter|partnership charter|charter of strategic partnership|charter on strategic partnership',
    { kind: 'partnership', weak: true },
  ],
  ['partnership', { kind: 'partnership', loose: true }],
  [
    'status of forces agreement|status-of-forces agreement|SOFA|visiting forces agreement|reciprocal access agreement|status of visiting forces agreement|VFA|RAA|status of forces accord|status of forces treaty|forces agreement|status of mission agreement|SOMA|status-of-forces text|status of forces text|status-of-forces deal|status of forces deal',
    { kind: 'sofa', subject: 'sofa' },
  ],
  [
    'status of forces agreements|SOFAs|visiting forces agreements|reciprocal access agreements',
    { kind: 'sofa', subject: 'sofa', plural: true },
  ],
  [
    'defence cooperation agreement|defense cooperation agreement|defence co-operation agreement|DCA|defence cooperation accord|defense cooperation accord|defence cooperation deal|defense cooperation deal|defence cooperation pact|defense cooperation pact|EDCA',
    { kind: 'agreement', subject: 'defence_coop' },
  ],
  [
    'military cooperation agreement|military co-operation agreement',
    { kind: 'agreement', subject: 'mil_coop' },
  ],
  [
    'acquisition and cross-servicing agreement|ACSA|logistics support agreement|logistic support agreement|mutual logistics support agreement|mutual logistic support agreement|logistics support arrangement|logistic support arrangement|support agreement|mutual support agreement|logistics agreement|logistics pact|logistics accord',
    { kind: 'agreement' },
  ],
  ['document|text|instrument', { kind: 'agreement', loose: true, paper: true }],
  ['documents|texts|instruments', { kind: 'agreement', loose: true, paper: true, plural: true }],
  [
    'contract|framework contract|purchase contract|sales contract|supply contract|procurement contract|executive contract|purchase agreement|sale agreement|supply agreement|procurement agreement|letter of offer and acceptance|LOA|maintenance contract|support contract|export contract|mega-contract',
    { kind: 'contract', weak: true },
  ],
  ['contracts', { kind: 'contract', weak: true, plural: true }],
  [
    'military-technical agreement|military technical agreement|military-technical cooperation agreement',
    { kind: 'agreement', subject: 'mil_tech' },
  ],
];

export const cues: PhraseList<'cue'> = [
  ['in the form of|by way of|constituted by|consisting of|by means of', { of: 'form' }],
  ['member States|member countries|member nations', { of: 'members' }],
  ['for|on behalf of', { of: 'signature' }],
  ['like|after|following|in the wake of|unlike|as with', { of: 'likeness' }],
  [
    'binds|bound|binding|linking|links|ties|tied|tying|unites|united|uniting|joins|joining',
    { of: 'binding' },
  ],
  [
    conjugate(
      'establish|launch|forge|hammer out|work out|set up|settle on|settle|agree|agree on|agree to|agree upon|reach|strike|clinch|seal|cement|formalise|formalize|activate|inaugurate|elevate to|upgrade to|negotiate|finalise|finalize|renew|extend|prolong|terminate|denounce|cancel|scrap|revoke|suspend|tear up|come to|draw up|thrash out|enter into|unveil|issue|put in place',
    )
      .map(({ form }) => form)
      .join('|'),
    { of: 'making' },
  ],
  ['bound to|tied to|linked to|linked with|bound with', { of: 'bound' }],
  ['constituting|concerning an|comprising|establishing an|forming', { of: 'constituting' }],
  ['work on|working on|talks on|negotiations on|discussions on|in the works', { of: 'making' }],
  [
    'there is|there are|there was|there were|exists|existed|exist|governs|govern|governed by|underpins|underpinned by|rests on|rest on|rested on|regulated by|regulates|covered by',
    { of: 'making' },
  ],
  ['a party to|party to|parties to|signatory to|signatories to|signatory of', { of: 'making' }],
  [
    'followed|succeeded|supplanted|superseded|replaced|overtaken|complemented|supplemented|completed|gave way to|giving way to|paved the way for|laid the ground for|prepared the ground for|led to|preceded|built on|builds on|building on|in addition to|on top of|as well as|alongside|unlike|apart from',
    { of: 'next' },
  ],
  ['as for|in the case of|as regards|with regard to|turning to|as far as', { of: 'topic' }],
];

/** Words for another agreement like the one named before; of several, for one of them. */
export const standIns: PhraseList<'stand_in'> = [
  [
    'the one|another one|another|that of|an earlier one|a later one|a similar one|similar ones|a comparable one|the same one|a like one|an older one|an even older one|a much older one|a previous one|a prior one|the previous one|the earlier one|the older one|the old one|a newer one|a new one|a fresh one|a broader one|a wider one|a fuller one|a narrower one|a shorter one|a longer one|an identical one|a parallel one|a separate one|a further one|a second one|a third one|one more|yet another|still another|a secret one|a technical one|a lesser one|an agreed one|its predecessor|the predecessor|a predecessor',
    {},
  ],
  ['what|whatever', { free: true }],
  ['those|the ones|two others|three others', { several: true }],
  ['that for|that with|that on', { led: true }],
  ['theirs|its own|one of its own|their own|one of their own|his own|a pact of their own', { own: true }],
  ['its successor|a successor|the successor|its replacement', { next: true }],
  [
    'one|one of them|the other|the first|the second|the third|the former|the latter|the last|the first of these|the second of these|the first of them|the second of them|a first|a second|a third',
    { member: true },
  ],
];

export const anaphors: PhraseList<'anaphor'> = [
  [
    'document|the document|instrument|text|the text|present agreement|this agreement|present memorandum|this memorandum|present treaty|present protocol|this arrangement|present arrangement|the deal',
    {},
  ],
  ['documents|instruments|texts|papers', { plural: true }],
];

export const subjects: PhraseList<'subject'> = [
  [
    'military cooperation|military co-operation|cooperation in the military field|cooperation in the military sphere|military|bilateral military cooperation|military relations|military field|military sphere',
    { subject: 'mil_coop' },
  ],
  [
    'defence cooperation|defense cooperation|defence co-operation|field of defence|field of defense|defence|defense|defence matters|sphere of defence|defence and security|defense and security|security and defence|security and defense|defence relations|defense ties',
    { subject: 'defence_coop' },
  ],
  [
    'mutual defence|mutual defense|mutual assistance|collective defence|collective defense|military alliance|security guarantees',
    { subject: 'defence_pact' },
  ],
  [
    'military-technical|military technical|military and technical|military-technical cooperation|technical military cooperation|military technology',
    { subject: 'mil_tech' },
  ],
  [
    'military training|training|military education|training of personnel|training of military personnel|education and training',
    { subject: 'mil_training' },
  ],
  [
    'military medicine|military health|medical support|military medical|health services of the armed forces',
    { subject: 'mil_medicine' },
  ],
  [
    'military financial cooperation|financial military assistance|military financial assistance|foreign military financing',
    { subject: 'mil_finance' },
  ],
  [
    'defence industry|defense industry|defence industrial|defense industrial|armaments|defence equipment|defense equipment|arms|defence materiel|defense articles|defence procurement',
    { subject: 'def_industry' },
  ],
  [
    'classified information|protection of classified information|mutual protection of classified information|security of information|exchange and protection of classified|GSOMIA',
    { subject: 'info_security' },
  ],
  [
    'status of forces|status of their forces|status of its forces|visiting forces|status of personnel|status of armed forces|status of their armed forces|status of the armed forces|status of the forces|status of foreign forces|status of United States|status of US|status of American|status of French|status of British|status of German|status of Italian|status of Turkish|status of Russian|status of military personnel|status of their personnel|status of their military personnel|status of troops|status of soldiers|status of members of|status of members',
    { subject: 'sofa' },
  ],
  [
    'military base|military bases|stationing|basing|naval base|air base|military presence|base agreement|bases agreement',
    { subject: 'basing' },
  ],
  ['transit|military transit', { subject: 'transit' }],
  ['airspace|air defence|air policing|air defense|overflight', { subject: 'airspace' }],
  ['joint exercises|military exercises', { subject: 'exercise' }],
  ['peacekeeping|peace support', { subject: 'peacekeeping' }],
  [
    'counter-terrorism|counterterrorism|fight against terrorism|anti-terrorism',
    { subject: 'counter_terror' },
  ],
  ['security|security cooperation', { subject: 'security' }],
  ['strategic', { subject: 'strategic' }],
  ['arms control|confidence-building measures|arms reduction|disarmament', { subject: 'arms_control' }],
];

/** Matters that are no defence: an agreement named with one is `other`. */
export const otherMatters: PhraseList<'other_matter'> = [
  [
    'extradition|judicial|mutual legal assistance|double taxation|tax|fisheries|fishing|trade|free trade|commercial|commerce|air transport|air services|transport|visa(s)|visa-free|energy|gas|oil|civil nuclear|nuclear energy|agricultural|agriculture|cultural|tourism|higher education|university|mining|minerals|critical minerals|water|metro|digital|investment(s)|customs|delimitation|demarcation|maritime boundary|social security|loan|public health|migration|migrant|readmission|economic|railway|rail|port|hydrocarbons|environment|climate|adoption|transfer of sentenced persons|civil aviation|civil protection|broadcasting|road|electricity|science and education|sports exchange|banking|food security|healthcare|labour|labor',
    {},
  ],
];

export const military: PhraseList<'military'> = [
  [
    'military|defence|defense|army|armies|armed forces|forces|troops|soldiers|strategic|security|cooperation|co-operation|training|SOFA|base(s)|arms|armament(s)|stationing|peacekeeping|terrorism|counter-terrorism|intelligence|exercises|naval|status',
    {},
  ],
];

/** Agreement as consent, convention as custom, plan as intention: no agreement. */
export const assents: PhraseList<'assent'> = [
  [
    'treaty footing|treaty ally|treaty allies|treaty obligation|treaty obligations|treaty commitments|treaty law|treaty basis|treaty body|treaty partner|treaty partners|treaty language|treaty series|treaty port|treaty text|treaty area|treaty alliance|treaty commitment|pact talks|agreement holders|UN Charter|United Nations Charter|Charter of the United Nations|Charter of the Organization|Charter of the Organisation|NATO Charter|any agreement|any agreements|no agreement|no such agreement|any such agreement|any other agreement|any treaty|no treaty|any deal|explanatory memorandum|by agreement of|in agreement|mutual agreement|unless otherwise agreed|by mutual agreement|in agreement with|prior agreement|reached agreement|reach agreement|agreement in principle|by agreement between|subject to agreement|written agreement of|a great deal|to deal with|deals with|good deal|plans to|plan to|party plan|nuclear programme|nuclear program|political programme|flight plan|contingency plan|business plan|in principle agreement|agreement of both|agreement of the other|without the agreement of|broad agreement|general agreement that',
    {},
  ],
];

export const groupSizes: PhraseList<'group_size'> = [
  [
    'trilateral|tripartite|three-way|three countries|three ministers|three States|three parties|three nations|three capitals|three governments|three presidents|three sides|three armies|three militaries|three allies|three neighbours|three defence ministers|three defense ministers',
    { count: 3 },
  ],
  [
    'quadrilateral|four-way|four countries|four ministers|four States|four parties|four nations|four capitals|four governments|four presidents|four sides',
    { count: 4 },
  ],
  ['five countries|five ministers|five States|five nations|five presidents|five republics', { count: 5 }],
];
