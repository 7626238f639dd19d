import * as v from 'valibot';
import { ObjectId, headers } from '../../api/contract';
import type { Store } from '../store';
import { ApiRefusal, errorAnswer } from './errors';
import type { Service } from './service';

/** Who may ask at all: any key will do, and the organisation has to be this one where it is named. */
function admit(store: Store, request: Request) {
  if (!request.headers.get(headers.apiKey)) throw new ApiRefusal(401, 'Unauthorized');
  const organisation = request.headers.get(headers.organization);
  if (organisation === null) return;
  if (!v.is(ObjectId, organisation)) throw new ApiRefusal(400, 'Malformed organization id');
  if (organisation !== store.state().id) throw new ApiRefusal(404, 'Organization not found');
}

/** JumpCloud's API v1 and v2, and Directory Insights. */
export const jumpCloud: Service = { admit, refuse: errorAnswer };
