package org.backwise.kiosk.core.library;

/**
 * One question of the safety check.
 *
 * @param id names the question for files and tests
 * @param safe the answer that lets the patient go on as usual
 * @param flag what the other answer means
 * @param yes the words on the button for yes
 * @param no the words on the button for no
 */
public record CheckQuestion(SlideId id, Page page, Answer safe, Flag flag, String yes, String no) {}
