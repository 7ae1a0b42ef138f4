// Documents: the list, one with its claims, its bytes as received, and adding some.
import { createRoute, z } from '@hono/zod-openapi';
import { addDocuments, type Offer, type Offered } from '../../desk/add-documents.ts';
import { readAddress } from '../../desk/fetch-address.ts';
import { listDocuments } from '../../desk/list-cards.ts';
import { offerAddresses } from '../../desk/offer-addresses.ts';
import { fetchOriginal, showDocument } from '../../desk/show-document.ts';
import { readEdtf } from '../../time/edtf.ts';
import { Refusal } from '../../vocabulary/refusal.ts';
import { many, pageQuery, whereOf } from '../edge/asked.ts';
import { momentOf, momentQuery } from '../edge/moment.ts';
import { byId, question, router } from '../edge/router.ts';
import { documentPage, documentRow, job, list } from '../schemas.ts';

const query = pageQuery.extend({
  language: many,
  outlet: many,
  year: many,
  review: many,
  rank: many,
  format: many,
});

const upload = createRoute({
  method: 'post',
  path: '/documents',
  summary: 'Add documents; the answer is a batch whose progress can be asked',
  request: {
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.object({
            files: z
              .any()
              .optional()
              .openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
            text: z.string().optional(),
            address: z.string().max(20_000).optional().openapi({
              description: 'Addresses of the web, one a line, to fetch the documents from',
            }),
            url: z.string().max(2000).optional(),
            published: z.string().max(40).optional(),
            outlet: z.string().max(300).optional(),
          }),
        },
      },
    },
  },
  responses: { 202: { description: 'The batch', content: { 'application/json': { schema: job } } } },
});

/** Types that a browser only shows; everything else is offered for saving. */
const SHOWN: Record<string, string> = { pdf: 'application/pdf', text: 'text/plain; charset=utf-8' };

export const documentRoutes = router()
  .openapi(question('/documents', 'Documents', { query, answer: list(documentRow) }), async (context) => {
    const { language, outlet, year, review, rank, format, on, known, lang, ...page } =
      context.req.valid('query');
    const where = whereOf({ language, outlet, year, review, rank, format });
    const moment = momentOf(context, { on, known, lang });
    return context.json(await listDocuments(context.var.desk, { ...page, where }, moment), 200);
  })
  .openapi(
    question('/documents/{id}', 'One document with its claims', {
      query: momentQuery,
      params: byId,
      answer: documentPage,
    }),
    async (context) => {
      const moment = momentOf(context, context.req.valid('query'));
      return context.json(await showDocument(context.var.desk, context.req.valid('param').id, moment), 200);
    },
  )
  .openapi(upload, async (context) => {
    const { desk, actor } = context.var;
    const form = await context.req.parseBody({ all: true });
    const given = accompanyingOf(form);
    const addresses = addressesOf(form);
    const offers = await offersOf(form, given);
    if (offers.length + addresses.length === 0) throw nothingToAdd();
    const started = desk.jobs.start(offers.length + addresses.length, (progress) => {
      const { signal } = progress;
      const fetched = offerAddresses(desk, addresses, given, { signal });
      return addDocuments(desk, actor, joined(offers, fetched), progress);
    });
    return context.json(started, 202);
  })
  .get('/documents/:id/original', async (context) => {
    const { bytes, name, format } = await fetchOriginal(context.var.desk, context.req.param('id'));
    const type = SHOWN[format];
    const disposition = `${type ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`;
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': type ?? 'application/octet-stream',
      'content-disposition': disposition,
    });
  });

type Form = Record<string, string | File | (string | File)[]>;

const nothingToAdd = () =>
  new Refusal('nothing-to-add', 'There is neither a file, a text nor an address in this request.', {
    next: 'Send files as multipart/form-data under "files", a text under "text", or an "address" to fetch.',
  });

/** Files (`files`, `files[]`, `file`), or a pasted `text`; url, published and outlet came with it. */
async function offersOf(form: Form, given: Given): Promise<Offered[]> {
  const parts = ['files', 'files[]', 'file'].flatMap((name) => [form[name] ?? []].flat());
  const files = parts.filter((part): part is File => part instanceof File);
  const text = typeof form['text'] === 'string' ? form['text'] : '';
  const offers = await Promise.all(
    files.map(async (file) => ({
      bytes: new Uint8Array(await file.arrayBuffer()),
      accompanying: { name: file.name || 'document', ...given },
    })),
  );
  const name = { name: 'pasted.txt' };
  return text.trim() === ''
    ? offers
    : [...offers, { bytes: new TextEncoder().encode(text), accompanying: { ...name, ...given } }];
}

/** Addresses to fetch, parted by white space. */
function addressesOf(form: Form): string[] {
  const written = [form['address'] ?? []].flat().filter((value) => typeof value === 'string');
  return written
    .flatMap((text) => text.split(/\s+/)) // `https://mod.example/1 https://mod.example/2`
    .filter(Boolean)
    .map((text) => readAddress(text).href);
}

async function* joined(offers: Offer[], more: AsyncIterable<Offer>): AsyncGenerator<Offer> {
  yield* offers;
  yield* more;
}

interface Given {
  url?: string;
  published?: string;
  outlet?: string;
}

function accompanyingOf(form: Form): Given {
  const given = Object.fromEntries(
    ['url', 'published', 'outlet'].flatMap((name) => {
      const value = form[name];
      return typeof value === 'string' && value.trim() ? [[name, value.trim()]] : [];
    }),
  ) as Given;
  if (given.published !== undefined && !readEdtf(given.published))
    throw new Refusal('date-not-understood', `"${given.published}" is not a date (published).`, {
      next: 'Write YYYY-MM-DD, or as much as is known: YYYY-MM, YYYY.',
    });
  if (given.url !== undefined && !/^https?:$/.test(URL.parse(given.url)?.protocol ?? ''))
    // `https:`
    throw new Refusal('address-not-understood', `"${given.url}" is not an address of the web.`, {
      next: 'Write it whole, with https://.',
    });
  return given;
}
