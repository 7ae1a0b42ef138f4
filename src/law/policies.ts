// Which conventions and presumptions may be chosen, what the default is and why (law.md section 4; VCLT 24, 54, 56, 78).
import { POLICIES, type PolicyChoices, type PolicyName } from '../vocabulary/legal-record.ts';

export interface Policy {
  default: string;
  /** What the convention decides. */
  decides: string;
  /** Why the default is the default. */
  reason: string;
}

export const POLICY_REASONS = {
  termEnd: {
    default: 'eve',
    decides: 'whether a term ends on the eve of the anniversary or on the anniversary',
    reason:
      'The day of entry is itself in force (VCLT 24), so it is the first day of the term. Time-limit law leaves it out (Reg. 1182/71 art. 3, ETS 76 arts 3-4): the other day is printed beside.',
  },
  effectDay: {
    default: 'correspondingDay',
    decides: 'whether an effect after a period falls on the corresponding day or on the day after it',
    reason:
      'United Nations practice (Arms Trade Treaty, Open Skies); the Council of Europe counts the day after.',
  },
  noticeDeadline: {
    default: 'clearPeriod',
    decides: 'the last day for notice against renewal',
    reason:
      'The whole period must fit between the end of the day of notice and expiry; ETS 76 art. 1(1) excludes such periods.',
  },
  anchor: {
    default: 'origin',
    decides: 'whether later terms are counted from the first day or from the end of the term before',
    reason: 'Terms from 31 August must come back to 31 August; chained, clamped ends drift for ever.',
  },
  untilDate: {
    default: 'inclusive',
    decides: 'whether "until" a day includes that day',
    reason: 'Reg. 1182/71 art. 4(3).',
  },
  lateNotice: {
    default: 'unsettled',
    decides: 'what a notice received after the deadline does to the following renewal',
    reason: 'Texts do not say, and national laws differ.',
  },
  silentDenunciation: {
    default: 'unsettled',
    decides: 'whether an agreement silent on denunciation can be denounced with twelve months’ notice',
    reason: 'VCLT 56(1) needs an intention or an implication, which is a finding of fact.',
  },
  receiptNotRecorded: {
    default: 'unknown',
    decides: 'the day of receipt where only the day of dispatch is recorded',
    reason: 'VCLT 78(b): a notification is made only upon receipt.',
  },
  expectedActNotRecorded: {
    default: 'unknown',
    decides: 'whether an expected act that is not recorded has been done',
    reason: 'Absence of a record is not absence of an act.',
  },
  renewalTimesNotStated: {
    default: 'unknown',
    decides: 'whether a renewal is once or successive where that is not recorded',
    reason: '"For an equivalent period" says neither.',
  },
  termNotRecorded: {
    default: 'unknown',
    decides: 'whether an agreement whose duration is not recorded goes on',
    reason: 'The text may have run out; VCLT 42(2) presumes against an end, not against the text.',
  },
} as const satisfies Record<PolicyName, Policy>;

export const DEFAULT_POLICIES: PolicyChoices = Object.fromEntries(
  Object.entries(POLICY_REASONS).map(([name, policy]) => [name, policy.default]),
) as PolicyChoices;

/** The defaults, with these choices instead. */
export function choosePolicies(chosen: Partial<PolicyChoices> = {}): PolicyChoices {
  return { ...DEFAULT_POLICIES, ...chosen };
}

/** The other choices of a policy. */
export function otherChoices(name: PolicyName, choice: string): string[] {
  return POLICIES[name].filter((other) => other !== choice);
}
