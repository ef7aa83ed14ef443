package org.backwise.kiosk.real;

import java.util.Map;

/** What may happen to a kiosk that nobody looks after; each is done to it, and put right again. */
enum Drill {
    KILLED {
        @Override
        void strike(DrillGround ground) {
            ground.kiosk().child().destroyForcibly();
        }
    },
    STANDS_STILL {
        @Override
        void strike(DrillGround ground) {
            Said.by(
                    Map.of(),
                    "kill",
                    "-STOP",
                    String.valueOf(ground.kiosk().child().pid()));
        }
    },
    DISK_FULL {
        @Override
        void strike(DrillGround ground) {
            ground.disk().fill();
        }

        @Override
        void repair(DrillGround ground) {
            ground.disk().empty();
        }
    },
    SOUND_SERVER_DIES {
        @Override
        void strike(DrillGround ground) {
            ground.sound().kill();
        }

        @Override
        void repair(DrillGround ground) {
            ground.sound().start();
        }
    },
    PRINTER_REMOVED {
        @Override
        void strike(DrillGround ground) {
            ground.queue().remove();
        }

        @Override
        void repair(DrillGround ground) {
            ground.queue().add();
        }
    },
    CONTENT_BROKEN {
        @Override
        void strike(DrillGround ground) {
            ground.content().destroy();
        }

        @Override
        void repair(DrillGround ground) {
            ground.content().putBack();
        }
    },
    MONITOR_UNPLUGGED {
        @Override
        void strike(DrillGround ground) {
            ground.monitor().unplugAndPlugInAgain();
        }
    };

    abstract void strike(DrillGround ground);

    /** Puts right what does not come right by itself. */
    void repair(DrillGround ground) {
        // the kiosk has done it
    }

    /** Whether the kiosk is started anew by it. */
    boolean isEnd() {
        return this == KILLED || this == STANDS_STILL;
    }
}
