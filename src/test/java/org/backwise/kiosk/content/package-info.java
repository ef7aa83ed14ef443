/** Proves of the shipped content what a clinician must be able to rely on: what it says, leaves out, and never says. */
package org.backwise.kiosk.content;
