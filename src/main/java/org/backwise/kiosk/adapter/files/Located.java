package org.backwise.kiosk.adapter.files;

/** A value and the line it stands on, for what is only found wrong later. */
record Located<T>(int line, T value) {}
