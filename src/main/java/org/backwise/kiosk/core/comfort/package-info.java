/**
 * What a patient may choose to be able to see, hear and press: forgotten after every visit.
 */
package org.backwise.kiosk.core.comfort;
