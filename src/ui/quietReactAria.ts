/** The id that React Aria's usePress looks for before it writes a <style> element. */
const styleId = 'react-aria-pressable-style';

/**
 * React Aria's usePress writes one rule into a <style> element, which the Content-Security-Policy
 * (`style-src 'self'`) refuses with an error on the console. It writes nothing when an element with
 * that id is there: this puts an empty one, and `base.css` has the rule.
 */
export function quietReactAria(): void {
  if (document.getElementById(styleId)) return;
  const stand = document.createElement('meta');
  stand.id = styleId;
  document.head.append(stand);
}
