/**
 * The nginx set-up, written from the definitions that `start:live` uses as well. `npm run deploy:nginx` writes it to
 * default.conf.template, and a test holds the two equal. For the folder `templates` of the official nginx image, or
 * for `envsubst` and the folder `conf.d` of any nginx since 1.19.
 */
import { allowList, apiPath, disguised, limits, patternOf, sentUp } from '../allowList';
import { securityHeaders } from '../securityHeaders';
import { hiddenAnswerHeaders } from './hiddenAnswerHeaders';

const lines = <T>(items: readonly T[], write: (item: T) => string, indent = '    ') =>
  items.map((item) => indent + write(item)).join('\n');

const originVariable = { console: '${CONSOLE_ORIGIN}', insights: '${INSIGHTS_ORIGIN}' } as const;

/** nginx offers a request's header as a variable of the same name. */
const variableOf = (header: string) => `$http_${header.replaceAll('-', '_')}`;

const maps = `# Written by \`npm run deploy:nginx\` from deploy/allowList.ts and deploy/securityHeaders.ts; edit those.

# Where a request goes, judged as it was sent: before decoding, and before dots and slashes are resolved.
map "$request_method $request_uri" $forward_to {
    default "";
${lines(allowList, (forwarded) => `"~${patternOf(forwarded)}" ${originVariable[forwarded.to]};`)}
}
map $request_uri $disguised {
    default 0;
    "~*${disguised}" 1;
}

# Files of the build are compressed once, when it is made. The suffix is part of the name then.
map $http_accept_encoding $brotli_suffix {
    default "";
    "~*\\bbr\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))" ".br";
}
map $uri $content_coding {
    default "";
    "~\\.br$" br;
}
map "$status $uri" $cache_control {
    default "no-cache";
    "~^(200|206|304) /assets/" "public, max-age=31536000, immutable";
    "~*^\\d+ /(api|insights)(/|$)" "no-store";
}

# No header, no query and no body reaches the log, so no key does.
log_format console '$remote_addr [$time_iso8601] $request_method $uri $status $body_bytes_sent '
                   '$request_time $upstream_status $request_id';
limit_req_zone $binary_remote_addr zone=jumpcloud:1m rate=30r/s;`;

const files = `    location / {
        try_files $uri /index.html;
    }
    location ~ \\.(br|gz)$ {
        return 404;
    }
    location ~ ^/assets/[^/]+\\.js$ {
        types {}
        default_type text/javascript;
        try_files $uri$brotli_suffix $uri =404;
    }
    location ~ ^/assets/[^/]+\\.css$ {
        types {}
        default_type text/css;
        try_files $uri$brotli_suffix $uri =404;
    }
    # A file that is not there is not a page: no fallback for names with an ending.
    location ~ \\.[A-Za-z0-9]+$ {
        try_files $uri =404;
    }`;

const proxy = `    location ~* ${apiPath} {
        if ($forward_to = "") {
            return 403;
        }
        # A page begins with a handful of requests; reading a large organisation is slowed down, not refused.
        limit_req zone=jumpcloud burst=120 delay=40;
        client_max_body_size ${limits.bodyBytes};
        client_body_buffer_size ${limits.bodyBytes};
        client_body_timeout ${limits.seconds}s;

        proxy_pass $forward_to$request_uri;
        proxy_http_version 1.1;
        proxy_pass_request_headers off;
        proxy_set_header Host $proxy_host;
        proxy_set_header Connection "";
${lines(sentUp, (header) => `proxy_set_header ${header} ${variableOf(header)};`, '        ')}
        proxy_ssl_server_name on;
        proxy_ssl_name $proxy_host;
        proxy_ssl_verify on;
        proxy_ssl_verify_depth 4;
        proxy_ssl_trusted_certificate \${CA_BUNDLE};
        proxy_ssl_protocols TLSv1.2 TLSv1.3;
        proxy_connect_timeout 10s;
        proxy_send_timeout ${limits.seconds}s;
        proxy_read_timeout ${limits.seconds}s;
        proxy_next_upstream off;
        proxy_redirect off;
        # Answers are about people: they are not written to this machine's disk.
        proxy_max_temp_file_size 0;
        proxy_ignore_headers X-Accel-Redirect X-Accel-Expires X-Accel-Limit-Rate X-Accel-Buffering X-Accel-Charset
                             Expires Cache-Control Set-Cookie Vary;
        # nginx can leave out headers by name only. Those with power over a browser are named here.
${lines(hiddenAnswerHeaders, (header) => `proxy_hide_header ${header};`, '        ')}
    }`;

const server = `server {
    listen \${LISTEN};
    server_name _;
    server_tokens off;
    root \${WEB_ROOT};
    access_log \${ACCESS_LOG} console;
    # The hosts' addresses change, so they are looked up again and again.
    resolver \${NGINX_LOCAL_RESOLVERS} valid=60s;
    gzip_static on;
    absolute_redirect off;
    client_header_timeout 20s;
    send_timeout ${limits.seconds}s;
    limit_req_status 429;
    limit_req_log_level notice;

    # On every answer. No location has an add_header of its own, because it would lose all of these.
${lines(Object.entries(securityHeaders), ([name, value]) => `add_header ${name} "${value}" always;`)}
    add_header Cache-Control $cache_control always;
    add_header Content-Encoding $content_coding;
    add_header Vary Accept-Encoding;

    if ($disguised) {
        return 403;
    }

    # The first pattern that fits decides, so the proxy comes first.
${proxy}

${files}
}`;

/** The whole template. Variables in capitals are replaced when it is installed; the others are nginx's own. */
export const nginxTemplate = `${maps}\n\n${server}\n`;

/** The template with its variables replaced. Fails on one without a value. */
export const renderTemplate = (values: Readonly<Record<string, string>>): string =>
  nginxTemplate.replaceAll(/\$\{([A-Z_]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for ${name}`);
    return value;
  });
