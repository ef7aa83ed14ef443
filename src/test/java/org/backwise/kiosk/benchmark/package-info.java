/** Programs that print how fast the kiosk is on this machine; each tells in its comment how to run it. */
package org.backwise.kiosk.benchmark;
