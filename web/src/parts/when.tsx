// A date as the reader writes it, with its EDTF form in the tooltip.
import { useLanguage } from '../words/language.tsx';
import { edtfText, instantText } from './edtf-text.ts';

export function When({ edtf, long = false }: { edtf: string; long?: boolean }) {
  const language = useLanguage();
  return (
    <time
      dateTime={/^\d{4}(-\d\d){0,2}$/.test(edtf) ? edtf : undefined}
      title={edtf}
      className={/[/[{]/.test(edtf) ? undefined : 'nowrap'}
    >
      {edtfText(edtf, language, long ? 'long' : 'short')}
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
