/** How the kiosk keeps itself running, and how it tells how it is: values only. */
package org.backwise.kiosk.core.health;
