package org.backwise.kiosk.adapter.printing;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings what the layout says about a page, such as a misspelt style, into the kiosk's own log. */
final class LayoutLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(HandoutSheet.class);

    @Override
    public void log(String where, Level level, String message) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            LOG.warn("{}: {}", where, message);
        } else {
            LOG.debug("{}: {}", where, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        log(where, level, message + " " + cause);
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return LOG.isDebugEnabled() || diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }

    @Override
    public void setLevel(String where, Level level) {
        // the kiosk's own log decides what is kept
    }
}
