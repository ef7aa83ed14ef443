package org.backwise.kiosk.ui.kit;

import javax.swing.JPanel;

/** Content in pages that knows which one shows; whoever extends it says how many there are, and lays that one out. */
public abstract class PagedPanel extends JPanel implements Pages {

    private static final long serialVersionUID = 1;

    private transient Runnable listener = () -> {};
    private int page;

    protected PagedPanel() {
        super(null);
    }

    @Override
    public final int at() {
        return page;
    }

    @Override
    public final void turnTo(int wanted) {
        stayAt(wanted);
        turned();
        repaint();
        listener.run();
    }

    @Override
    public final void onChange(Runnable told) {
        listener = told;
    }

    /** Lays out the page that shows now. */
    protected void turned() {
        revalidate();
    }

    /** For layouts, which may find fewer pages than before: the nearest one there is shows, and nobody is told. */
    protected final void stayAt(int wanted) {
        page = Math.max(0, Math.min(count() - 1, wanted));
    }

    /** Tells that there are more pages, or fewer, than before. */
    protected final void tellCount() {
        listener.run();
    }
}
