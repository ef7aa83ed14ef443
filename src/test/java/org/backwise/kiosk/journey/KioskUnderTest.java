package org.backwise.kiosk.journey;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.LibraryFiles;
import org.backwise.kiosk.adapter.files.PictureFiles;
import org.backwise.kiosk.adapter.files.SettingsFile;
import org.backwise.kiosk.adapter.freetts.FreeTtsVoice;
import org.backwise.kiosk.adapter.freetts.Pronunciations;
import org.backwise.kiosk.adapter.sound.LineSpeaker;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.Proof;
import org.backwise.kiosk.core.handout.SquareCode;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.Speaker;
import org.backwise.kiosk.core.visit.Effect;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.PagePictures;
import org.backwise.kiosk.ui.shell.Shell;
import org.backwise.kiosk.ui.text.Words;

/** The kiosk with its shipped content and its real voice; what it prints, plays and calls time belongs to the test. */
final class KioskUnderTest implements AutoCloseable {

    private final TestClock clock = new TestClock();
    private final HeardLine line;
    private final List<HandOut> printed = new CopyOnWriteArrayList<>();
    private final FreeTtsVoice voice = new FreeTtsVoice(Pronunciations.NONE);
    private final AtomicReference<Voicing> voicing = new AtomicReference<>(Voicing.SPEAKS);
    private final AtomicReference<PrintOutcome> printer = new AtomicReference<>(new PrintOutcome.Printed(2));
    private final AtomicReference<LocalDateTime> wall = new AtomicReference<>(LocalDateTime.of(2026, 3, 31, 9, 0));
    private final Shell shell;
    private final Drawings drawings;
    private final Speaker speaker;

    /** What becomes of a sentence. */
    enum Voicing {
        SPEAKS,
        /** The voice says that it cannot say it. */
        MUTE,
        /** The voice breaks its promise not to throw, once; then it is mute. */
        THROWS
    }

    private KioskUnderTest(Dimension size, HeardLine.Pace pace) {
        this.line = new HeardLine(clock, pace);
        KioskFolder folder = new KioskFolder(Path.of("kiosk-config"), Path.of("media"));
        KioskSettings settings = new SettingsFile().read(folder).settings();
        this.drawings = new Drawings(new PictureFiles(folder)::read);
        AtomicReference<Shell> made = new AtomicReference<>();
        AtomicReference<Speaker> speaks = new AtomicReference<>();
        GuiActionRunner.execute(() -> {
            FlatLightLaf.setup();
            Shell.Outside outside = new Shell.Outside(
                    drawings,
                    new PagePictures((page, height) -> Optional.empty()),
                    effect -> print(effect, made.get()),
                    clock);
            Shell opened = new Shell(
                    settings,
                    new LibraryFiles().read(folder, settings).library(),
                    new Words(Locale.ENGLISH),
                    outside,
                    Optional.of(size));
            made.set(opened);
            speaks.set(new LineSpeaker(this::render, line, opened.listener(), clock));
            opened.speakThrough(speaks.get());
            opened.open();
            opened.lookAfterItself(wall::get, () -> {});
        });
        this.shell = made.get();
        this.speaker = speaks.get();
        until("the window shows", () -> shell.frame().isShowing());
    }

    /** Pictures are read anew when they are next shown. */
    void forgetsPictures() {
        drawings.forget();
    }

    static KioskUnderTest open(int width, int height) {
        return new KioskUnderTest(new Dimension(width, height), HeardLine.Pace.AS_TIME_GOES);
    }

    /** What is said is heard at once, so that no speech is waited for. */
    static KioskUnderTest openHearingAtOnce(int width, int height) {
        return new KioskUnderTest(new Dimension(width, height), HeardLine.Pace.AT_ONCE);
    }

    Shell shell() {
        return shell;
    }

    Visit visit() {
        return GuiActionRunner.execute(shell::visit);
    }

    Screen screen() {
        return visit().screen();
    }

    List<HandOut> printed() {
        return printed;
    }

    long loudSamples() {
        return line.loudSamples();
    }

    /** A printing room that makes every page as soon as it is asked. */
    private void print(Effect.Paper effect, Shell asking) {
        if (effect instanceof Effect.MakeProof proof) {
            Proof made =
                    new Proof(proof.handOut(), List.of(List.of(proof.handOut().title())), new SquareCode(List.of("#")));
            asking.post(new VisitEvent.ProofMade(proof.ticket(), Optional.of(made)));
        } else if (effect instanceof Effect.Print print) {
            printed.add(print.handOut());
            asking.post(new VisitEvent.PrintEnded(print.ticket(), printer.get()));
        }
    }

    /** Whether something with this name can be seen. */
    boolean shows(String name) {
        return GuiActionRunner.execute(() -> shows(shell.frame(), name));
    }

    private static boolean shows(Container container, String name) {
        return Stream.of(container.getComponents())
                .filter(Component::isVisible)
                .anyMatch(child ->
                        name.equals(child.getName()) || child instanceof Container inner && shows(inner, name));
    }

    /** Whether there is more to read than the screen shows. */
    boolean hasMore() {
        return GuiActionRunner.execute(() ->
                shell.pages().filter(pages -> pages.at() < pages.count() - 1).isPresent());
    }

    /** Time goes by, and the kiosk has noticed. */
    void pass(Duration time) {
        clock.pass(time);
        GuiActionRunner.execute(() -> shell.post(new VisitEvent.Tick(0)));
    }

    /** Time goes by for the kiosk alone; on the event thread. */
    void tick(Duration time) {
        clock.pass(time);
        wall.updateAndGet(now -> now.plus(time));
        shell.post(new VisitEvent.Tick((int) time.toMillis()));
    }

    void wallClockJumps(Duration by) {
        wall.updateAndGet(now -> now.plus(by));
    }

    /** From now on the voice does this with every sentence. */
    void voice(Voicing now) {
        voicing.set(now);
    }

    /** From now on there is a loudspeaker, or none. */
    void loudspeaker(HeardLine.Socket socket) {
        line.plug(socket);
    }

    /** From now on printing ends in the first, second, third or fourth way. */
    void printerFails(int way) {
        List<PrintOutcome> ways = List.of(
                new PrintOutcome.Printed(2),
                new PrintOutcome.NoPrinter(Optional.of("kept.pdf")),
                new PrintOutcome.PrinterFailed(Optional.of("kept.pdf"), "made by a test"),
                new PrintOutcome.NotMade("made by a test"));
        printer.set(ways.get(way));
    }

    /** The same library with its flows in another order. */
    Library libraryOf(List<Flow> flows) {
        return new Library(flows, shell.visit().library().shared());
    }

    private Rendered render(String spoken, SpeechRate rate) {
        if (voicing.compareAndSet(Voicing.THROWS, Voicing.MUTE)) {
            throw new IllegalStateException("made by a test");
        }
        return voicing.get() == Voicing.SPEAKS
                ? voice.render(spoken, rate)
                : new Rendered.Mute("made by a test", 1000, List.of());
    }

    /** Waits for a screen of this kind. */
    <T extends Screen> T on(Class<T> kind) {
        until("the screen is " + kind.getSimpleName(), () -> kind.isInstance(screen()));
        return kind.cast(screen());
    }

    static void until(String what, java.util.function.BooleanSupplier holds) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return holds.getAsBoolean();
                    }
                },
                20_000);
    }

    @Override
    public void close() {
        GuiActionRunner.execute(shell::close);
        speaker.close();
        voice.close();
    }
}
