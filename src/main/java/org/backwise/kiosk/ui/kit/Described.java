package org.backwise.kiosk.ui.kit;

import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/**
 * Something that paints itself, and tells screen readers in words what it shows. Swing tells them of a component only where
 * it says that it is {@link Accessible}; so all that is painted by hand and says more than its neighbors is one of these.
 */
public abstract class Described extends JComponent implements Accessible {

    private static final long serialVersionUID = 1;

    private final transient AccessibleRole role;

    /** @param role as what screen readers announce it */
    protected Described(AccessibleRole role) {
        this.role = role;
    }

    /** What it shows now. */
    protected abstract String inWords();

    /** Tells screen readers, which keep what they were told, that something else shows now. */
    protected final void changedFrom(String before) {
        getAccessibleContext().firePropertyChange(AccessibleContext.ACCESSIBLE_NAME_PROPERTY, before, inWords());
    }

    @Override
    public final AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new InWords();
        }
        return accessibleContext;
    }

    private final class InWords extends AccessibleJComponent {

        private static final long serialVersionUID = 1;

        @Override
        public AccessibleRole getAccessibleRole() {
            return role;
        }

        @Override
        public String getAccessibleName() {
            return inWords();
        }
    }
}
