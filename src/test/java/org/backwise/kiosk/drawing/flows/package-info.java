/** One album for every flow: which people do what in its pictures. */
package org.backwise.kiosk.drawing.flows;
