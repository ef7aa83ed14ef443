package org.backwise.kiosk.ui.rooms;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.accessibility.AccessibleRole;
import org.backwise.kiosk.ui.kit.Described;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;
import org.backwise.kiosk.ui.theme.Theme;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;

/** Bars with their numbers written on them, in the colors and letters of the kiosk. Its words are its accessible name. */
final class Chart extends Described {

    private static final long serialVersionUID = 1;

    /** Grounds that differ in lightness, so that they can be told apart without seeing color. */
    private static final List<Role> GROUNDS = List.of(Role.PRIMARY, Role.SENTENCE_MARK, Role.DANGER, Role.SURFACE);

    private final transient JFreeChart chart;
    private final String words;

    Chart(Theme theme, ChartData data, ChartKind kind) {
        super(AccessibleRole.ICON);
        PlotOrientation way = kind == ChartKind.FLOWS || kind == ChartKind.ENDINGS
                ? PlotOrientation.HORIZONTAL
                : PlotOrientation.VERTICAL;
        boolean legend = kind == ChartKind.FLOWS;
        this.chart = ChartFactory.createBarChart(null, null, null, data.bars(), way, legend, false, false);
        this.words = data.inWords();
        chart.setBackgroundPaint(theme.color(Role.BACKGROUND));
        if (legend) {
            chart.getLegend().setItemFont(theme.font(TextStyle.LABEL));
            chart.getLegend().setItemPaint(theme.color(Role.INK));
            chart.getLegend().setBackgroundPaint(theme.color(Role.BACKGROUND));
        }
        style(chart.getCategoryPlot(), theme);
    }

    private static void style(CategoryPlot plot, Theme theme) {
        Color ink = theme.color(Role.INK);
        plot.setBackgroundPaint(theme.color(Role.CARD));
        plot.setOutlinePaint(ink);
        plot.setRangeGridlinePaint(theme.color(Role.EDGE));
        CategoryAxis across = plot.getDomainAxis();
        across.setTickLabelFont(theme.font(TextStyle.LABEL));
        across.setTickLabelPaint(ink);
        across.setMaximumCategoryLabelLines(2);
        NumberAxis up = (NumberAxis) plot.getRangeAxis();
        up.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        up.setTickLabelFont(theme.font(TextStyle.LABEL));
        up.setTickLabelPaint(ink);
        up.setUpperMargin(0.12);
        bars((BarRenderer) plot.getRenderer(), theme);
    }

    private static void bars(BarRenderer bars, Theme theme) {
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(true);
        bars.setItemMargin(0.05);
        bars.setMaximumBarWidth(0.12);
        for (int series = 0; series < GROUNDS.size(); series++) {
            bars.setSeriesPaint(series, theme.color(GROUNDS.get(series)));
            bars.setSeriesOutlinePaint(series, theme.color(Role.INK));
            bars.setSeriesOutlineStroke(series, new BasicStroke(theme.px(0.4)));
        }
        bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        bars.setDefaultItemLabelFont(theme.font(TextStyle.LABEL));
        bars.setDefaultItemLabelPaint(theme.color(Role.INK));
        bars.setDefaultItemLabelsVisible(true);
    }

    @Override
    protected void paintComponent(Graphics g) {
        chart.draw((Graphics2D) g, new Rectangle2D.Double(0, 0, getWidth(), getHeight()));
    }

    @Override
    protected String inWords() {
        return words;
    }
}
