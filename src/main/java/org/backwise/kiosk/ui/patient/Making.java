package org.backwise.kiosk.ui.patient;

import java.util.function.Consumer;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.PagePictures;
import org.backwise.kiosk.ui.text.ChoiceWords;
import org.backwise.kiosk.ui.text.ScreenTexts;
import org.backwise.kiosk.ui.text.Words;

/**
 * What every screen is made of.
 *
 * @param pages draws what is about to be printed
 * @param send takes what the patient does; called on the event thread
 */
public record Making(
        Kit kit, PagePictures pages, Words words, ScreenTexts texts, ChoiceWords choices, Consumer<VisitEvent> send) {}
