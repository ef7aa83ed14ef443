/** Small programs of the tests, each in a Java of its own, so that they can be killed or see another machine. */
package org.backwise.kiosk.program;
