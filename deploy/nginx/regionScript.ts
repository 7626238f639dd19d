/** What the container does before nginx starts: it turns the region into hosts. Sourced by the official image. */
import { hostsOf, regions } from '../../src/api/contractRegions';

const cases = regions.map(
  (region) => `  ${region})
    export CONSOLE_ORIGIN='${hostsOf[region].console}' INSIGHTS_ORIGIN='${hostsOf[region].insights}'
    ;;`,
);

export const regionScript = `#!/bin/sh
# Written by \`npm run deploy:nginx\` from src/api/contractRegions.ts; edit that.
case "\${JUMPCLOUD_REGION:-US}" in
${cases.join('\n')}
  *)
    echo "JUMPCLOUD_REGION is \\"$JUMPCLOUD_REGION\\"; it has to be one of ${regions.join(', ')}." >&2
    exit 1
    ;;
esac
`;
