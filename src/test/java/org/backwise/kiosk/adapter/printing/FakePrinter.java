package org.backwise.kiosk.adapter.printing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;

/** A printer that remembers what it was given, and does with it what it is told. */
final class FakePrinter implements PrintService {

    /** What a printer does with a page. */
    @FunctionalInterface
    interface Tray {
        void take(Object data) throws PrintException;
    }

    final List<Object> taken = new ArrayList<>();
    final List<PrintRequestAttributeSet> wishes = new ArrayList<>();

    private final Set<DocFlavor> flavors;
    private final PrinterIsAcceptingJobs accepting;
    private final Tray tray;

    FakePrinter(Set<DocFlavor> flavors, PrinterIsAcceptingJobs accepting, Tray tray) {
        this.flavors = flavors;
        this.accepting = accepting;
        this.tray = tray;
    }

    static FakePrinter takingPdf(Tray tray) {
        return new FakePrinter(Set.of(DocFlavor.BYTE_ARRAY.PDF), PrinterIsAcceptingJobs.ACCEPTING_JOBS, tray);
    }

    @Override
    public String getName() {
        return "Front-Desk";
    }

    @Override
    public DocPrintJob createPrintJob() {
        return new Job();
    }

    @Override
    public <T extends PrintServiceAttribute> T getAttribute(Class<T> category) {
        return category == PrinterIsAcceptingJobs.class ? category.cast(accepting) : null;
    }

    @Override
    public boolean isDocFlavorSupported(DocFlavor flavor) {
        return flavors.contains(flavor);
    }

    @Override
    public DocFlavor[] getSupportedDocFlavors() {
        return flavors.toArray(DocFlavor[]::new);
    }

    @Override
    public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public PrintServiceAttributeSet getAttributes() {
        return new HashPrintServiceAttributeSet();
    }

    @Override
    public Class<?>[] getSupportedAttributeCategories() {
        return new Class<?>[0];
    }

    @Override
    public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
        return false;
    }

    @Override
    public Object getDefaultAttributeValue(Class<? extends Attribute> category) {
        return null;
    }

    @Override
    public Object getSupportedAttributeValues(
            Class<? extends Attribute> category, DocFlavor flavor, AttributeSet attributes) {
        return null;
    }

    @Override
    public boolean isAttributeValueSupported(Attribute value, DocFlavor flavor, AttributeSet attributes) {
        return false;
    }

    @Override
    public AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet attributes) {
        return null;
    }

    @Override
    public ServiceUIFactory getServiceUIFactory() {
        return null;
    }

    private final class Job implements DocPrintJob {

        @Override
        public PrintService getPrintService() {
            return FakePrinter.this;
        }

        @Override
        public PrintJobAttributeSet getAttributes() {
            return new HashPrintJobAttributeSet();
        }

        @Override
        public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
            try {
                tray.take(doc.getPrintData());
                taken.add(doc.getPrintData());
                wishes.add(attributes);
            } catch (IOException unreadable) {
                throw new PrintException(unreadable);
            }
        }

        @Override
        public void addPrintJobListener(PrintJobListener listener) {}

        @Override
        public void removePrintJobListener(PrintJobListener listener) {}

        @Override
        public void addPrintJobAttributeListener(PrintJobAttributeListener listener, PrintJobAttributeSet attributes) {}

        @Override
        public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}
    }
}
