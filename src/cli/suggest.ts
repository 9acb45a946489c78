export { suggest } from '../core/base/suggest.ts';
