package org.backwise.kiosk.adapter.sound;

import org.backwise.kiosk.core.comfort.SpeechRate;

/** What a rendering depends on. */
record SoundKey(String spoken, SpeechRate rate) {}
