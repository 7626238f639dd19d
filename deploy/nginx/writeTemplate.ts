/** `npm run deploy:nginx`: writes what the container and a plain nginx are set up with. */
import { writeFileSync } from 'node:fs';
import { regionScript } from './regionScript';
import { nginxTemplate } from './template';

writeFileSync(new URL('default.conf.template', import.meta.url), nginxTemplate);
writeFileSync(new URL('05-region.envsh', import.meta.url), regionScript, { mode: 0o755 });
