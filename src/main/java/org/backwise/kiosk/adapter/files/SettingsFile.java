package org.backwise.kiosk.adapter.files;

import java.util.Optional;
import java.util.function.Function;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.settings.Audio;
import org.backwise.kiosk.core.settings.Clinic;
import org.backwise.kiosk.core.settings.Evaluation;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.settings.Paper;
import org.backwise.kiosk.core.settings.PrintOut;
import org.backwise.kiosk.core.settings.ScreenMillimetres;
import org.backwise.kiosk.core.settings.Times;
import org.backwise.kiosk.core.settings.Upkeep;
import org.backwise.kiosk.core.settings.WayIn;

/** Reads {@code kiosk.yaml}: what a clinic sets once. */
public final class SettingsFile {

    private static final String NAME = "kiosk.yaml";
    private static final Kind<String> CLINIC_NAME = new PlainText(60);
    private static final KioskSettings USUAL = KioskSettings.FALLBACK;

    /** Reads the settings. Blocks while the file is read; a missing or broken file is a problem, never an exception. */
    public ReadSettings read(KioskFolder folder) {
        return read(new Folder(folder.config()));
    }

    ReadSettings read(Texts config) {
        Problems problems = config.problemsOf(NAME);
        KioskSettings settings = config.yaml(NAME, problems)
                .map(file -> file.wholly(SettingsFile::settings))
                .orElse(USUAL);
        return new ReadSettings(settings, problems.found());
    }

    private static KioskSettings settings(Fields file) {
        Clinic clinic = part(file, "clinic", SettingsFile::clinic).orElse(USUAL.clinic());
        ScreenMillimetres screen = part(file, "screen", SettingsFile::screen).orElse(USUAL.screen());
        Times times = part(file, "times", SettingsFile::times).orElse(USUAL.times());
        Audio audio = partIfSet(file, "sound", AudioReader::audio).orElse(USUAL.audio());
        PrintOut printOut = part(file, "print-out", SettingsFile::printOut).orElse(USUAL.printOut());
        Evaluation evaluation = file.one("evaluating", Kinds.yesOrNo())
                .map(SettingsFile::evaluation)
                .orElse(USUAL.evaluation());
        Upkeep upkeep = file.ifSet("upkeep")
                .flatMap(Field::fields)
                .map(fields -> fields.wholly(UpkeepReader::read))
                .orElse(USUAL.upkeep());
        WayIn wayIn = file.ifSet("staff")
                .flatMap(Field::fields)
                .map(fields -> fields.wholly(SettingsFile::wayIn))
                .orElse(USUAL.wayIn());
        return new KioskSettings(clinic, screen, times, audio, printOut, evaluation, upkeep, wayIn);
    }

    private static WayIn wayIn(Fields fields) {
        WayIn usual = USUAL.wayIn();
        return new WayIn(
                fields.oneIfSet("key", new FunctionKey()).orElse(usual.functionKey()),
                fields.oneIfSet("corner", Kinds.oneOf(WayIn.Corner.values())).orElse(usual.corner()),
                fields.oneIfSet("leave", new WholeNumber(60, 900, "seconds")).orElse(usual.leave()));
    }

    private static <T> Optional<T> part(Fields file, String key, Function<Fields, T> reader) {
        return file.part(key).map(fields -> fields.wholly(reader));
    }

    private static <T> Optional<T> partIfSet(Fields file, String key, Function<Fields, T> reader) {
        return file.ifSet(key).flatMap(Field::fields).map(fields -> fields.wholly(reader));
    }

    private static Clinic clinic(Fields fields) {
        Clinic usual = USUAL.clinic();
        return new Clinic(
                fields.one("name", CLINIC_NAME).orElse(usual.name()),
                fields.one("phone", new PhoneNumber()).orElse(usual.phone()),
                fields.one("emergency-number", new PhoneNumber()).orElse(usual.emergencyNumber()),
                fields.oneIfSet("nurse-line", new PhoneNumber()),
                fields.oneIfSet("web-address", new WebAddress()));
    }

    private static ScreenMillimetres screen(Fields fields) {
        ScreenMillimetres usual = USUAL.screen();
        return new ScreenMillimetres(
                whole(fields, "width-millimetres", new WholeNumber(100, 3000, "millimetres"), usual.width()),
                whole(fields, "height-millimetres", new WholeNumber(60, 3000, "millimetres"), usual.height()),
                fields.oneIfSet("viewing-distance-millimetres", new WholeNumber(400, 4000, "millimetres"))
                        .orElse(usual.viewingDistance()));
    }

    private static Times times(Fields fields) {
        Times usual = USUAL.times();
        return new Times(
                whole(fields, "idle", new WholeNumber(120, 300, "seconds"), usual.idle()),
                whole(fields, "warning", new WholeNumber(20, 120, "seconds"), usual.warning()),
                whole(fields, "retry", new WholeNumber(5, 10, "seconds"), usual.retry()));
    }

    private static int whole(Fields fields, String key, WholeNumber range, int usual) {
        return fields.one(key, range).orElse(usual);
    }

    private static PrintOut printOut(Fields fields) {
        PrintOut usual = USUAL.printOut();
        return new PrintOut(
                fields.one("paper", Kinds.oneOf(Paper.values())).orElse(usual.paper()),
                fields.oneIfSet("printer", PlainText.USUAL),
                isYes(fields, "duplex") ? PrintOut.Sides.BOTH : usual.sides(),
                isYes(fields, "color") ? PrintOut.Ink.COLOR : usual.ink(),
                fields.oneIfSet("pages-a-visit", new WholeNumber(2, 40, "pages"))
                        .orElse(usual.pagesAVisit()),
                fields.oneIfSet("kept-pages", PlainText.USUAL));
    }

    private static boolean isYes(Fields fields, String key) {
        return fields.oneIfSet(key, Kinds.yesOrNo()).filter(Answer.YES::equals).isPresent();
    }

    private static Evaluation evaluation(Answer evaluating) {
        return evaluating == Answer.YES ? Evaluation.EVALUATING : Evaluation.IN_SERVICE;
    }
}
