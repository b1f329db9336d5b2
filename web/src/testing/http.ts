import { createOpenApiHttp } from 'openapi-msw';

import type { paths } from '@/lib/api-types';

/** Handlers that can only answer what the gateway's description says. */
export const http = createOpenApiHttp<paths>({ baseUrl: '*' });
