package org.backwise.kiosk.content;

/** One text of the content and where it stands. */
record Text(String where, Role role, String words) {}
