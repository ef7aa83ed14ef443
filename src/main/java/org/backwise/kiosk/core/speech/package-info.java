/**
 * Text shown and words spoken as one value, and the ports through which they are rendered and played.
 */
package org.backwise.kiosk.core.speech;
