export { both } from '../../i18n/both.ts';
