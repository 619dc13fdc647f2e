import type { APIRoute } from 'astro';
import { asLocale, localePaths } from '../../i18n/locales.ts';
import { manifest } from '../../offline/manifest.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) => Response.json(manifest(asLocale(params.locale)));
