/**
 * Every state of the design review that takes steps can be brought about: a step that is not to be found any more, an
 * uncaught error or a broken policy fails it. Pictures and axe of all states: `npm run review`.
 */
import { reviewStates } from '../src/review/states';
import { goToState } from './review/stage';
import { expect, lost, refused, test } from './story';

const withSteps = reviewStates.filter(({ steps }) => steps.length > 0);

/** Two for each worker, so that both end at about the same time. */
const parts = 4;

/** The browser's lines for requests that fail on purpose, and what one state breaks a page with. */
const trouble = [refused(400, 401, 403, 404, 409, 429, 500), lost, /This is how a page looks that fails/];
test.use({ expectedErrors: new RegExp(trouble.map(({ source }) => source).join('|')) });

for (let part = 0; part < parts; part += 1) {
  test(`states with steps are brought about, part ${part + 1} of ${parts}`, async ({ page }) => {
    test.setTimeout(300_000);
    for (const state of withSteps.filter((_, at) => at % parts === part)) {
      expect.soft(await goToState(page, state), state.name).toBeNull();
    }
  });
}
