package org.backwise.kiosk.app;

import picocli.CommandLine;

/** Starts the kiosk from the command line. */
public final class Main {

    private Main() {}

    /** Exit codes: 0 all is well, 1 the content has problems, 2 the kiosk cannot start as asked. */
    public static void main(String[] args) {
        AssistiveTechnologies.leaveOutMissing();
        CommandLine line = new CommandLine(new StartCommand());
        line.setParameterExceptionHandler((wrong, given) -> {
            System.err.println(wrong.getMessage().lines().findFirst().orElse("") + " Try --help.");
            return CommandLine.ExitCode.USAGE;
        });
        int code = line.execute(args);
        if (code != StartCommand.KEEPS_RUNNING) {
            System.exit(code);
        }
    }
}
