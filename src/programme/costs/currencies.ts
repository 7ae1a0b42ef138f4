// ISO 4217: which currency codes existed on a day, and how many minor units they have.
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Day } from '../records/record.ts';

/** Minor units other than two (ISO 4217 list one). */
const DIGITS: Record<string, number> = {
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0,
  XAF: 0, XOF: 0, XPF: 0, ITL: 0, TRL: 0, ESP: 0, BEF: 0, LUF: 0, PTE: 0, GRD: 0, BYR: 0, ROL: 0,
}; // prettier-ignore

const CURRENT = new Set(
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP
  CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF
  IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD
  MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB
  RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD
  UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWG`.split(/\s+/),
);

/** Days on which codes that came or went could be used: `[first, last]`, own days only. */
const SPANS: Record<string, [Day | undefined, Day | undefined]> = {
  EUR: ['1999-01-01', undefined],
  KZT: ['1993-11-15', undefined],
  UZS: ['1994-07-01', undefined],
  TRY: ['2005-01-01', undefined],
  AZN: ['2006-01-01', undefined],
  TMT: ['2009-01-01', undefined],
  BYN: ['2016-07-01', undefined],
  RUB: ['1998-01-01', undefined],
  RON: ['2005-07-01', undefined],
  UAH: ['1996-09-02', undefined],
  GEL: ['1995-10-02', undefined],
  TJS: ['2000-10-30', undefined],
  KGS: ['1993-05-10', undefined],
  MRU: ['2018-01-01', undefined],
  DEM: [undefined, '2002-02-28'],
  FRF: ['1960-01-01', '2002-02-17'],
  ITL: [undefined, '2002-02-28'],
  ESP: [undefined, '2002-02-28'],
  BEF: [undefined, '2002-02-28'],
  NLG: [undefined, '2002-01-28'],
  ATS: [undefined, '2002-02-28'],
  PTE: [undefined, '2002-02-28'],
  IEP: [undefined, '2002-02-09'],
  FIM: [undefined, '2002-02-28'],
  GRD: [undefined, '2002-02-28'],
  LUF: [undefined, '2002-02-28'],
  HRK: ['1994-05-30', '2023-01-14'],
  LTL: ['1993-06-25', '2015-01-15'],
  LVL: ['1993-03-05', '2014-01-14'],
  EEK: ['1992-06-20', '2011-01-14'],
  SKK: ['1993-02-08', '2009-01-16'],
  SIT: ['1991-10-08', '2007-01-14'],
  BGN: ['1999-07-05', '2026-01-31'],
  TRL: [undefined, '2005-12-31'],
  ROL: [undefined, '2006-12-31'],
  AZM: ['1993-01-01', '2006-12-31'],
  TMM: ['1993-11-01', '2009-12-31'],
  BYR: ['2000-01-01', '2016-12-31'],
  RUR: ['1991-12-26', '1998-12-31'],
  SUR: ['1961-01-01', '1993-11-14'],
  MRO: ['1973-06-29', '2018-12-31'],
  TJR: ['1995-05-10', '2001-04-01'],
}; // dates of withdrawal from circulation, national central banks

export const minorDigits = (currency: string): number => DIGITS[currency] ?? 2;

/** Known code, used on its own days only: `currency-unknown` or `currency-not-on-that-day`. */
export function checkCurrency(currency: string, day?: Day): void {
  const span = SPANS[currency];
  if (!CURRENT.has(currency) && !span) throw unknown(currency);
  if (day && span && ((span[0] && day < span[0]) || (span[1] && day > span[1])))
    throw new Refusal('currency-not-on-that-day', `${currency} was not in use on ${day}.`, {
      next: 'Give the currency of that day.',
    });
  if (!day && !CURRENT.has(currency)) throw unknown(currency);
}

/** Words and signs people type for a code. */
const COMMON: Record<string, string> = {
  EURO: 'EUR',
  EUROS: 'EUR',
  '€': 'EUR',
  $: 'USD',
  DOLLAR: 'USD',
  TENGE: 'KZT',
  LIRA: 'TRY',
  SUM: 'UZS',
  RIYAL: 'QAR',
  CFA: 'XOF',
};

function unknown(currency: string): Refusal {
  const typed = currency.trim().toUpperCase();
  const suggestion = COMMON[typed] ?? (CURRENT.has(typed) ? typed : undefined);
  return new Refusal('currency-unknown', `${currency} is not a currency code of ISO 4217.`, {
    next: suggestion ? `Did you mean ${suggestion}?` : 'Give the three letters, such as KZT.',
    details: suggestion ? { suggestion } : undefined,
  });
}

/** `1200.5` of a person → minor units; undefined where it has more digits than the currency, or is ambiguous. */
export function toMinor(text: string, currency: string): number | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text.trim()); // 1200.50
  if (!match) return undefined;
  const digits = minorDigits(currency);
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) return undefined;
  return Number(`${match[1]}${match[2]}${fraction.padEnd(digits, '0')}`);
}

export function fromMinor(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = digits ? text.slice(0, -digits) : text;
  return `${minor < 0 ? '-' : ''}${whole}${digits ? `.${text.slice(-digits)}` : ''}`;
}
