// A date as the reader writes it, with its EDTF form in the tooltip.
import { useLanguage } from '../words/language.tsx';
import { edtfText, instantText } from './edtf-text.ts';

/** A plain date stays on one line; a longer saying (`23 Dec (year not given)`) may break. */
const LONGEST_LINE = 17;

export function When({ edtf, long = false }: { edtf: string; long?: boolean }) {
  const language = useLanguage();
  const text = edtfText(edtf, language, long ? 'long' : 'short');
  return (
    <time
      dateTime={/^\d{4}(-\d\d){0,2}$/.test(edtf) ? edtf : undefined}
      title={edtf}
      className={text.length > LONGEST_LINE ? undefined : 'nowrap'}
    >
      {text}
    </time>
  );
}

export function Instant({ at }: { at: string }) {
  const language = useLanguage();
  return (
    <time dateTime={at} title={at} className="nowrap">
      {instantText(at, language)}
    </time>
  );
}
