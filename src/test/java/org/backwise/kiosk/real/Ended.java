package org.backwise.kiosk.real;

import java.util.List;

/**
 * What a program leaves that has ended.
 *
 * @param out lines on standard output
 * @param errors lines on standard error
 */
record Ended(int code, List<String> out, List<String> errors) {}
