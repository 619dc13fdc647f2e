import type { APIRoute } from 'astro';
import { manifest } from '../../course/manifest.ts';
import { asLocale, localePaths } from '../../i18n/locales.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) => Response.json(manifest(asLocale(params.locale)));
