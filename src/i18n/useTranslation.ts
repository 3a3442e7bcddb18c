/** The one door to words in components: `const { t } = useTranslation('capture')`. */
export { useTranslation } from 'react-i18next';
