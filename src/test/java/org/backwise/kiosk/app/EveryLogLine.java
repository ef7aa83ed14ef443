package org.backwise.kiosk.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** All that is logged, however unimportant, until this is closed. */
final class EveryLogLine extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final List<String> LOGGERS = List.of(Logger.ROOT_LOGGER_NAME, "org.backwise", "backwise.screens");

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<Level> levels =
            LOGGERS.stream().map(name -> logger(name).getLevel()).toList();

    private EveryLogLine() {}

    static EveryLogLine heard() {
        EveryLogLine log = new EveryLogLine();
        log.setContext(logger(Logger.ROOT_LOGGER_NAME).getLoggerContext());
        log.start();
        logger(Logger.ROOT_LOGGER_NAME).addAppender(log);
        LOGGERS.forEach(name -> logger(name).setLevel(Level.TRACE));
        return log;
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    /** Messages, with what was thrown. */
    List<String> lines() {
        return lines;
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(event.getFormattedMessage());
        if (event.getThrowableProxy() != null) {
            lines.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
    }

    @Override
    public void close() {
        logger(Logger.ROOT_LOGGER_NAME).detachAppender(this);
        for (int i = 0; i < LOGGERS.size(); i++) {
            logger(LOGGERS.get(i)).setLevel(levels.get(i));
        }
        stop();
    }
}
