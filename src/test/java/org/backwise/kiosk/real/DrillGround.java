package org.backwise.kiosk.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A kiosk with its supervisor, and everything around it that can be broken. */
record DrillGround(RunningKiosk kiosk, Disk disk, SoundServer sound, Queue queue, Content content, Monitor monitor) {

    /** What can be done here; what is missing is told. */
    List<Drill> possible() {
        List<Drill> drills = new ArrayList<>(List.of(Drill.KILLED, Drill.STANDS_STILL, Drill.CONTENT_BROKEN));
        add(drills, Drill.DISK_FULL, disk.isThere());
        add(drills, Drill.SOUND_SERVER_DIES, sound.isThere());
        add(drills, Drill.PRINTER_REMOVED, queue.isThere());
        add(drills, Drill.MONITOR_UNPLUGGED, monitor.isThere());
        return drills;
    }

    private static void add(List<Drill> drills, Drill drill, boolean isThere) {
        if (isThere) {
            drills.add(drill);
        } else {
            Figures.tell("drill left out", drill + ", which cannot be done here");
        }
    }

    /** The state folder's own small disk, where one can be mounted. */
    static final class Disk implements AutoCloseable {

        private final Path folder;
        private final boolean mounted;

        Disk(Path folder) {
            this.folder = folder;
            try {
                Files.createDirectories(folder);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            Said.by(Map.of(), "mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder.toString());
            this.mounted = Said.by(Map.of(), "stat", "-f", "-c", "%T", folder.toString())
                    .contains("tmpfs");
        }

        boolean isThere() {
            return mounted;
        }

        void fill() {
            Said.by(Map.of(), "dd", "if=/dev/zero", "of=" + filler(), "bs=4k");
        }

        void empty() {
            try {
                Files.deleteIfExists(filler());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private Path filler() {
            return folder.resolve("filler");
        }

        @Override
        public void close() {
            if (mounted) {
                Said.by(Map.of(), "umount", "-l", folder.toString());
            }
        }
    }

    /** One flow's file. */
    static final class Content {

        private final Path file;
        private final byte[] good;
        private final Random random;

        Content(Path file, Random random) {
            this.file = file;
            this.random = random;
            try {
                this.good = Files.readAllBytes(file);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        void destroy() {
            byte[] noise = new byte[500];
            random.nextBytes(noise);
            write(noise);
        }

        void putBack() {
            write(good);
        }

        private void write(byte[] bytes) {
            try {
                Files.write(file, bytes);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** The printing system's queue, where there is one. */
    record Queue(String name, String device) {

        static Queue ofThisMachine() {
            String said = System.getenv("CUPS_SERVER") == null ? "" : Said.by(Map.of(), "lpstat", "-v", "Kiosk");
            return new Queue("Kiosk", said.replaceFirst("^[^:]*: ", "").strip());
        }

        boolean isThere() {
            return !device.isEmpty();
        }

        void remove() {
            Said.by(Map.of(), "lpadmin", "-x", name);
        }

        void add() {
            String kind = "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd";
            String letters = "pdftops-renderer-default=pdftocairo";
            Said.by(Map.of(), "lpadmin", "-p", name, "-E", "-v", device, "-m", kind, "-o", letters);
            Said.by(Map.of(), "lpadmin", "-p", name, "-o", "printer-error-policy=abort-job");
            Said.by(Map.of(), "lpadmin", "-d", name);
        }
    }

    /** The X server's only output. */
    record Monitor(Display display) {

        private static final String OTHER = "1280x800";

        boolean isThere() {
            return ask().contains("screen connected");
        }

        /** Off for a moment, on again with fewer dots, and then as it was. */
        void unplugAndPlugInAgain() {
            XWindow usual = display.root();
            set("--newmode", OTHER, "0", "1280", "1280", "1280", "1280", "800", "800", "800", "800");
            set("--addmode", "screen", OTHER);
            set("--output", "screen", "--off");
            Wait.pass(Duration.ofSeconds(1));
            set("--output", "screen", "--mode", OTHER);
            Wait.until(
                    "the kiosk is as large as the other monitor",
                    () -> display.front().equals(Optional.of(display.root())));
            set("--output", "screen", "--mode", usual.width() + "x" + usual.height());
        }

        private String ask() {
            return Said.by(Map.of("DISPLAY", display.name()), "xrandr");
        }

        private void set(String... options) {
            List<String> command = new ArrayList<>(List.of("xrandr"));
            command.addAll(List.of(options));
            Said.by(Map.of("DISPLAY", display.name()), command.toArray(String[]::new));
        }
    }
}
