import { HttpResponse, type PathParams } from 'msw';
import * as v from 'valibot';
import { BuiltInRule, ObjectId, headers } from '../../api/contract';
import { microsoftDirectory } from '../directory/outcome';
import type { Store } from '../store';
import { type Interference, type Operation, type RequestFacts, counted, troubleOf } from '../troubles';
import type { Call } from './call';
import { ApiRefusal, errorAnswer } from './errors';
import { meanwhile } from './meanwhile';

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

const RuleName = v.looseObject({ builtIn: BuiltInRule });

function factsOf(
  store: Store,
  operation: Operation,
  request: Request,
  params: PathParams,
  body: unknown,
): RequestFacts {
  const directory = microsoftDirectory(store.state(), String(params['directoryId']));
  const exists = directory?.rules.some((rule) => rule.id === params['ruleId']) ?? false;
  const wanted = operation === 'rules.create' && v.is(RuleName, body) ? body.builtIn : null;
  return {
    operation: operation === 'rules.delete' && !exists ? 'rules.delete-unknown' : operation,
    apiKey: request.headers.get(headers.apiKey) ?? '',
    builtIn: wanted,
  };
}

/** Who may ask at all: any key will do, and the organisation has to be this one where it is named. */
function refuseStrangers(store: Store, request: Request) {
  if (!request.headers.get(headers.apiKey)) throw new ApiRefusal(401, 'Unauthorized');
  const organisation = request.headers.get(headers.organization);
  if (organisation === null) return;
  if (!v.is(ObjectId, organisation)) throw new ApiRefusal(400, 'Malformed organization id');
  if (organisation !== store.state().id) throw new ApiRefusal(404, 'Organization not found');
}

async function answerWith(
  interference: Interference | null,
  call: Call,
  answer: (call: Call) => Response,
  wait: Wait,
): Promise<Response> {
  if (interference?.kind === 'error') {
    return errorAnswer(interference.status, interference.message, interference);
  }
  if (interference?.kind === 'body') return HttpResponse.json(interference.body);
  if (interference?.kind === 'delay') await wait(interference.milliseconds);
  if (interference?.kind === 'meanwhile') meanwhile(call, interference);
  const response = answer(call);
  return interference?.kind === 'answer-lost' ? HttpResponse.error() : response;
}

/** Makes an operation of the model into a resolver of requests. */
export type Serve = (
  operation: Operation,
  answer: (call: Call) => Response,
) => (asked: { request: Request; params: PathParams }) => Promise<Response>;

/** Every request takes the same way: its scenario's trouble, its key, its operation, its refusal. */
export function serving(store: Store, wait: Wait): Serve {
  return (operation, answer) =>
    async ({ request, params }) => {
      const body = await bodyOf(request);
      const facts = factsOf(store, operation, request, params, body);
      const counts = counted(store.record().counts, facts);
      const interference = troubleOf(store.record().scenario)(facts, counts);
      if (interference?.kind === 'no-connection') return HttpResponse.error();
      try {
        refuseStrangers(store, request);
        store.saveCounts(counts);
        const call = { store, url: new URL(request.url), params, body, number: counts['all'] ?? 0 };
        return await answerWith(interference, call, answer, wait);
      } catch (error) {
        if (error instanceof ApiRefusal) return errorAnswer(error.status, error.message, error);
        throw error;
      }
    };
}
