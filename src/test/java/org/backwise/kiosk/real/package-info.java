/**
 * The program as a clinic starts it, in a JVM of its own, with a real window manager, loudspeaker and printer queue. Left out
 * unless asked for: {@code mvn -Preal test}. What is not there is left out by its tag: {@code real-screen}, {@code
 * real-sound}, {@code real-printer}.
 */
package org.backwise.kiosk.real;
