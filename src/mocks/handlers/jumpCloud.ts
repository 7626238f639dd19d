import * as v from 'valibot';
import { ObjectId, headers } from '../../api/contract';
import { seedFacts } from '../scenarios';
import type { Store } from '../store';
import { ApiRefusal, errorAnswer } from './errors';
import type { Service } from './service';

const organisationsOf = (store: Store): readonly string[] =>
  store.record().scenario === 'several-organisations'
    ? [store.state().id, seedFacts.secondOrganization.id]
    : [store.state().id];

/** Who may ask at all: any key will do, and the organisation has to be the key’s where it is named. */
function admit(store: Store, request: Request) {
  if (!request.headers.get(headers.apiKey)) throw new ApiRefusal(401, 'Unauthorized');
  const organisation = request.headers.get(headers.organization);
  if (organisation === null) return;
  if (!v.is(ObjectId, organisation)) throw new ApiRefusal(400, 'Malformed organization id');
  if (!organisationsOf(store).includes(organisation)) throw new ApiRefusal(404, 'Organization not found');
}

/** JumpCloud's API v1 and v2, and Directory Insights. */
export const jumpCloud: Service = { admit, refuse: errorAnswer };
