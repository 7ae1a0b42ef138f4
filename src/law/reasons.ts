// What each code of a missing fact says, in words: "not recorded" for the register, "does not say" for the text (law.md 12).

/** Acts as a reader names them. */
const ACT_WORDS: Record<string, string> = {
  entryIntoForce: 'entry into force',
  exchange: 'exchange of instruments',
  nonRenewal: 'notice of non-renewal',
  signatureAdReferendum: 'signature ad referendum',
  provisionalEnd: 'notice ending provisional application',
  noticeSuspended: 'suspension of the notice period',
  statedInForce: 'statement that it is in force',
  approvalInstrument: 'instrument of approval',
  lowerChamber: 'vote of the lower chamber',
  upperChamber: 'vote of the upper chamber',
  lawSigned: 'signature of the law',
  term: 'end of the term',
  provisionalApplication: 'end of provisional application',
};

const CLAUSE_WORDS: Record<string, string> = {
  term: 'duration',
  renewal: 'renewal',
  notice: 'notice',
  entryIntoForce: 'entry into force',
  provisionalApplication: 'provisional application',
};

const WHOLE: Record<string, string> = {
  'absent:exchange': 'no exchange of instruments is recorded',
  'clause:renewal.times': 'it is not recorded whether the renewal is once or successive',
  'clause:renewal.period': 'the length of a renewal is not recorded',
  'clause:renewal.kind': 'the text does not say how the renewal comes about',
  'clause:notice.period': 'the notice period is not recorded',
  'clause:notice.counted': 'it is not recorded whether receipt or dispatch of a notice counts',
  'absent:renewal': 'no renewal is recorded',
  'unsettled:lateNotice': 'the text does not say whether a late notice counts against the following renewal',
  'unsettled:lateRenewal':
    'the text does not say whether a renewal agreed after expiry revives the agreement',
  'unsettled:impliedDenunciation': 'it is not established that a right to denounce is implied (VCLT 56(1))',
  'unsettled:arrangement': 'the arrangement does not say how it may be ended',
  'unsettled:arrangementEntry': 'the arrangement does not say when it begins to operate',
};

/** `signature(KZ)` → "signature by KZ" */
const LABEL = /^(\w+)(?:\(([^)]*)\))?$/;
/** `deposit(2 more)` */
const MORE_DEPOSITS = /^deposit\((\d+) more\)$/;

export function actInWords(label: string): string {
  const [, kind = label, who] = LABEL.exec(label) ?? [];
  const words = ACT_WORDS[kind] ?? kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return who ? `${words} by ${who.split(',').join(' and ')}` : words;
}

function absence(what: string): string {
  const more = MORE_DEPOSITS.exec(what);
  if (more)
    return `${more[1]} more ${more[1] === '1' ? 'deposit is' : 'deposits are'} needed and none is recorded`;
  const [, kind, who] = LABEL.exec(what) ?? [];
  if (kind === 'consent') return `no act establishing the consent of ${who} to be bound is recorded`;
  return `no ${actInWords(what)} is recorded`;
}

function partial(what: string, written: string | undefined): string {
  if (what.startsWith('receipt of '))
    return `the day on which the ${actInWords(what.slice('receipt of '.length))} was received is only partly recorded`;
  if (what.startsWith('effect of '))
    return `the effect of the ${actInWords(what.slice('effect of '.length))} is dated only ${written}`;
  return `the ${actInWords(what)} is dated only ${written}`;
}

/** `replacement(a2):entryIntoForce`, `other(a2):entryIntoForce` */
const OTHER = /^(replacement|other)\((.*)\):(\w+)$/;

/** The reason a code stands for; `written`: the words of a date that is only partly precise. */
export function reasonFor(code: string, written?: string): string {
  if (WHOLE[code]) return WHOLE[code];
  const other = OTHER.exec(code);
  if (other) {
    const which = other[1] === 'replacement' ? 'the replacing agreement' : 'the agreement';
    return `the ${ACT_WORDS[other[3]!] ?? other[3]} of ${which} ${other[2]} is not established`;
  }
  const [family, ...rest] = code.split(':');
  const what = rest.join(':');
  switch (family) {
    case 'absent':
      return absence(what);
    case 'undated':
      return `the date of the ${actInWords(what)} is not recorded`;
    case 'partial':
      return partial(what, written);
    case 'receipt':
      return `the day on which the ${actInWords(what)} was received is not recorded`;
    case 'clause':
      return `the clause on ${CLAUSE_WORDS[what] ?? what} is not on record`;
    case 'event':
      return `it is not recorded whether this event has happened: ${what}`;
    case 'conflict':
      return CLAUSE_WORDS[what] && what !== 'entryIntoForce'
        ? `sources disagree on the clause on ${CLAUSE_WORDS[what]}`
        : `sources disagree on the date of the ${actInWords(what)}`;
    default:
      return code;
  }
}
