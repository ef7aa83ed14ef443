/** Starts the kiosk: command line, and the one place where adapters and windows are made and joined. */
package org.backwise.kiosk.app;
