import { HttpResponse, type PathParams } from 'msw';
import * as v from 'valibot';
import { headers } from '../../api/contract';
import { microsoftDirectory } from '../directory/outcome';
import type { Store } from '../store';
import type { Interference, Operation, RequestFacts } from '../interference';
import { counted, troubleOf } from '../troubles';
import type { Call } from './call';
import { ApiRefusal } from './errors';
import { meanwhile } from './meanwhile';
import type { Service } from './service';

/** Lets so many milliseconds pass. */
export type Wait = (milliseconds: number) => Promise<void>;

async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const LaterPage = v.looseObject({ search_after: v.array(v.unknown()) });

/** One path may mean two operations, which troubles tell apart. */
function operationOf(
  store: Store,
  operation: Operation,
  request: Request,
  params: PathParams,
  body: unknown,
): Operation {
  if (operation === 'events.query') return v.is(LaterPage, body) ? 'events.next' : operation;
  if (operation === 'graph.users.list') {
    return new URL(request.url).searchParams.has('$skiptoken') ? 'graph.users.next' : operation;
  }
  if (operation === 'import.list') {
    return new URL(request.url).searchParams.has('search') ? 'import.search' : operation;
  }
  const directory = microsoftDirectory(store.state(), String(params['directoryId']));
  const exists = directory?.rules.some((rule) => rule.id === params['ruleId']) ?? false;
  return operation === 'rules.delete' && !exists ? 'rules.delete-unknown' : operation;
}

function factsOf(
  store: Store,
  operation: Operation,
  request: Request,
  params: PathParams,
  body: unknown,
): RequestFacts {
  return {
    operation: operationOf(store, operation, request, params, body),
    apiKey: request.headers.get(headers.apiKey) ?? '',
    organizationId: request.headers.get(headers.organization),
    directoryId: typeof params['directoryId'] === 'string' ? params['directoryId'] : null,
  };
}

async function answerWith(
  service: Service,
  interference: Interference | null,
  call: Call,
  answer: (call: Call) => Response,
  wait: Wait,
): Promise<Response> {
  if (interference?.kind === 'error') {
    return service.refuse(interference.status, interference.message, interference);
  }
  if (interference?.kind === 'body') return HttpResponse.json(interference.body);
  if (interference?.kind === 'delay') await wait(interference.milliseconds);
  if (interference?.kind === 'meanwhile') meanwhile(call, interference);
  if (interference?.kind === 'anticipated') answer({ ...call, by: 'second' });
  const response = answer(call);
  return interference?.kind === 'answer-lost' ? HttpResponse.error() : response;
}

/** Makes an operation of the model into a resolver of requests. */
export type Serve = (
  operation: Operation,
  answer: (call: Call) => Response,
) => (asked: { request: Request; params: PathParams }) => Promise<Response>;

/** Every request takes the same way: its scenario's trouble, its key, its operation, its refusal. */
export function serving(service: Service, store: Store, wait: Wait): Serve {
  return (operation, answer) =>
    async ({ request, params }) => {
      const body = await bodyOf(request);
      const facts = factsOf(store, operation, request, params, body);
      const counts = counted(store.record().counts, facts);
      const interference = troubleOf(store.record().scenario)(facts, counts);
      if (interference?.kind === 'no-connection') return HttpResponse.error();
      try {
        service.admit(store, request);
        store.saveCounts(counts);
        const { url, headers: sent } = request;
        const number = counts['all'] ?? 0;
        const call: Call = {
          store,
          url: new URL(url),
          headers: sent,
          params,
          body,
          number,
          by: 'signed-in',
        };
        return await answerWith(service, interference, call, answer, wait);
      } catch (error) {
        if (error instanceof ApiRefusal) return service.refuse(error.status, error.message, error);
        throw error;
      }
    };
}
