package org.backwise.kiosk.gallery;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.TextSize;

/** A window for whoever works on the looks: the names on the left, the exhibit on the right, text size and contrast above. */
final class GalleryWindow {

    static final int STAYS_OPEN = -1;

    private final List<Exhibit> exhibits;
    private final Look first;
    private final JList<String> names;
    private final JComboBox<TextSize> size = new JComboBox<>(TextSize.values());
    private final JComboBox<Contrast> contrast = new JComboBox<>(Contrast.values());
    private final Wall wall = new Wall();

    private GalleryWindow(List<Exhibit> exhibits, Look first) {
        this.exhibits = exhibits;
        this.first = first;
        this.names = new JList<>(exhibits.stream().map(Exhibit::name).toArray(String[]::new));
        size.setSelectedItem(first.comfort().textSize());
        contrast.setSelectedItem(first.comfort().contrast());
        names.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        names.addListSelectionListener(chosen -> hang());
        size.addActionListener(chosen -> hang());
        contrast.addActionListener(chosen -> hang());
        names.setSelectedIndex(0);
    }

    static int open(List<Exhibit> exhibits, Look look) {
        SwingUtilities.invokeLater(() -> new GalleryWindow(exhibits, look).show());
        return STAYS_OPEN;
    }

    private void show() {
        JPanel choices = new JPanel();
        choices.add(size);
        choices.add(contrast);
        JFrame frame = new JFrame("Backwise: gallery");
        frame.setDefaultCloseOperation(WindowConstants.EXIT_ON_CLOSE);
        frame.add(choices, BorderLayout.NORTH);
        frame.add(new JScrollPane(names), BorderLayout.WEST);
        frame.add(wall, BorderLayout.CENTER);
        frame.setSize(1600, 900);
        frame.setVisible(true);
    }

    private void hang() {
        if (names.getSelectedIndex() >= 0) {
            Look look =
                    Look.of(first.glass().width(), first.glass().height(), (TextSize) size.getSelectedItem(), (Contrast)
                            contrast.getSelectedItem());
            wall.hang(exhibits.get(names.getSelectedIndex()).pages().apply(look));
        }
    }

    /** The pages of an exhibit side by side, as large as they fit. */
    private static final class Wall extends JPanel {

        private static final long serialVersionUID = 1;

        private transient List<BufferedImage> pages = List.of();

        void hang(List<JComponent> shown) {
            pages = shown.stream().map(Gallery::picture).collect(Collectors.toList());
            repaint();
        }

        @Override
        protected void paintComponent(Graphics g) {
            super.paintComponent(g);
            Graphics2D brush = (Graphics2D) g;
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            int room = getWidth() / Math.max(1, pages.size());
            int x = 0;
            for (Image page : pages) {
                double scale = Math.min(1.0 * room / page.getWidth(null), 1.0 * getHeight() / page.getHeight(null));
                brush.drawImage(
                        page, x, 0, (int) (page.getWidth(null) * scale), (int) (page.getHeight(null) * scale), null);
                x += room;
            }
        }
    }
}
